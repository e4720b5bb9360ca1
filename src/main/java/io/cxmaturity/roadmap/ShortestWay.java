package io.cxmaturity.roadmap;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.LevelStep;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.OverallResult;
import io.cxmaturity.scoring.Rules;
import io.cxmaturity.scoring.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest set of steps after which the rules give the next overall level.
 *
 * @param to the level it leads to
 * @param effort the sum of the steps' efforts, 1, 2 or 4 each
 * @param steps in model order
 */
public record ShortestWay(int to, int effort, List<LevelStep> steps) {

    public ShortestWay {
        steps = List.copyOf(steps);
    }

    /**
     * Exact: within a dimension every cost is tried, and the dimensions do not depend on each other.
     *
     * @param assessment what was asked: the whole, or its keystones
     * @param standings one for each dimension, in model order
     * @return empty at level K, without a score and where no steps lead there
     */
    public static Optional<ShortestWay> of(
            Assessment assessment, List<? extends Standing> standings, OverallResult overall) {
        if (overall.level().isEmpty() || overall.level().getAsInt() == assessment.highestLevel()) {
            return Optional.empty();
        }
        int to = overall.level().getAsInt() + 1;
        var rules = new Rules(assessment, Goals.NONE);
        var dimensions = assessment.dimensions();
        var ways = new ArrayList<@Nullable Way>();
        var full = new ArrayList<@Nullable Way>();
        for (int d = 0; d < dimensions.size(); d++) {
            ways.add(way(dimensions.get(d), standings.get(d), rules.least(d, to)));
            full.add(way(dimensions.get(d), standings.get(d), to));
        }
        if (ways.contains(null)) {
            return Optional.empty();
        }
        return raised(ways, full, assessment.overall().share()).map(chosen -> joined(to, chosen));
    }

    /** Replaces as many of the ways to the least level by ways to the full one as the whole asks for. */
    private static Optional<List<Way>> raised(List<@Nullable Way> least, List<@Nullable Way> full, int share) {
        var byExtra = IntStream.range(0, full.size())
                .filter(d -> full.get(d) != null)
                .boxed()
                .sorted(Comparator.comparingInt(d -> cost(full.get(d)) - cost(least.get(d))))
                .limit(share)
                .toList();
        if (byExtra.size() < share) {
            return Optional.empty();
        }
        var chosen = new ArrayList<Way>();
        for (int d = 0; d < full.size(); d++) {
            var way = byExtra.contains(d) ? full.get(d) : least.get(d);
            chosen.add(way == null ? Way.NONE : way);
        }
        return Optional.of(chosen);
    }

    private static int cost(@Nullable Way way) {
        return way == null ? 0 : way.cost();
    }

    private static ShortestWay joined(int to, List<Way> ways) {
        return new ShortestWay(
                to,
                ways.stream().mapToInt(Way::cost).sum(),
                ways.stream().flatMap(way -> way.steps().stream()).toList());
    }

    /** The cheapest way of one dimension to a level; null where no steps lead there. */
    private static @Nullable Way way(Dimension dimension, Standing standing, int level) {
        if (level <= 1 || standing.level().orElse(1) >= level) {
            return Way.NONE;
        }
        var needed = Way.NONE;
        var optional = new ArrayList<Raise>();
        double weight = 0;
        double there = 0;
        for (var item : dimension.items()) {
            int has = standing.itemLevels().getOrDefault(item.id(), item.keystone() ? 1 : 0);
            if (has == 0) {
                continue;
            }
            weight += item.weight();
            var least = climb(item, has, item.keystone() ? level : level - 1);
            if (least == null) {
                return null;
            }
            needed = needed.and(least);
            if (least.reached() >= level) {
                there += item.weight();
            } else {
                var further = climb(item, least.reached(), level);
                if (further != null) {
                    optional.add(new Raise(item.weight(), further));
                }
            }
        }
        double missing = (Rules.CARRIED - Rules.TOLERANCE) * weight - there;
        var lifts = cheapest(optional, missing);
        return lifts == null ? null : needed.and(lifts).inOrderOf(dimension);
    }

    /** Which raises bring the missing weight at the lowest cost: for every cost the most weight it can buy. */
    private static @Nullable Way cheapest(List<Raise> raises, double missing) {
        int all = raises.stream().mapToInt(raise -> raise.way().cost()).sum();
        var weights = new double[all + 1];
        var ways = new @Nullable Way[all + 1];
        ways[0] = Way.NONE;
        for (var raise : raises) {
            int price = raise.way().cost();
            for (int cost = all; cost >= price; cost--) {
                var before = ways[cost - price];
                double weight = weights[cost - price] + raise.weight();
                if (before != null && (ways[cost] == null || weight > weights[cost])) {
                    weights[cost] = weight;
                    ways[cost] = before.and(raise.way());
                }
            }
        }
        for (int cost = 0; cost <= all; cost++) {
            if (ways[cost] != null && weights[cost] >= missing) {
                return ways[cost];
            }
        }
        return null;
    }

    /** The steps of one item from a level until at least the wanted one; null where one is missing. */
    private static @Nullable Way climb(Item item, int from, int wanted) {
        var steps = new ArrayList<LevelStep>();
        int level = from;
        while (level < wanted) {
            var step = item.stepFrom(level);
            if (step.isEmpty()) {
                return null;
            }
            steps.add(step.get());
            level = item.levelAbove(level).orElseThrow();
        }
        return new Way(steps, level);
    }

    /**
     * @param weight what the raise adds to the weight at the level
     * @param way how
     */
    private record Raise(double weight, Way way) {}

    /** @param reached the level an item ends at; without meaning where several items are joined */
    private record Way(List<LevelStep> steps, int reached) {

        static final Way NONE = new Way(List.of(), 0);

        int cost() {
            return steps.stream().mapToInt(step -> step.effort().cost()).sum();
        }

        Way and(Way other) {
            var joined = new ArrayList<>(steps);
            joined.addAll(other.steps);
            return new Way(joined, 0);
        }

        Way inOrderOf(Dimension dimension) {
            return new Way(
                    dimension.items().stream()
                            .flatMap(item -> item.steps().stream())
                            .filter(steps::contains)
                            .toList(),
                    0);
        }
    }
}
