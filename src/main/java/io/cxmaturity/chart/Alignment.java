package io.cxmaturity.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What an {@link AlignmentChart} shows: how executives, managers and the front line see the same.
 *
 * @param levels their names, lowest first
 * @param rows dimensions or items, in the order wanted
 */
public record Alignment(List<String> levels, List<Row> rows) {

    /**
     * Means, absent where they are not shown.
     *
     * @param gap executives − front line; absent where no difference is detectable
     */
    public record Row(
            String title,
            OptionalDouble executives,
            OptionalDouble managers,
            OptionalDouble frontLine,
            OptionalDouble gap) {}

    public Alignment {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        GroupChart.check(levels);
        for (var row : rows) {
            GroupChart.check(row.executives(), levels);
            GroupChart.check(row.managers(), levels);
            GroupChart.check(row.frontLine(), levels);
        }
    }
}
