package io.cxmaturity.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cxmaturity.action.ui.ActionNavigation;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ui.ComparisonNavigation;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OverdueSteps;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.shell.Parts;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** All rounds of an organisation; whoever belongs to several chooses one in their portfolio. */
@Route(RoundNavigation.OWN_ROUTE)
@Menu(title = "round.menu", order = 45)
@PermitAll
public class RoundsView extends RoundPage {

    private final transient Organisations organisations;
    private final transient Rounds rounds;
    private final transient OverdueSteps overdue;

    RoundsView(Organisations organisations, Rounds rounds, OverdueSteps overdue) {
        this.organisations = organisations;
        this.rounds = rounds;
        this.overdue = overdue;
        addClassName("narrow");
    }

    @Override
    void show(PersonId caller, BeforeEnterEvent event) {
        var asked = asked(event);
        if (asked.isPresent()) {
            show(caller, organisations.open(caller, asked.get()));
            return;
        }
        var memberships = organisations.memberships(caller);
        if (memberships.size() == 1) {
            var only = memberships.getFirst().organisation();
            show(caller, organisations.open(caller, only));
        } else {
            event.forwardTo(OrganisationNavigation.own());
        }
    }

    private void show(PersonId caller, Organisation organisation) {
        var all = rounds.all(caller, organisation.id());
        var head = Parts.div(
                "start__head",
                name(organisation),
                new H1(getTranslation("round.menu")),
                Parts.text("lead", getTranslation(lead(organisation, all))));
        add(head);
        if (organisation.led()) {
            add(Parts.div(
                    "actions",
                    Parts.link(RoundNavigation.plan(organisation.id()), getTranslation("round.new"), "btn--main")));
        }
        int late = overdue.countOverdue(caller, organisation.id());
        if (late > 0) {
            add(Parts.notice(
                    getTranslation("action.overdue.some", late),
                    new Anchor(ActionNavigation.overdue(organisation.id()), getTranslation("action.overdue.see"))));
        }
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("departments");
            all.forEach(round -> list.add(entry(organisation, round)));
            add(list);
        }
    }

    private static String lead(Organisation organisation, List<Round> all) {
        if (all.isEmpty()) {
            return "round.none";
        }
        return organisation.led() ? "round.lead" : "round.lead.viewer";
    }

    private ListItem entry(Organisation organisation, Round round) {
        var state = rounds.state(round);
        var words = Parts.text("kicker", RoundWords.state(round, state, getLocale()));
        return new ListItem(new Div(link(organisation, round, state), words));
    }

    /** A viewer sees results, and a round that has none is a name. */
    private Component link(Organisation organisation, Round round, RoundState state) {
        var name = round.title().value();
        if (organisation.led()) {
            return new Anchor(RoundNavigation.round(organisation.id(), round.id()), name);
        }
        return state == RoundState.CLOSED
                ? new Anchor(ComparisonNavigation.comparison(organisation.id(), round.id()), name)
                : new Div(name);
    }
}
