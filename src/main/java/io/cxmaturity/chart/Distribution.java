package io.cxmaturity.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@link DistributionChart} shows: how often each level of one item was given.
 *
 * @param item its text
 * @param levels the names of the model’s levels, lowest first
 * @param other the group beside it, if any
 */
public record Distribution(String item, List<String> levels, Group group, Optional<Group> other) {

    /** @param counts by level; a level the item does not offer has none */
    public record Group(String name, Map<Integer, Integer> counts) {

        public Group {
            counts = Map.copyOf(counts);
            if (counts.values().stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("A count below 0: " + counts);
            }
        }

        int answers() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Distribution {
        levels = List.copyOf(levels);
        GroupChart.check(levels);
    }
}
