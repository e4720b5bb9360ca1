package io.cxmaturity.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.ui.AccountNavigation;
import io.cxmaturity.action.Actions;
import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.action.Overdue;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.shell.Chips;
import io.cxmaturity.shell.OrganisationName;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import io.cxmaturity.wording.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The steps of all rounds of an organisation that should be done by now, the latest first. */
@Route(ActionNavigation.OVERDUE_ROUTE)
@PermitAll
public class OverdueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DAYS_IN_WORDS = 14;
    private static final int MONTHS_IN_WORDS = 2;

    private final transient Actions actions;
    private final transient Organisations organisations;
    private final transient Catalog catalog;
    private final transient Texts texts = Texts.of(getLocale());

    OverdueView(Actions actions, Organisations organisations, Catalog catalog) {
        this.actions = actions;
        this.organisations = organisations;
        this.catalog = catalog;
        addClassNames("wrap", "start");
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
                    .get(RoundNavigation.ORGANISATION)
                    .flatMap(OrganisationId::parse)
                    .ifPresentOrElse(id -> show(caller.get(), id), () -> event.rerouteToError(NotFoundException.class));
        } catch (UnknownOrganisation nothing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(PersonId caller, OrganisationId id) {
        var steps = actions.overdue(caller, id);
        add(head(organisations.open(caller, id), steps.size()));
        if (!steps.isEmpty()) {
            add(rounds(steps), table(steps));
        }
    }

    private Component head(Organisation organisation, int count) {
        OrganisationName.wear(this, organisation.look().accent());
        return Parts.div(
                "start__head",
                new OrganisationName(
                        organisation.name().value(),
                        organisation.sample(),
                        OrganisationNavigation.logo(organisation.id(), organisation.look())),
                new H1(texts.get("action.late.page")),
                Parts.text("lead", texts.get(count == 0 ? "action.late.none" : "action.late.lead", count)),
                Parts.div(
                        "actions",
                        Parts.link(RoundNavigation.rounds(organisation.id()), texts.get("action.late.rounds"))));
    }

    /** How many each round has, the one that opened last first. */
    private Component rounds(List<Overdue> steps) {
        var chips = new Chips(texts.get("action.late.byRound"));
        steps.stream()
                .map(Overdue::round)
                .distinct()
                .sorted((a, b) -> b.schedule().opensAt().compareTo(a.schedule().opensAt()))
                .forEach(round -> chips.chip(round(round, steps), false));
        return chips;
    }

    private Anchor round(Round round, List<Overdue> steps) {
        long own = steps.stream()
                .filter(step -> step.round().id().equals(round.id()))
                .count();
        return new Anchor(
                ActionNavigation.overdue(round.organisation(), round.id()),
                texts.get("action.late.ofRound", round.title().value(), own));
    }

    private Component table(List<Overdue> steps) {
        var table = new Table()
                .caption(texts.get("action.late.page"))
                .column(texts.get("action.late.step"))
                .column(texts.get("action.late.area"))
                .column(texts.get("action.owner"))
                .column(texts.get("action.due"))
                .column(texts.get("action.late.by"))
                .column(texts.get("action.late.round"));
        table.addClassName("late");
        steps.forEach(step -> table.row(
                step.step().title(),
                new Text(area(step)),
                new Text(owner(step.step())),
                new Text(texts.date(step.due())),
                new Text(late(step)),
                link(step)));
        return table;
    }

    private String area(Overdue overdue) {
        var round = overdue.round();
        var group = overdue.step().group();
        var name = group.equals(Group.WHOLE) ? texts.get("action.whole") : Shown.department(round, group);
        var phrases = new Phrases(texts, catalog.assessment(round.assessment()));
        return texts.get("action.from", name, phrases.title(overdue.step().dimension()));
    }

    private String owner(AdoptedStep step) {
        return step.plan().owner().isEmpty()
                ? texts.get("action.owner.none")
                : step.plan().owner();
    }

    /** In days at first, later in whole weeks and months. */
    private String late(Overdue overdue) {
        long months = Period.between(overdue.due(), overdue.today()).toTotalMonths();
        if (months >= MONTHS_IN_WORDS) {
            return texts.get("action.late.months", months);
        }
        return overdue.days() < DAYS_IN_WORDS
                ? texts.get("action.late.days", overdue.days())
                : texts.get("action.late.weeks", ChronoUnit.WEEKS.between(overdue.due(), overdue.today()));
    }

    private Component link(Overdue overdue) {
        var round = overdue.round();
        var title = round.title().value();
        var link = new Anchor(ActionNavigation.step(overdue.step(), round.organisation()), title);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        texts.get("action.late.see", title, overdue.step().title()));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", texts.get("action.late.page"));
    }
}
