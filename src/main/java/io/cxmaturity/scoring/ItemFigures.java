package io.cxmaturity.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a group gave one item.
 *
 * @param gave how many respondents gave it a level
 * @param counts how many gave it each level, from 1 to K; nothing where no more than the mean may be shown, as of roles:
 *     a level that a department's people gave and a role's did not would tell of those who are one and not the other
 * @param mean of the levels given
 * @param interval 95 % Student interval of the mean
 * @param level the level that more than half put the item at, or above; empty where fewer than half gave one
 * @param agreement r_wg, from 0 to 1
 */
public record ItemFigures(
        int gave,
        List<Integer> counts,
        double mean,
        Optional<Interval> interval,
        OptionalInt level,
        OptionalDouble agreement) {

    public ItemFigures {
        counts = List.copyOf(counts);
        int counted = counts.stream().mapToInt(Integer::intValue).sum();
        if (gave < 1 || (!counts.isEmpty() && gave != counted)) {
            throw new IllegalArgumentException("Not " + gave + " levels: " + counts);
        }
    }

    /**
     * All that follows from the counts alone.
     *
     * @param counts how many gave each level, from 1 to K
     */
    public static ItemFigures of(List<Integer> counts, OptionalInt level) {
        var byLevel = new int[counts.size() + 1];
        for (int at = 1; at < byLevel.length; at++) {
            byLevel[at] = counts.get(at - 1);
        }
        var moments = Moments.ofCounts(byLevel);
        return new ItemFigures(
                moments.n(),
                counts,
                moments.mean(),
                moments.interval().map(interval -> interval.cutTo(1, counts.size())),
                level,
                Numbers.present(moments.agreement(counts.size())));
    }

    /** No more than the mean. */
    public static ItemFigures ofMean(int gave, double mean) {
        return new ItemFigures(gave, List.of(), mean, Optional.empty(), OptionalInt.empty(), OptionalDouble.empty());
    }

    /** No more than the mean. */
    ItemFigures meanAlone() {
        return ofMean(gave, mean);
    }
}
