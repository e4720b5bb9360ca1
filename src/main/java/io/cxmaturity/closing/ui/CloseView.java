package io.cxmaturity.closing.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.ui.AccountNavigation;
import io.cxmaturity.closing.Closing;
import io.cxmaturity.closing.NotTakenAlong;
import io.cxmaturity.closing.Taken;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.shell.OrganisationName;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.TextField;
import io.cxmaturity.shell.WorkPart;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;

/** The end of an organisation: first everything to take along, then its name typed by whoever is sure. */
@Route(ClosingNavigation.ROUTE)
@PermitAll
public class CloseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Organisations organisations;
    private final transient Closing closing;
    private final transient Rounds rounds;
    private final Paragraph refused = Parts.text("field__error", "");
    private final TextField name = new TextField("close-name", getTranslation("closing.name"), "").autocomplete("off");
    private transient Consumer<Taken> say = has -> {};

    CloseView(Organisations organisations, Closing closing, Rounds rounds) {
        this.organisations = organisations;
        this.closing = closing;
        this.rounds = rounds;
        addClassNames("wrap", "narrow", "start");
        refused.getElement().setAttribute("role", "alert");
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

    private Div head(Organisation organisation) {
        var heading = new H1(getTranslation("closing.title", organisation.name().value()));
        heading.addClassName("organisation__name");
        OrganisationName.wear(this, organisation.look().accent());
        var kicker = new OrganisationName(
                organisation.name().value(),
                organisation.sample(),
                OrganisationNavigation.logo(organisation.id(), organisation.look()));
        return Parts.div("start__head", kicker, heading);
    }

    private void show(Organisation organisation) {
        refused.setVisible(false);
        var head = head(organisation);
        head.add(Parts.text("lead", getTranslation("closing.lead")));
        add(
                head,
                archive(organisation.id()),
                Parts.div(
                        "section",
                        new H2(getTranslation("closing.erase.title")),
                        Parts.text("note", getTranslation("closing.erase.note")),
                        form(organisation.id())));
    }

    private ArchivePart archive(OrganisationId organisation) {
        var caller = CurrentPerson.id().orElse(PersonId.GUEST);
        var open = rounds.all(caller, organisation).stream()
                .filter(round -> rounds.state(round) != RoundState.CLOSED)
                .map(round -> round.title().value())
                .toList();
        var part = new ArchivePart(organisation, open, () -> look(organisation));
        say = part::say;
        say.accept(closing.taken(caller, organisation));
        return part;
    }

    private void look(OrganisationId organisation) {
        try {
            var has = closing.taken(CurrentPerson.id().orElse(PersonId.GUEST), organisation);
            say.accept(has);
            if (has == Taken.EVERYTHING) {
                refused.setVisible(false);
            }
        } catch (UnknownOrganisation | NotAllowed overtaken) {
            leave();
        }
    }

    private HtmlContainer form(OrganisationId organisation) {
        var form = new HtmlContainer("form");
        form.addClassName("form");
        form.getElement().setAttribute("novalidate", true);
        form.add(name, Parts.div("actions", Parts.submit(getTranslation("closing.erase"), "btn--danger")), refused);
        form.getElement()
                .addEventListener("submit", submit -> close(organisation))
                .preventDefault();
        return form;
    }

    private void close(OrganisationId organisation) {
        var caller = CurrentPerson.id().orElse(PersonId.GUEST);
        try {
            if (mayErase(caller, organisation)) {
                erase(caller, organisations.openToLead(caller, organisation));
            }
        } catch (UnknownOrganisation | NotAllowed overtaken) {
            leave();
        }
    }

    /** Otherwise says why not. */
    private boolean mayErase(PersonId caller, OrganisationId organisation) {
        refused.setVisible(false);
        name.clearError();
        var has = closing.taken(caller, organisation);
        if (has != Taken.EVERYTHING) {
            say.accept(has);
            refused.setText(getTranslation("closing.refused." + has));
            refused.setVisible(true);
            return false;
        }
        if (!closing.named(caller, organisation, name.text())) {
            name.setError(getTranslation("closing.name.wrong"));
            TextField.focusFirstError(name);
            return false;
        }
        return true;
    }

    private void erase(PersonId caller, Organisation organisation) {
        var typed = name.text();
        var id = organisation.id();
        removeAll();
        add(
                head(organisation),
                new WorkPart<>(
                        getTranslation("closing.work", organisation.name().value()),
                        Math.max(1, closing.responses(caller, id)),
                        work -> erased(caller, id, typed, work),
                        this,
                        erased -> {
                            if (erased) {
                                leave();
                            } else {
                                showAgain(caller, id);
                            }
                        },
                        Parts.link(OrganisationNavigation.one(id), getTranslation("closing.back"))));
    }

    /** Whether nothing is left of it, or of it for them. */
    private boolean erased(PersonId caller, OrganisationId organisation, String typed, Work work) {
        try {
            return closing.close(caller, organisation, typed, work);
        } catch (NotTakenAlong changed) {
            return false;
        } catch (UnknownOrganisation | NotAllowed overtaken) {
            return true;
        }
    }

    /** With what was typed, and why nothing was erased. */
    private void showAgain(PersonId caller, OrganisationId organisation) {
        try {
            show(organisations.openToLead(caller, organisation));
            mayErase(caller, organisation);
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
