package io.cxmaturity.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.comparison.ui.ComparisonNavigation;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.NotOpen;
import io.cxmaturity.round.Progress;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.WorkPart;
import jakarta.annotation.security.PermitAll;
import java.util.function.BiConsumer;

/** A round while it is watched: who has come, and what can be done with it. */
@Route(RoundNavigation.ROUND_ROUTE)
@PermitAll
public class RoundView extends RoundPage {

    private static final int LOOK_EVERY_MILLIS = 4000;

    private final transient Organisations organisations;
    private final transient Rounds rounds;

    /** Says what changed to those who listen; the figures themselves stay silent. */
    private final Paragraph news = Parts.status("hush");

    RoundView(Organisations organisations, Rounds rounds) {
        this.organisations = organisations;
        this.rounds = rounds;
    }

    @Override
    void show(PersonId caller, BeforeEnterEvent event) {
        var organisation = organisations.openToLead(caller, organisation(event));
        var round = rounds.open(caller, organisation.id(), round(event));
        title(round.title().value());
        var state = rounds.state(round);
        var head = head(organisation, round);
        head.add(Parts.text("lead", RoundWords.state(round, state, getLocale())));
        add(head, actions(organisation, round, state));
        var live = new Div();
        watch(live, organisation, round, state);
        add(live, news, new RoundSettingsPart(round, state, this::change, () -> withdraw(organisation, round)));
    }

    private Div head(Organisation organisation, Round round) {
        var heading = new H1(round.title().value());
        heading.addClassName("organisation__name");
        return Parts.div("start__head", name(organisation), heading);
    }

    private Div actions(Organisation organisation, Round round, RoundState state) {
        var invitations =
                Parts.link(RoundNavigation.invitations(organisation.id(), round.id()), getTranslation("round.invite"));
        if (state == RoundState.CLOSED) {
            return Parts.div(
                    "actions",
                    Parts.link(
                            ComparisonNavigation.comparison(organisation.id(), round.id()),
                            getTranslation("round.results"),
                            "btn--main"));
        }
        invitations.addClassName("btn--main");
        return Parts.div("actions", invitations);
    }

    /** Shows who has come, and looks again every few seconds. */
    private void watch(Div live, Organisation organisation, Round round, RoundState state) {
        var first = progress(organisation, round);
        var part = new ProgressPart(round, state, first);
        live.add(part);
        if (state != RoundState.CLOSED) {
            live.addAttachListener(attach -> lookAgain(attach.getUI(), live, organisation, round, state));
        }
    }

    /** Begins once the page is there: the one that is left has ended its own looking by then. */
    private void lookAgain(UI ui, Div live, Organisation organisation, Round round, RoundState state) {
        ui.setPollInterval(LOOK_EVERY_MILLIS);
        var polling = ui.addPollListener(poll -> look(live, organisation, round, state));
        live.addDetachListener(detach -> {
            detach.unregisterListener();
            polling.remove();
            ui.setPollInterval(-1);
        });
    }

    private Progress progress(Organisation organisation, Round round) {
        return rounds.progress(CurrentPerson.id().orElseThrow(UnknownRound::new), organisation.id(), round.id());
    }

    private void look(Div live, Organisation organisation, Round round, RoundState state) {
        try {
            var caller = CurrentPerson.id().orElseThrow(UnknownRound::new);
            if (rounds.state(rounds.open(caller, organisation.id(), round.id())) != state) {
                UI.getCurrent().getPage().reload();
                return;
            }
            var now = progress(organisation, round);
            var shown = (ProgressPart) live.getComponentAt(0);
            if (!shown.progress().equals(now)) {
                live.removeAll();
                live.add(new ProgressPart(round, state, now));
                news.setText(getTranslation(
                        "round.progress.news",
                        now.whole().handedIn(),
                        now.whole().started()));
            }
        } catch (UnknownOrganisation | UnknownRound | NotAllowed gone) {
            UI.getCurrent().getPage().reload();
        }
    }

    private void withdraw(Organisation organisation, Round round) {
        var caller = CurrentPerson.id().orElse(PersonId.GUEST);
        try {
            int invited = progress(organisation, round).whole().invited();
            removeAll();
            add(
                    head(organisation, round),
                    new WorkPart<>(
                            getTranslation("round.withdraw.work"),
                            Math.max(1, invited),
                            work -> withdrawn(caller, round, work),
                            this,
                            withdrawn -> leave(round, withdrawn),
                            Parts.link(
                                    RoundNavigation.round(organisation.id(), round.id()),
                                    getTranslation("round.back"))));
        } catch (UnknownOrganisation | UnknownRound | NotAllowed gone) {
            leave(round, true);
        }
    }

    /** Whether nothing is left of it, or of it for them. */
    private boolean withdrawn(PersonId caller, Round round, Work work) {
        try {
            rounds.withdraw(caller, round.organisation(), round.id(), work);
            return true;
        } catch (UnknownOrganisation | UnknownRound | NotAllowed gone) {
            return true;
        } catch (NotOpen opened) {
            return false;
        }
    }

    private void leave(Round round, boolean gone) {
        if (gone) {
            UI.getCurrent().navigate(RoundNavigation.rounds(round.organisation()));
        } else {
            UI.getCurrent().getPage().reload();
        }
    }

    /** Does what a leader decides, and shows the round as it is then. */
    private void change(Round round, BiConsumer<Rounds, PersonId> deed) {
        var ui = UI.getCurrent();
        try {
            deed.accept(rounds, CurrentPerson.id().orElseThrow(UnknownRound::new));
            rounds.open(CurrentPerson.id().orElseThrow(UnknownRound::new), round.organisation(), round.id());
            ui.getPage().reload();
        } catch (UnknownRound withdrawn) {
            ui.navigate(RoundNavigation.rounds(round.organisation()));
        } catch (UnknownOrganisation | NotAllowed | NotOpen overtaken) {
            ui.getPage().reload();
        }
    }
}
