package io.cxmaturity.sample;

import io.cxmaturity.common.Name;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.wording.Texts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A finished round of the sample organisation, named after the season in which it closed. */
record SampleRound(RoundId id, Name title, Schedule schedule) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final Period CLOSED_SINCE = Period.ofDays(10);
    private static final Period OPEN_FOR = Period.ofDays(18);
    private static final Period APART = Period.ofMonths(6);
    private static final List<String> SEASONS = List.of("winter", "spring", "summer", "autumn");
    private static final int MONTHS = 12;

    /** Three rounds about half a year apart, the last of them closed shortly before this moment; first to last. */
    static List<SampleRound> before(Instant now, Texts texts) {
        var last = lastDay(now);
        return Stream.of(last.minus(APART).minus(APART), last.minus(APART), last)
                .map(day -> closedOn(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY)), texts))
                .toList();
    }

    /** By when the company wants what it has set as its goals. */
    static LocalDate targetDate(Instant now) {
        return lastDay(now).plus(APART).plus(APART).with(TemporalAdjusters.lastDayOfMonth());
    }

    private static LocalDate lastDay(Instant now) {
        return LocalDate.ofInstant(now, ZONE).minus(CLOSED_SINCE);
    }

    private static SampleRound closedOn(LocalDate day, Texts texts) {
        var season = SEASONS.get(day.getMonthValue() % MONTHS / (MONTHS / SEASONS.size()));
        var title = texts.get("sample.season." + season, Integer.toString(day.getYear()));
        var opens = day.minus(OPEN_FOR).atTime(MORNING).atZone(ZONE);
        return new SampleRound(
                new RoundId(UUID.randomUUID()),
                new Name(title),
                new Schedule(opens.toInstant(), day.atTime(EVENING).atZone(ZONE).toInstant(), ZONE));
    }
}
