package io.cxmaturity.chart;

import io.cxmaturity.scoring.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a {@link TrendChart} shows: one group, in one dimension or over all, round after round.
 *
 * @param dimension its title, or a word for all of them
 * @param group the organisation’s name or a department’s or role’s
 * @param levels their names, lowest first
 * @param target the level wanted, if one was set
 * @param rounds oldest first
 */
public record Trend(String dimension, String group, List<String> levels, OptionalInt target, List<Round> rounds) {

    /**
     * @param title of the round
     * @param date on which it closed
     * @param score absent where it does not stand on the line, and then the interval does not either
     * @param gap why there is no score; empty where there is one
     */
    public record Round(String title, LocalDate date, OptionalDouble score, Optional<Interval> interval, String gap) {}

    public Trend {
        levels = List.copyOf(levels);
        rounds = List.copyOf(rounds);
        GroupChart.check(levels);
        for (var round : rounds) {
            GroupChart.check(round.score(), levels);
        }
        for (int i = 1; i < rounds.size(); i++) {
            if (rounds.get(i).date().isBefore(rounds.get(i - 1).date())) {
                throw new IllegalArgumentException("Rounds are told oldest first");
            }
        }
    }
}
