package io.cxmaturity.scoring;

import io.cxmaturity.scoring.Hiding.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The item of a dimension that keeps its figures back where somebody skipped items. Whoever adds up scores and the other
 * items, with whatever factors, is left with all who gave it and whose score counts: of those as many as the minimum are
 * needed wherever anybody's score counts.
 */
final class Spare {

    private final Crossing crossing;
    private final Hiding hiding;
    private final int minimum;
    private final int item;
    private final Skipping skipping;
    private final int[][] gave;
    private final int[][] scored;
    private final List<int[][]> items;

    /**
     * @param d the dimension
     * @param items of the dimension, as numbers of those who gave each
     */
    Spare(Crossing crossing, Hiding hiding, int minimum, int item, int d, List<int[][]> items) {
        this.crossing = crossing;
        this.hiding = hiding;
        this.minimum = minimum;
        this.item = item;
        this.items = items;
        skipping = crossing.skipping.get(d);
        gave = crossing.gave[item];
        scored = crossing.scored[d];
    }

    int item() {
        return item;
    }

    /**
     * Whether enough gave it wherever anybody's score counts.
     *
     * @param groups of which scores are hidden
     * @param shown of which the items are
     */
    boolean protects(Mask groups, Mask shown) {
        return protects(gave, groups, shown);
    }

    private boolean protects(int[][] counted, Mask groups, Mask shown) {
        boolean few = crossing.consent
                && !groups.roles()[Crossing.EXECUTIVES]
                && Crossing.byRole(scored)[Crossing.EXECUTIVES] < minimum;
        return JointCheck.holds(counted, scored, groups, minimum, few) && (!few || hidesBesideExecutives(shown));
    }

    /** Whether the score of a few executives, which may be known, can be taken off the items without harm. */
    private boolean hidesBesideExecutives(Mask shown) {
        var mask = shown.copy();
        mask.roles()[Crossing.EXECUTIVES] = false;
        int executives = Crossing.byRole(scored)[Crossing.EXECUTIVES];
        boolean alike = items.stream()
                .mapToInt(other -> Crossing.byRole(other)[Crossing.EXECUTIVES])
                .allMatch(number -> number == 0 || number == executives);
        return items.stream()
                .map(other -> alike ? other : withoutExecutives(other))
                .allMatch(other -> JointCheck.holds(other, mask, minimum, true));
    }

    private static int[][] withoutExecutives(int[][] counts) {
        return Arrays.stream(counts)
                .map(roles -> {
                    var others = roles.clone();
                    others[Crossing.EXECUTIVES] = 0;
                    return others;
                })
                .toArray(int[][]::new);
    }

    /**
     * Where not enough gave it, all items of the dimension stay hidden of roles, and of departments until that does no
     * harm: nobody can be taken off a score without items to take off.
     */
    Mask ofItems(Mask groups, Mask start, List<Table> tables) {
        if (start.whole() || protects(groups, start)) {
            return start;
        }
        var mask = start.copy();
        Arrays.fill(mask.roles(), true);
        mask = hiding.hide(mask, tables);
        while (!mask.whole() && !(protectsBeside(mask, groups) && leavesEnough(mask))) {
            if (!Hiding.hideSmallest(next(mask, groups), mask.departments())) {
                return Mask.everything(crossing.departments());
            }
            mask = hiding.hide(mask, tables);
        }
        return mask;
    }

    private boolean protectsBeside(Mask mask, Mask groups) {
        var counted = gave.clone();
        for (int g = 0; g < counted.length; g++) {
            counted[g] = mask.departments()[g] ? scored[g] : gave[g];
        }
        return protects(counted, groups, mask);
    }

    /** Whether the items of the hidden departments together leave over enough, whichever of them are added up. */
    private boolean leavesEnough(Mask mask) {
        return items.stream().allMatch(other -> {
            int gaveOther = 0;
            int both = 0;
            for (int g = 0; g < gave.length; g++) {
                for (int role = 0; mask.departments()[g] && role < gave[g].length; role++) {
                    gaveOther += other[g][role];
                    both += Math.min(other[g][role], gave[g][role]);
                }
            }
            return gaveOther == 0 || both >= minimum;
        });
    }

    private int[] next(Mask mask, Mask groups) {
        var sizes = Crossing.byDepartment(scored);
        if (!protectsBeside(mask, groups)) {
            var gaveIt = Crossing.byDepartment(gave);
            Arrays.setAll(sizes, g -> sizes[g] > gaveIt[g] ? sizes[g] : 0);
        }
        return sizes;
    }

    /**
     * It is shown of departments alone: of those all of whom gave it and as much besides, and of those of whom enough are
     * left over, whoever is taken off. And those of whom it is not shown are as many together.
     */
    Mask ofItself(Mask start) {
        var spare = List.of(Table.of(gave, crossing.levels[item]));
        var mask = start.copy();
        Arrays.fill(mask.roles(), true);
        for (int g = 0; g < crossing.departments(); g++) {
            var alone = new boolean[gave.length];
            alone[g] = true;
            mask.departments()[g] |= !allows(alone);
        }
        mask = hiding.hide(mask, spare);
        var others = IntStream.range(0, gave.length).map(this::others).toArray();
        while (!mask.whole() && !allows(mask.departments())) {
            if (!Hiding.hideSmallest(others, mask.departments())) {
                return Mask.everything(crossing.departments());
            }
            mask = hiding.hide(mask, spare);
        }
        return mask;
    }

    /** Whether nothing can be told of fewer than the minimum of these departments together. */
    private boolean allows(boolean[] together) {
        var among =
                IntStream.range(0, gave.length).filter(g -> together[g]).boxed().toList();
        return (skipping.isNone(together) && among.stream().allMatch(g -> Arrays.equals(gave[g], scored[g])))
                || among.stream().mapToInt(this::others).sum() >= minimum;
    }

    /** How many of a department are left over at least, whether the scores of each of its roles count or not. */
    private int others(int department) {
        return IntStream.rangeClosed(0, Crossing.NO_ROLE)
                .map(role -> Math.min(gave[department][role], skipping.others(department, role)))
                .sum();
    }
}
