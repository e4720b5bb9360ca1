package io.cxmaturity.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a {@link GroupRadarChart} shows.
 *
 * @param levels their names, lowest first
 * @param dimensions their titles, in model order
 * @param groups at most four
 */
public record Groups(List<String> levels, List<String> dimensions, List<Group> groups) {

    private static final int MOST = 4;

    /** @param scores one a dimension, absent where it is not shown */
    public record Group(String name, List<OptionalDouble> scores) {

        public Group {
            scores = List.copyOf(scores);
        }
    }

    public Groups {
        levels = List.copyOf(levels);
        dimensions = List.copyOf(dimensions);
        groups = List.copyOf(groups);
        GroupChart.check(levels);
        if (groups.size() > MOST) {
            throw new IllegalArgumentException("At most four groups can be told apart, not " + groups.size());
        }
        for (var group : groups) {
            if (group.scores().size() != dimensions.size()) {
                throw new IllegalArgumentException(
                        "A score a dimension, not " + group.scores().size());
            }
            for (var score : group.scores()) {
                GroupChart.check(score, levels);
            }
        }
    }
}
