package io.cxmaturity.round.ui;

import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.wording.Texts;
import java.time.Instant;
import java.util.Locale;

/** A round's state and times in words, read where it was planned. */
final class RoundWords {

    private RoundWords() {}

    static String state(Round round, RoundState state, Locale locale) {
        return switch (state) {
            case PLANNED ->
                Texts.of(locale)
                        .get(
                                "round.state.planned",
                                moment(round, round.schedule().opensAt(), locale));
            case OPEN -> Texts.of(locale).get("round.state.open", moment(round, round.end(), locale));
            case CLOSED -> Texts.of(locale).get("round.state.closed", moment(round, round.end(), locale));
        };
    }

    static String moment(Round round, Instant when, Locale locale) {
        return Texts.of(locale).moment(when.atZone(round.schedule().zone()));
    }
}
