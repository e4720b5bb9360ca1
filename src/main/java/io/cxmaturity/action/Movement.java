package io.cxmaturity.action;

import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Earlier;
import io.cxmaturity.round.Round;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.Trend;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the items with a step that was done since the round before moved, and how the others did. Rests on nothing but means of
 * the whole organisation that both rounds show, of items that both asked in the same words.
 *
 * @param comparable whether the two rounds can be compared at all
 * @param acted the items with a step that was done in time; empty where there is none
 * @param others empty where there is none
 */
public record Movement(Round before, boolean comparable, Optional<Part> acted, Optional<Part> others) {

    /**
     * Some of the items.
     *
     * @param items how many; 1 or more
     * @param before the mean of their means in the earlier round
     * @param now the same in the later one
     */
    public record Part(int items, double before, double now) {

        public double change() {
            return now - before;
        }
    }

    /**
     * @param done the items with a step that was done between the last answers to the two rounds
     * @return empty where there is no round before
     */
    static Optional<Movement> of(ClosedRound closed, Set<ItemId> done) {
        return closed.earlier().map(earlier -> of(earlier, closed.figures(), done));
    }

    private static Movement of(Earlier earlier, RoundFigures later, Set<ItemId> done) {
        var before = items(earlier.figures());
        var now = items(later);
        var common = earlier.trend().map(Trend::common).orElse(List.of()).stream()
                .filter(before::containsKey)
                .filter(now::containsKey)
                .toList();
        return new Movement(
                earlier.round(),
                !common.isEmpty(),
                part(common, done::contains, before, now),
                part(common, item -> !done.contains(item), before, now));
    }

    private static Map<ItemId, Double> items(RoundFigures figures) {
        return figures.organisation().map(GroupFigures::items).orElse(Map.of()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, item -> item.getValue().mean()));
    }

    private static Optional<Part> part(
            List<ItemId> common, Predicate<ItemId> which, Map<ItemId, Double> before, Map<ItemId, Double> now) {
        var items = common.stream().filter(which).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(items.size(), mean(items, before), mean(items, now)));
    }

    private static double mean(List<ItemId> items, Map<ItemId, Double> means) {
        double sum = 0;
        for (var item : items) {
            sum += means.getOrDefault(item, Double.NaN);
        }
        return sum / items.size();
    }
}
