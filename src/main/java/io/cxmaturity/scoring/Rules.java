package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules of one assessment over plain arrays: items and dimensions go by their index in model order, level 0 is
 * none.
 */
public final class Rules {

    /** What a comparison with a bound forgives. */
    public static final double TOLERANCE = 1e-9;

    /** The share of the weight that has to be at a level for a dimension to claim it. */
    public static final double CARRIED = 0.8;

    final int highest;
    private final int share;
    private final boolean[] required;
    private final List<Item> items;
    private final double[] weights;
    private final boolean[] keystones;
    private final int[] first;
    private final List<DimensionId> dimensions;
    private final double[] dimensionWeights;

    public Rules(Assessment assessment, Goals goals) {
        highest = assessment.highestLevel();
        share = assessment.overall().share();
        items = assessment.items();
        weights = items.stream().mapToDouble(Item::weight).toArray();
        keystones = new boolean[items.size()];
        for (int i = 0; i < keystones.length; i++) {
            keystones[i] = items.get(i).keystone();
        }
        var all = assessment.dimensions();
        dimensions = all.stream().map(dimension -> dimension.id()).toList();
        required = new boolean[all.size()];
        first = new int[all.size() + 1];
        dimensionWeights = new double[all.size()];
        for (int d = 0; d < all.size(); d++) {
            var dimension = all.get(d);
            required[d] = assessment.overall().requires().contains(dimension.id());
            first[d + 1] = first[d] + dimension.items().size();
            dimensionWeights[d] = dimension.weight() * goals.importanceOf(dimension.id());
        }
    }

    int items() {
        return weights.length;
    }

    int dimensions() {
        return dimensionWeights.length;
    }

    DimensionId dimension(int d) {
        return dimensions.get(d);
    }

    ItemId item(int i) {
        return items.get(i).id();
    }

    double weight(int i) {
        return weights[i];
    }

    /** Σ w over all items of a dimension. */
    double weightOf(int d) {
        double sum = 0;
        for (int i = first(d); i < end(d); i++) {
            sum += weights[i];
        }
        return sum;
    }

    /** W: weight times importance. */
    double dimensionWeight(int d) {
        return dimensionWeights[d];
    }

    int first(int d) {
        return first[d];
    }

    int end(int d) {
        return first[d + 1];
    }

    boolean keystone(int i) {
        return keystones[i];
    }

    /** Σ w·level / Σ w over the items that have a level; NaN where none has. */
    double score(int d, int[] levels) {
        double sum = 0;
        double weight = 0;
        for (int i = first(d); i < end(d); i++) {
            if (levels[i] > 0) {
                sum += weights[i] * levels[i];
                weight += weights[i];
            }
        }
        return sum / weight;
    }

    /** The highest level that holds throughout; 0 where no item has a level. */
    int level(int d, int[] levels) {
        if (!anyLevel(d, levels)) {
            return 0;
        }
        for (int level = highest; level > 1; level--) {
            if (holds(d, levels, level)) {
                return level;
            }
        }
        return 1;
    }

    boolean holds(int d, int[] levels, int level) {
        for (int i = first(d); i < end(d); i++) {
            if (breaks(i, levels[i], level)) {
                return false;
            }
        }
        return carried(d, levels, level);
    }

    /** A keystone that is not there yet, or an item two levels behind. */
    private boolean breaks(int i, int has, int level) {
        return keystones[i] ? has < level : has > 0 && has < level - 1;
    }

    private boolean carried(int d, int[] levels, int level) {
        double there = 0;
        double weight = 0;
        for (int i = first(d); i < end(d); i++) {
            if (levels[i] > 0) {
                weight += weights[i];
                there += levels[i] >= level ? weights[i] : 0;
            }
        }
        return there >= CARRIED * weight - TOLERANCE * weight;
    }

    private boolean anyLevel(int d, int[] levels) {
        for (int i = first(d); i < end(d); i++) {
            if (levels[i] > 0) {
                return true;
            }
        }
        return false;
    }

    boolean keystoneOpen(int d, int[] levels) {
        for (int i = first(d); i < end(d); i++) {
            if (keystones[i] && levels[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** What has to rise for the next level, and nothing more, in model order. */
    List<ItemId> blockers(int d, int[] levels) {
        int level = level(d, levels);
        if (level == 0 || level == highest) {
            return List.of();
        }
        int next = level + 1;
        var raised = levels.clone();
        var blocking = new boolean[items()];
        for (int i = first(d); i < end(d); i++) {
            if (breaks(i, levels[i], next)) {
                blocking[i] = true;
                raised[i] = next;
            }
        }
        for (int i : furtherItems(d, raised, next)) {
            if (carried(d, raised, next)) {
                break;
            }
            blocking[i] = true;
            raised[i] = next;
        }
        return IntStream.range(first(d), end(d))
                .filter(i -> blocking[i])
                .mapToObj(this::item)
                .toList();
    }

    /** The items a level short of the next, heaviest first, then highest level, then model order. */
    private List<Integer> furtherItems(int d, int[] levels, int next) {
        var further = new ArrayList<Integer>();
        for (int i = first(d); i < end(d); i++) {
            if (levels[i] > 0 && levels[i] < next) {
                further.add(i);
            }
        }
        further.sort(Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparingInt(i -> -levels[i]));
        return further;
    }

    /** Σ W·value / Σ W over the dimensions that have a value, which NaN says they have not; NaN where none has. */
    double overall(double[] values) {
        return overall(values, -1, 1);
    }

    private double overall(double[] values, int changed, double factor) {
        double sum = 0;
        double weight = 0;
        for (int d = 0; d < values.length; d++) {
            if (!Double.isNaN(values[d])) {
                double w = d == changed ? dimensionWeights[d] * factor : dimensionWeights[d];
                sum += w * values[d];
                weight += w;
            }
        }
        return sum / weight;
    }

    /** The lowest and highest overall score when one dimension's weight is halved or raised by half. */
    Interval sensitivity(double[] scores) {
        double low = overall(scores);
        double high = low;
        for (int d = 0; d < scores.length; d++) {
            for (double factor : new double[] {0.5, 1.5}) {
                double changed = overall(scores, d, factor);
                low = Math.min(low, changed);
                high = Math.max(high, changed);
            }
        }
        return new Interval(low, high);
    }

    /** The level of the whole over the levels of its dimensions; 0 where no dimension has one. */
    public int overallLevel(int[] levels) {
        if (IntStream.of(levels).allMatch(level -> level == 0)) {
            return 0;
        }
        for (int level = highest; level > 1; level--) {
            if (overallHolds(levels, level)) {
                return level;
            }
        }
        return 1;
    }

    private boolean overallHolds(int[] levels, int level) {
        int there = 0;
        for (int d = 0; d < levels.length; d++) {
            int has = Math.max(1, levels[d]);
            if (has < least(d, level)) {
                return false;
            }
            there += has >= level ? 1 : 0;
        }
        return there >= share;
    }

    /** The lowest level at which a dimension still lets the whole claim a level. */
    public int least(int d, int overallLevel) {
        return required[d] ? overallLevel - 1 : overallLevel - 2;
    }
}
