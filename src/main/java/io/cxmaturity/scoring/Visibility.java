package io.cxmaturity.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What may be shown of a round, of the groups and of their items: nothing that rests on fewer than the minimum, and
 * nothing from which such a thing could be worked out.
 */
final class Visibility {

    /** As few executives may be shown if all of them consented. */
    static final int FEWEST_EXECUTIVES = 2;

    private final Crossing crossing;
    private final int minimum;
    private final Mask groups;
    private final Mask[] items;

    Visibility(Crossing crossing, Rules rules, int minimum) {
        this.crossing = crossing;
        this.minimum = minimum;
        groups = groups();
        items = new Mask[rules.items()];
        for (int d = 0; d < rules.dimensions(); d++) {
            hideItems(rules.first(d), rules.end(d));
        }
    }

    /** What is hidden altogether. */
    Mask ofGroups() {
        return groups;
    }

    /** What is hidden at an item, the groups that are hidden altogether included. */
    Mask ofItem(int item) {
        return items[item];
    }

    /** Whether figures that rest on these numbers may be shown of all groups that are shown. */
    boolean allows(int[][] counts) {
        return hide(groups, Collections.singletonList(counts)).same(groups);
    }

    private Mask groups() {
        var tables = new ArrayList<int[][]>();
        tables.add(crossing.members);
        tables.addAll(List.of(crossing.scored));
        int departments = crossing.departments();
        if (tables.stream().anyMatch(table -> Crossing.all(table) < minimum)) {
            return Mask.everything(departments);
        }
        var start = new Mask(
                false,
                hidden(tables.stream().map(Crossing::byDepartment).toList(), false),
                hidden(tables.stream().map(Crossing::byRole).toList(), crossing.consent));
        return hide(start, tables);
    }

    /** @param sizes of each group, those of none last, in each table */
    private boolean[] hidden(List<int[]> sizes, boolean consent) {
        var members = sizes.getFirst();
        var smallest = members.clone();
        sizes.forEach(table -> Arrays.setAll(smallest, g -> Math.min(smallest[g], table[g])));
        var small = new boolean[members.length];
        var present = new boolean[members.length];
        for (int g = 0; g < members.length; g++) {
            present[g] = members[g] > 0;
            small[g] = smallest[g] < least(g, consent) || g == members.length - 1;
        }
        var hidden = Suppression.hidden(smallest, present, small, minimum);
        hidden[members.length - 1] = true;
        return hidden;
    }

    /** Consent is asked of executives alone, the first of the roles. */
    private int least(int group, boolean consent) {
        return consent && group == Crossing.EXECUTIVES ? Math.min(minimum, FEWEST_EXECUTIVES) : minimum;
    }

    /**
     * Where items of a dimension have to stay hidden in a group that is shown, two at least do, and in the same groups:
     * one alone would be what is left of the dimension's score.
     */
    private void hideItems(int first, int end) {
        var alone = IntStream.range(first, end)
                .filter(i -> !allows(crossing.gave[i]))
                .boxed()
                .toList();
        Arrays.fill(items, first, end, groups);
        if (!alone.isEmpty()) {
            var together = new ArrayList<>(alone);
            if (alone.size() == 1) {
                IntStream.range(first, end)
                        .boxed()
                        .filter(i -> !alone.contains(i))
                        .min(Comparator.comparingInt(i -> Crossing.all(crossing.gave[i])))
                        .ifPresent(together::add);
            }
            var mask = hide(groups, together.stream().map(i -> crossing.gave[i]).toList());
            together.forEach(i -> items[i] = mask);
        }
    }

    /** Hides further groups until the figures over each of the tables are safe. */
    private Mask hide(Mask start, List<int[][]> tables) {
        if (start.whole() || tables.stream().anyMatch(table -> isFew(Crossing.all(table), minimum))) {
            return Mask.everything(crossing.departments());
        }
        var mask = start.copy();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var table : tables) {
                changed |= hideWithin(Crossing.byDepartment(table), mask.departments(), false);
                changed |= hideWithin(Crossing.byRole(table), mask.roles(), crossing.consent);
            }
            for (var table : tables) {
                if (!changed && !JointCheck.holds(table, mask, minimum, crossing.consent)) {
                    changed = hideSmallest(Crossing.byRole(table), mask.roles());
                }
            }
        }
        return mask;
    }

    private boolean hideWithin(int[] sizes, boolean[] hidden, boolean consent) {
        boolean changed = false;
        int together = 0;
        for (int g = 0; g < sizes.length; g++) {
            if (!hidden[g] && isFew(sizes[g], least(g, consent))) {
                hidden[g] = true;
                changed = true;
            }
            together += hidden[g] ? sizes[g] : 0;
        }
        while (isFew(together, minimum)) {
            int next = smallestShown(sizes, hidden);
            if (next < 0) {
                break;
            }
            hidden[next] = true;
            together += sizes[next];
            changed = true;
        }
        return changed;
    }

    private static boolean hideSmallest(int[] sizes, boolean[] hidden) {
        int next = smallestShown(sizes, hidden);
        if (next < 0) {
            throw new IllegalStateException("Departments alone give a small group away");
        }
        hidden[next] = true;
        return true;
    }

    private static int smallestShown(int[] sizes, boolean[] hidden) {
        return IntStream.range(0, sizes.length)
                .filter(g -> !hidden[g] && sizes[g] > 0)
                .boxed()
                .min(Comparator.comparingInt(g -> sizes[g]))
                .orElse(-1);
    }

    private static boolean isFew(int number, int least) {
        return number > 0 && number < least;
    }
}
