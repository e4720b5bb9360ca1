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
import io.cxmaturity.organisation.Membership;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OverdueSteps;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.shell.OrganisationName;
import io.cxmaturity.shell.Parts;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** All rounds of an organisation, or a choice where somebody belongs to several. */
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
            choose(memberships);
        }
    }

    private void choose(List<Membership> memberships) {
        var list = list();
        for (var membership : memberships) {
            list.add(new ListItem(new Anchor(
                    RoundNavigation.rounds(membership.organisation()),
                    membership.name().value())));
        }
        add(
                Parts.div(
                        "start__head",
                        new H1(getTranslation("round.menu")),
                        Parts.text(
                                "lead", getTranslation(memberships.isEmpty() ? "organisation.none" : "round.several"))),
                list);
    }

    private void show(PersonId caller, Organisation organisation) {
        var all = rounds.all(caller, organisation.id());
        var head = Parts.div(
                "start__head",
                new OrganisationName(organisation.name().value(), organisation.sample()),
                new H1(getTranslation("round.menu")),
                Parts.text("lead", getTranslation(all.isEmpty() ? "round.none" : "round.lead")));
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
            var list = list();
            all.forEach(round -> list.add(entry(organisation, round)));
            add(list);
        }
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("departments");
        return list;
    }

    private ListItem entry(Organisation organisation, Round round) {
        var state = rounds.state(round);
        var words = Parts.text("kicker", RoundWords.state(round, state, getLocale()));
        return new ListItem(new Div(name(organisation, round, state), words));
    }

    /** A viewer sees results, and a round that has none is a name. */
    private Component name(Organisation organisation, Round round, RoundState state) {
        var name = round.title().value();
        if (organisation.led()) {
            return new Anchor(RoundNavigation.round(organisation.id(), round.id()), name);
        }
        return state == RoundState.CLOSED
                ? new Anchor(ComparisonNavigation.comparison(organisation.id(), round.id()), name)
                : new Div(name);
    }
}
