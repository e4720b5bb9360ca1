package io.cxmaturity.chart;

import io.cxmaturity.scoring.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a {@link DotsChart} shows: one dimension in several groups.
 *
 * @param dimension its title
 * @param levels their names, lowest first
 * @param target the level wanted, if one was set
 * @param whole the organisation, unless nothing of it is shown
 * @param groups departments or roles, in the order wanted
 */
public record Dots(String dimension, List<String> levels, OptionalInt target, Optional<Row> whole, List<Row> groups) {

    /**
     * @param score absent where it is not shown, and then the interval is not either
     * @param people how many responded
     */
    public record Row(String name, OptionalDouble score, Optional<Interval> interval, int people) {}

    public Dots {
        levels = List.copyOf(levels);
        groups = List.copyOf(groups);
        GroupChart.check(levels);
        for (var row : groups) {
            GroupChart.check(row.score(), levels);
        }
        if (whole.isPresent()) {
            GroupChart.check(whole.get().score(), levels);
        }
    }
}
