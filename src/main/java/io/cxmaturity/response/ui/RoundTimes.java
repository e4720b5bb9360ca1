package io.cxmaturity.response.ui;

import io.cxmaturity.round.Round;
import io.cxmaturity.wording.Texts;
import java.util.Locale;

/** When a round opens and closes, read where it was planned. */
final class RoundTimes {

    private RoundTimes() {}

    static String opens(Round round, Locale locale) {
        var schedule = round.schedule();
        return Texts.of(locale).moment(schedule.opensAt().atZone(schedule.zone()));
    }

    static String end(Round round, Locale locale) {
        return Texts.of(locale).moment(round.end().atZone(round.schedule().zone()));
    }
}
