package io.cxmaturity.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.Membership;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.shell.Parts;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/** Where a leader makes a round, perhaps one of which answers given alone become the first. */
@Route(RoundNavigation.NEW_ROUTE)
@RouteAlias(RoundNavigation.WITH_ROUTE)
@PermitAll
public class NewRoundView extends RoundPage {

    private static final String ZONE = "return Intl.DateTimeFormat().resolvedOptions().timeZone";

    private final transient Organisations organisations;
    private final transient Rounds rounds;
    private final transient Catalog catalog;
    private final transient Clock clock;

    NewRoundView(Organisations organisations, Rounds rounds, Catalog catalog, Clock clock) {
        this.organisations = organisations;
        this.rounds = rounds;
        this.catalog = catalog;
        this.clock = clock;
        addClassName("narrow");
    }

    @Override
    void show(PersonId caller, BeforeEnterEvent event) {
        var answers = event.getRouteParameters()
                .get(RoundNavigation.ANSWERS)
                .map(text -> SecretToken.parse(text).orElseThrow(UnknownRound::new));
        var organisation = organisations.openToLead(caller, answers.isPresent() ? led(caller) : organisation(event));
        title(getTranslation("round.new"));
        var form = new RoundForm(
                catalog.newest(), organisation.minimumGroup(), clock, round -> plan(organisation, round, answers));
        event.getRouteParameters()
                .get(RoundNavigation.KIND)
                .filter(RoundNavigation.QUICK::equals)
                .ifPresent(quick -> form.ask(Kind.QUICK));
        add(
                Parts.div(
                        "start__head",
                        name(organisation),
                        new H1(getTranslation("round.new")),
                        Parts.text("lead", getTranslation(answers.isPresent() ? "round.new.with" : "round.new.lead"))),
                departments(organisation),
                form);
        getElement().executeJs(ZONE).then(String.class, zone -> in(form, zone));
    }

    /** The organisation that somebody leads, the sample last. */
    private OrganisationId led(PersonId caller) {
        return organisations.memberships(caller).stream()
                .filter(Membership::led)
                .min(Comparator.comparing(Membership::sample))
                .map(Membership::organisation)
                .orElseThrow(UnknownRound::new);
    }

    private static void in(RoundForm form, String zone) {
        try {
            form.in(ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            // The browser knows a zone that the portal does not: the portal's own stays.
        }
    }

    private Anchor departments(Organisation organisation) {
        var link = new Anchor(
                OrganisationNavigation.one(organisation.id()),
                getTranslation("round.departments", organisation.departments().size()));
        link.addClassName("note");
        return link;
    }

    private void plan(Organisation organisation, NewRound round, Optional<SecretToken> answers) {
        var ui = UI.getCurrent();
        try {
            var caller = CurrentPerson.id().orElseThrow(NotSignedIn::new);
            var id = rounds.plan(caller, organisation.id(), round);
            if (answers.isPresent()) {
                var link = rounds.links(caller, organisation.id(), id).round();
                ui.getPage().setLocation(RoundNavigation.join(link, answers.get()));
            } else {
                ui.navigate(RoundNavigation.round(organisation.id(), id));
            }
        } catch (UnknownOrganisation | NotAllowed | NotSignedIn gone) {
            ui.getPage().reload();
        }
    }

    private static final class NotSignedIn extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
