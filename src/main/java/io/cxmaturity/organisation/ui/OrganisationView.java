package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.ui.AccountNavigation;
import io.cxmaturity.action.ui.ActionNavigation;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.closing.ui.ClosingNavigation;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OverdueSteps;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.sample.SampleOrganisation;
import io.cxmaturity.shell.OrganisationName;
import io.cxmaturity.shell.Parts;
import jakarta.annotation.security.PermitAll;

/** An organisation: for its leaders with all that makes it one, for its viewers the way to its results. */
@Route(OrganisationNavigation.ORGANISATION)
@PermitAll
public class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Organisations organisations;
    private final transient OverdueSteps overdue;
    private final transient Catalog catalog;
    private final transient SampleOrganisation sample;
    private final transient Brands brands;
    private String title = getTranslation("organisation.menu");

    OrganisationView(
            Organisations organisations,
            OverdueSteps overdue,
            Catalog catalog,
            SampleOrganisation sample,
            Brands brands) {
        this.organisations = organisations;
        this.overdue = overdue;
        this.catalog = catalog;
        this.sample = sample;
        this.brands = brands;
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
            show(caller.get(), event);
        } catch (UnknownOrganisation unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(PersonId caller, BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(OrganisationNavigation.ID)
                .flatMap(OrganisationId::parse)
                .ifPresentOrElse(
                        id -> show(caller, organisations.open(caller, id)),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PersonId caller, Organisation organisation) {
        title = organisation.name().value();
        var heading = new H1(title);
        heading.addClassName("organisation__name");
        var desk = new Desk(
                organisations,
                organisation,
                () -> getUI().ifPresent(ui -> ui.getPage().reload()));
        var lead = organisation.led() ? "organisation.lead" : "organisation.viewer";
        add(Parts.div("start__head", head(organisation), heading, Parts.text("lead", getTranslation(lead))));
        int late = overdue.countOverdue(caller, organisation.id());
        if (late > 0) {
            add(Parts.notice(
                    getTranslation("action.overdue.some", late),
                    new Anchor(ActionNavigation.overdue(organisation.id()), getTranslation("action.overdue.see"))));
        }
        if (organisation.led()) {
            add(
                    new DepartmentsPart(desk),
                    new SettingsPart(desk, heading),
                    new BrandPart(brands, organisation.id(), brands.brand(caller, organisation.id())),
                    Parts.div(
                            "section",
                            new GoalsPart(desk, organisations.goals(caller, organisation.id()), catalog.newest()),
                            new HistoryPart(skip -> desk.history(skip, HistoryPart.asked()))),
                    Parts.div(
                            "section",
                            new Anchor(
                                    ClosingNavigation.close(organisation.id()), getTranslation("organisation.close"))));
        } else {
            add(results(organisation));
        }
        if (organisation.led() && organisation.sample()) {
            add(new SamplePart(sample, organisation.id()));
        }
    }

    private Paragraph head(Organisation organisation) {
        OrganisationName.wear(this, organisation.look().accent());
        var kicker = new OrganisationName(role(organisation.role()), organisation.sample());
        OrganisationNavigation.logo(organisation.id(), organisation.look())
                .map(logo -> OrganisationName.logo(logo, title))
                .ifPresent(kicker::addComponentAsFirst);
        if (organisation.led()) {
            kicker.add(
                    new Text(" · "),
                    new Anchor(AccountNavigation.members(organisation.id()), getTranslation("organisation.members")));
        }
        return kicker;
    }

    private String role(MemberRole role) {
        return getTranslation(role == MemberRole.LEADER ? "organisation.role.leader" : "organisation.role.viewer");
    }

    private Div results(Organisation organisation) {
        return Parts.div(
                "actions",
                Parts.link(
                        RoundNavigation.rounds(organisation.id()),
                        getTranslation("organisation.results"),
                        "btn--main"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
