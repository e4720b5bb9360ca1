package io.cxmaturity.closing.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.ui.AccountNavigation;
import io.cxmaturity.closing.Closing;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.shell.OrganisationName;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.TextField;
import jakarta.annotation.security.PermitAll;

/** The end of an organisation: first everything to take along, then its name typed by whoever is sure. */
@Route(ClosingNavigation.ROUTE)
@PermitAll
public class CloseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Organisations organisations;
    private final transient Closing closing;
    private final TextField name = new TextField("close-name", getTranslation("closing.name"), "").autocomplete("off");

    CloseView(Organisations organisations, Closing closing) {
        this.organisations = organisations;
        this.closing = closing;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var caller = CurrentPerson.id();
        if (caller.isEmpty()) {
            event.forwardTo(AccountNavigation.signIn());
            return;
        }
        try {
            event.getRouteParameters()
                    .get(ClosingNavigation.ORGANISATION)
                    .flatMap(OrganisationId::parse)
                    .ifPresentOrElse(
                            id -> show(organisations.openToLead(caller.get(), id)),
                            () -> event.rerouteToError(NotFoundException.class));
        } catch (UnknownOrganisation | NotAllowed nothing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Organisation organisation) {
        var heading = new H1(getTranslation("closing.title", organisation.name().value()));
        heading.addClassName("organisation__name");
        var archive = Parts.link(
                ClosingNavigation.archive(organisation.id()), getTranslation("closing.archive"), "btn--main");
        archive.getElement().setAttribute("download", "");
        archive.setRouterIgnore(true);
        OrganisationName.wear(this, organisation.look().accent());
        var kicker = new OrganisationName(
                organisation.name().value(),
                organisation.sample(),
                OrganisationNavigation.logo(organisation.id(), organisation.look()));
        add(
                Parts.div("start__head", kicker, heading, Parts.text("lead", getTranslation("closing.lead"))),
                Parts.div(
                        "section",
                        new H2(getTranslation("closing.archive.title")),
                        Parts.text("note", getTranslation("closing.archive.note")),
                        Parts.div("actions", archive)),
                Parts.div(
                        "section",
                        new H2(getTranslation("closing.erase.title")),
                        Parts.text("note", getTranslation("closing.erase.note")),
                        form(organisation.id())));
    }

    private HtmlContainer form(OrganisationId organisation) {
        var form = new HtmlContainer("form");
        form.addClassName("form");
        form.getElement().setAttribute("novalidate", true);
        form.add(name, Parts.div("actions", Parts.submit(getTranslation("closing.erase"), "btn--danger")));
        form.getElement()
                .addEventListener("submit", submit -> close(organisation))
                .preventDefault();
        return form;
    }

    private void close(OrganisationId organisation) {
        var caller = CurrentPerson.id();
        if (caller.isEmpty()) {
            leave();
            return;
        }
        try {
            if (closing.close(caller.get(), organisation, name.text())) {
                leave();
            } else {
                name.setError(getTranslation("closing.name.wrong"));
                TextField.focusFirstError(name);
            }
        } catch (UnknownOrganisation | NotAllowed overtaken) {
            leave();
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(OrganisationNavigation.own()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("closing.page"));
    }
}
