package io.cxmaturity.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ui.ComparisonNavigation;
import io.cxmaturity.organisation.Membership;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.Holding;
import io.cxmaturity.round.Holding.Current;
import io.cxmaturity.round.Portfolio;
import io.cxmaturity.round.Progress.Turnout;
import io.cxmaturity.round.ResponseRate;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundDepartment;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.shell.OrganisationName;
import io.cxmaturity.shell.Parts;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.OptionalInt;

/** All organisations of somebody, with where their rounds stand; whoever belongs to one alone is led to it. */
@Route(OrganisationNavigation.OWN)
@Menu(title = "organisation.menu", order = 50)
@PermitAll
public class PortfolioView extends RoundPage {

    private final transient Portfolio portfolio;

    PortfolioView(Portfolio portfolio) {
        this.portfolio = portfolio;
        addClassName("narrow");
    }

    @Override
    void show(PersonId caller, BeforeEnterEvent event) {
        var holdings = portfolio.of(caller);
        if (holdings.size() == 1) {
            event.forwardTo(
                    OrganisationNavigation.one(holdings.getFirst().membership().organisation()));
            return;
        }
        title(getTranslation("organisation.list.title"));
        add(
                Parts.div(
                        "start__head",
                        new H1(getTranslation("organisation.list.title")),
                        Parts.text(
                                "lead",
                                getTranslation(holdings.isEmpty() ? "organisation.none" : "organisation.several"))),
                list(holdings));
    }

    private UnorderedList list(List<Holding> holdings) {
        var list = new UnorderedList();
        list.addClassName("holdings");
        holdings.forEach(holding -> list.add(entry(holding)));
        return list;
    }

    private ListItem entry(Holding holding) {
        var membership = holding.membership();
        var entry = new ListItem(head(membership), rounds(holding), ways(membership));
        entry.addClassName("holding");
        OrganisationName.wear(entry, membership.look().accent());
        return entry;
    }

    private Component head(Membership membership) {
        var name = membership.name().value();
        var heading = new H2(new Anchor(OrganisationNavigation.one(membership.organisation()), name));
        if (membership.sample()) {
            heading.add(new Text(" "), Parts.tag(getTranslation("shell.sample")));
        }
        var head = Parts.div("holding__head");
        OrganisationNavigation.logo(membership.organisation(), membership.look())
                .ifPresent(logo -> head.add(OrganisationName.logo(logo, name)));
        head.add(
                heading,
                Parts.text(
                        "kicker",
                        getTranslation(membership.led() ? "organisation.role.leader" : "organisation.role.viewer")));
        return head;
    }

    private Component rounds(Holding holding) {
        if (holding.rounds().isEmpty()) {
            return Parts.text("note", getTranslation("round.portfolio.none"));
        }
        var list = new UnorderedList();
        list.addClassName("holding__rounds");
        holding.rounds().forEach(current -> list.add(round(holding.membership(), current)));
        return list;
    }

    private ListItem round(Membership membership, Current current) {
        var round = current.round();
        var entry = new ListItem(
                link(membership, round, current.state()),
                Parts.text("kicker", RoundWords.state(round, current.state(), getLocale())));
        current.turnout()
                .filter(turnout -> current.state() != RoundState.PLANNED)
                .ifPresent(turnout -> entry.add(Parts.text("kicker", turnout(round, turnout))));
        return entry;
    }

    /** To what can be seen of it: who has come while it is open, then what it says. */
    private static Component link(Membership membership, Round round, RoundState state) {
        var title = round.title().value();
        if (state == RoundState.CLOSED) {
            return new Anchor(ComparisonNavigation.comparison(round.organisation(), round.id()), title);
        }
        return membership.led()
                ? new Anchor(RoundNavigation.round(round.organisation(), round.id()), title)
                : new Div(title);
    }

    /** Against the headcount where all departments have one, else against the invitations. */
    private String turnout(Round round, Turnout turnout) {
        var rate = ResponseRate.of(turnout.handedIn(), headcount(round), turnout.invited());
        return rate.filter(known -> !known.over())
                .map(known -> getTranslation(
                        known.invited() ? "round.portfolio.ofInvited" : "round.portfolio.ofPeople",
                        known.answered(),
                        known.share(),
                        known.of()))
                .orElseGet(() -> getTranslation("round.portfolio.handedIn", turnout.handedIn()));
    }

    private static OptionalInt headcount(Round round) {
        var known = round.departments().stream()
                .map(RoundDepartment::headcount)
                .filter(OptionalInt::isPresent)
                .toList();
        return known.isEmpty() || known.size() < round.departments().size()
                ? OptionalInt.empty()
                : OptionalInt.of(known.stream().mapToInt(OptionalInt::getAsInt).sum());
    }

    private Paragraph ways(Membership membership) {
        var ways = new Paragraph(
                new Anchor(RoundNavigation.rounds(membership.organisation()), getTranslation("round.portfolio.all")));
        if (membership.led()) {
            ways.add(
                    new Text(" · "),
                    new Anchor(RoundNavigation.plan(membership.organisation()), getTranslation("round.new")));
        }
        ways.addClassName("kicker");
        return ways;
    }
}
