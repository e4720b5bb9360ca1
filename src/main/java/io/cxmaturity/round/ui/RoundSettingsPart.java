package io.cxmaturity.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.ClosingMoved;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.ui.MomentField.Twice;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.Meanwhile;
import io.cxmaturity.shell.Parts;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the round asks whom and when, and what a leader may still change of it. */
@Tag("section")
final class RoundSettingsPart extends HtmlContainer {

    private final Round round;
    private final Deeds deeds;
    private final MomentField closes;
    private final Meanwhile meanwhile = new Meanwhile();

    /** When the round closes, as far as the visitor knows. */
    private Instant seen;

    /** Does something with the round as whoever is signed in then. */
    interface Deeds {
        void change(Round round, BiConsumer<Rounds, PersonId> deed);
    }

    /** @param withdraw takes the round back */
    RoundSettingsPart(Round round, RoundState state, Deeds deeds, Runnable withdraw) {
        this.round = round;
        this.deeds = deeds;
        seen = round.schedule().closesAt();
        closes = new MomentField(
                "closes",
                getTranslation("round.closes"),
                getTranslation("round.in", round.schedule().zone().getId()),
                Twice.LATER);
        addClassName("section");
        add(new H2(getTranslation("round.settings")), facts());
        switch (state) {
            case PLANNED ->
                add(
                        closing(),
                        Parts.div(
                                "actions",
                                Parts.button(getTranslation("round.openNow"), () -> change(rounds -> rounds::openNow)),
                                sure("round.withdraw", withdraw)));
            case OPEN ->
                add(closing(), Parts.div("actions", sure("round.close", () -> change(rounds -> rounds::close))));
            case CLOSED -> add(Parts.text("note", getTranslation("round.closedForGood")));
        }
    }

    private interface Deed {
        void by(PersonId caller, OrganisationId organisation, RoundId round);
    }

    private interface Way {
        Deed of(Rounds rounds);
    }

    private void change(Way way) {
        deeds.change(round, (rounds, caller) -> way.of(rounds).by(caller, round.organisation(), round.id()));
    }

    private Component facts() {
        var asked = Stream.of(Role.values())
                .filter(round.roles()::contains)
                .map(role -> getTranslation("response.start.role." + role.code()))
                .collect(Collectors.joining(", "));
        return new Div(
                Parts.text(
                        "note",
                        getTranslation(
                                "round.facts",
                                getTranslation(
                                        "round.kind." + round.kind().name().toLowerCase(Locale.ROOT)),
                                asked,
                                round.minimumGroup(),
                                round.assessment().version())),
                Parts.text(
                        "note",
                        getTranslation(
                                "round.times",
                                RoundWords.moment(round, round.schedule().opensAt(), getLocale()),
                                RoundWords.moment(round, round.end(), getLocale()))),
                Parts.text("note", getTranslation(round.rawExport() ? "round.raw.yes" : "round.raw.no")));
    }

    private Component closing() {
        var zone = round.schedule().zone();
        closes.show(seen, zone);
        var form = Parts.element("form", "form");
        form.getElement().setAttribute("novalidate", true);
        form.add(meanwhile, closes, Parts.div("actions", Parts.submit(getTranslation("round.closes.change"))));
        form.getElement()
                .addEventListener("submit", submit -> closes.moment(zone).ifPresent(this::closeAt))
                .preventDefault();
        return form;
    }

    private void closeAt(Instant when) {
        try {
            deeds.change(
                    round, (rounds, caller) -> rounds.closeAt(caller, round.organisation(), round.id(), seen, when));
        } catch (IllegalArgumentException past) {
            closes.setError(getTranslation("round.closes.wrong"));
        } catch (ClosingMoved moved) {
            overtaken(moved.now());
        }
    }

    /** Sets what somebody else saved beside what was typed. */
    private void overtaken(Instant now) {
        var zone = round.schedule().zone();
        meanwhile.forget();
        meanwhile.beside(
                closes,
                getTranslation("round.closes"),
                closes.moment(zone).map(Instant::toString).orElse(""),
                seen.toString(),
                now.toString(),
                RoundWords.moment(round, now, getLocale()),
                text -> closes.show(now, zone));
        meanwhile.tell();
        seen = now;
    }

    /** Asks a second time before something that cannot be undone. */
    private Component sure(String key, Runnable deed) {
        var ask = new Div();
        var first = Parts.button(getTranslation(key), () -> {});
        first.addClickListener(click -> {
            ask.removeAll();
            var question = new Paragraph(getTranslation(key + ".sure"));
            question.addClassName("note");
            question.getElement().setAttribute("role", "alert");
            var yes = Parts.button(getTranslation(key + ".yes"), deed, "btn--danger");
            ask.add(question, Parts.div("actions", yes, Parts.button(getTranslation("round.no"), () -> {
                ask.removeAll();
                ask.add(first);
                first.focus();
            })));
            yes.focus();
        });
        ask.add(first);
        return ask;
    }
}
