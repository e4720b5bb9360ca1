package io.cxmaturity.chart;

import io.cxmaturity.scoring.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a {@link StandingsChart} shows: one group in every dimension.
 *
 * @param levels their names, lowest first
 * @param beside whose scores stand beside those of the group; empty for nobody's
 * @param rows a dimension each, in model order
 */
public record Standings(List<String> levels, String beside, List<Row> rows) {

    /**
     * @param score absent where it is not shown, and then the interval is not either
     * @param target the level wanted, where there is one
     * @param beside the score that it is seen beside, where there is one
     */
    public record Row(
            String title,
            OptionalDouble score,
            Optional<Interval> interval,
            OptionalInt target,
            OptionalDouble beside) {}

    public Standings {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        GroupChart.check(levels);
        for (var row : rows) {
            GroupChart.check(row.score(), levels);
            GroupChart.check(row.beside(), levels);
        }
    }
}
