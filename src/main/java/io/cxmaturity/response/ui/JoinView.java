package io.cxmaturity.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Newcomer;
import io.cxmaturity.response.Participation;
import io.cxmaturity.response.Response;
import io.cxmaturity.response.Responses;
import io.cxmaturity.response.UnknownResponse;
import io.cxmaturity.round.AlreadyStarted;
import io.cxmaturity.round.Entrance;
import io.cxmaturity.round.Entrances;
import io.cxmaturity.round.NotOpen;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.UnknownEntrance;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.wording.Narrative;
import io.cxmaturity.wording.Texts;
import java.util.Optional;

/** Where a link into a round leads: who asks, what becomes of the answers, and the way in. */
@Route(RoundNavigation.JOIN_ROUTE)
public class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Entrances entrances;
    private final transient Responses responses;
    private final transient Participation participation;
    private final transient Catalog catalog;
    private String title = getTranslation("response.start.page");

    JoinView(Entrances entrances, Responses responses, Participation participation, Catalog catalog) {
        this.entrances = entrances;
        this.responses = responses;
        this.participation = participation;
        this.catalog = catalog;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get(RoundNavigation.SECRET)
                .flatMap(SecretToken::parse)
                .ifPresentOrElse(secret -> show(secret, event), () -> event.rerouteToError(NotFoundException.class));
    }

    /** What somebody gave alone and wants to count in the round. */
    private static Optional<SecretToken> brought(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RoundNavigation.ANSWERS)
                .flatMap(SecretToken::parse);
    }

    private void show(SecretToken secret, BeforeEnterEvent event) {
        try {
            show(secret, entrances.find(secret), brought(event));
        } catch (UnknownEntrance unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(SecretToken secret, Entrance entrance, Optional<SecretToken> brought) {
        var round = entrance.round();
        title = round.title().value();
        var known = known(entrance);
        if (known.isPresent()) {
            goOn(entrance, RoundCookie.read(round.id()).orElseThrow(), known.get());
            return;
        }
        switch (entrances.state(entrance)) {
            case PLANNED -> closed(entrance, "planned", RoundTimes.opens(round, getLocale()));
            case CLOSED -> closed(entrance, "closed", RoundTimes.end(round, getLocale()));
            case OPEN -> {
                if (entrance.used()) {
                    closed(entrance, entrance.answered() ? "done" : "used", "");
                } else {
                    invite(secret, entrance, brought);
                }
            }
        }
    }

    /**
     * What this browser started in the round, if it is still there. A personal invitation opens one response and nothing
     * else: what somebody else began at the same computer is not shown to whom it invites.
     */
    private Optional<Response> known(Entrance entrance) {
        try {
            return RoundCookie.read(entrance.round().id()).flatMap(token -> known(entrance, token));
        } catch (UnknownResponse deleted) {
            return Optional.empty();
        }
    }

    private Optional<Response> known(Entrance entrance, SecretToken token) {
        var response = responses.open(token);
        return response.revoked()
                        || !entrances.startedBy(entrance, response.id().value(), token)
                ? Optional.empty()
                : Optional.of(response);
    }

    private void invite(SecretToken secret, Entrance entrance, Optional<SecretToken> brought) {
        var round = entrance.round();
        if (brought.isPresent() && !participation.fits(brought.get(), secret)) {
            add(head(entrance, getTranslation("response.join.bring.other")));
            return;
        }
        var lead = brought.isPresent() ? "response.join.bring" : "response.join.lead";
        add(
                head(entrance, getTranslation(lead, RoundTimes.end(round, getLocale()))),
                promises(round),
                new JoinForm(entrance, newcomer -> join(secret, entrance, newcomer, brought)));
    }

    private UnorderedList promises(Round round) {
        var extent = new Narrative(Texts.of(getLocale()))
                .extent(catalog.assessment(round.assessment()).asked(round.kind()));
        var list = new UnorderedList(
                new ListItem(extent),
                new ListItem(getTranslation("response.join.group", round.minimumGroup())),
                new ListItem(getTranslation(round.rawExport() ? "response.join.raw" : "response.join.notRaw")));
        list.addClassName("promises");
        return list;
    }

    private void join(SecretToken secret, Entrance entrance, Newcomer newcomer, Optional<SecretToken> brought) {
        getUI().ifPresent(ui -> {
            try {
                if (known(entrance).isPresent()) {
                    // Begun in another tab meanwhile.
                    ui.getPage().reload();
                    return;
                }
                if (brought.isPresent()) {
                    participation.bringIn(brought.get(), secret, newcomer);
                    RoundCookie.write(entrance.round().id(), brought.get());
                    ui.getPage().setLocation(ResponseNavigation.open(brought.get()));
                    return;
                }
                var token = participation.join(secret, newcomer);
                RoundCookie.write(entrance.round().id(), token);
                ui.navigate(ResponseNavigation.link(token));
            } catch (UnknownResponse | NotOpen | AlreadyStarted | UnknownEntrance overtaken) {
                ui.getPage().reload();
            }
        });
    }

    private void goOn(Entrance entrance, SecretToken token, Response response) {
        if (response.handedIn()) {
            closed(entrance, "answered", "");
            return;
        }
        boolean open = entrances.state(entrance) == RoundState.OPEN;
        add(head(
                entrance,
                getTranslation(
                        open ? "response.join.begun" : "response.join.kept",
                        RoundTimes.end(entrance.round(), getLocale()))));
        add(Parts.div(
                "actions",
                Parts.link(ResponseNavigation.open(token), getTranslation("response.link.goOn"), "btn--main")));
    }

    private void closed(Entrance entrance, String why, String when) {
        add(head(entrance, getTranslation("response.join." + why, when)));
    }

    private static Component head(Entrance entrance, String text) {
        var heading = new H1(entrance.round().title().value());
        heading.addClassName("organisation__name");
        return Parts.div(
                "start__head",
                Parts.text("kicker", entrance.organisation().value()),
                heading,
                Parts.text("lead", text));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
