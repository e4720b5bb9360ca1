package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.scoring.Hiding.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What may be shown of a round, of the groups and of their items: nothing that rests on fewer than the minimum, and
 * nothing from which such a thing could be worked out.
 */
final class Visibility {

    private final Crossing crossing;
    private final int minimum;
    private final Hiding hiding;
    private final Mask groups;
    private final Mask[] items;
    private final Set<DimensionId> reliabilities = new HashSet<>();

    Visibility(Crossing crossing, Rules rules, int minimum) {
        this.crossing = crossing;
        this.minimum = minimum;
        hiding = new Hiding(crossing.departments(), crossing.consent, minimum);
        groups = groups();
        items = new Mask[rules.items()];
        for (int d = 0; d < rules.dimensions(); d++) {
            hideItems(rules, d);
        }
        for (int d = 0; d < rules.dimensions(); d++) {
            if (allows(crossing.complete[d])) {
                reliabilities.add(rules.dimension(d));
            }
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

    /** Whether the reliability of a dimension, which rests on those who gave all its items, may be shown of groups. */
    boolean showsReliability(DimensionId dimension) {
        return reliabilities.contains(dimension);
    }

    /** Whether figures that rest on these numbers may be shown of all groups that are shown. */
    boolean allows(int[][] counts) {
        return allows(Table.of(counts));
    }

    private boolean allows(Table table) {
        return hiding.hide(groups, List.of(table)).same(groups);
    }

    private Mask groups() {
        var tables = new ArrayList<Table>();
        tables.add(Table.of(crossing.members));
        for (int d = 0; d < crossing.scored.length; d++) {
            tables.add(Table.of(crossing.scored[d], crossing.scores[d]));
        }
        int departments = crossing.departments();
        if (tables.stream().anyMatch(table -> Crossing.all(table.counts) < minimum)) {
            return Mask.everything(departments);
        }
        var start = new Mask(
                false,
                hidden(
                        tables.stream()
                                .map(table -> Crossing.byDepartment(table.counts))
                                .toList(),
                        false),
                hidden(
                        tables.stream()
                                .map(table -> Crossing.byRole(table.counts))
                                .toList(),
                        crossing.consent));
        return hiding.hide(start, tables);
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
            small[g] = smallest[g] < hiding.least(g, consent) || g == members.length - 1;
        }
        var hidden = Suppression.hidden(smallest, present, small, minimum + 1);
        hidden[members.length - 1] = true;
        return hidden;
    }

    /**
     * Where an item of a dimension has to stay hidden in a group that is shown, all of them do, and in the same groups:
     * what is left of the dimension's score would tell of it. Where anybody skipped an item, one of them, the spare, stays
     * hidden in more groups.
     */
    private void hideItems(Rules rules, int d) {
        int first = rules.first(d);
        int end = rules.end(d);
        var tables = IntStream.range(first, end)
                .mapToObj(i -> Table.of(crossing.gave[i], crossing.levels[i]))
                .toList();
        var mask = tables.stream().allMatch(this::allows) ? groups : hiding.hide(groups, tables);
        var spare = spare(rules, d, mask);
        mask = spare.isPresent() ? spare.get().ofItems(groups, mask, tables) : mask;
        Arrays.fill(items, first, end, mask);
        if (spare.isPresent() && !mask.whole()) {
            items[spare.get().item()] = spare.get().ofItself(mask);
        }
    }

    /**
     * The item that can best be done without, of those that anybody gave a level: one that enough gave, or else most, no
     * keystone, and the last of such; none where nobody skipped what others gave.
     */
    private Optional<Spare> spare(Rules rules, int d, Mask shown) {
        int all = Crossing.all(crossing.scored[d]);
        var given = IntStream.range(rules.first(d), rules.end(d))
                .filter(i -> Crossing.all(crossing.gave[i]) > 0)
                .boxed()
                .toList();
        if (groups.whole() || given.stream().allMatch(i -> Crossing.all(crossing.gave[i]) == all)) {
            return Optional.empty();
        }
        var numbers = given.stream().map(i -> crossing.gave[i]).toList();
        var spares = given.stream()
                .sorted(Comparator.<Integer, Boolean>comparing(rules::keystone)
                        .thenComparing(Comparator.reverseOrder()))
                .map(i -> new Spare(crossing, hiding, minimum, i, d, numbers))
                .toList();
        return spares.stream()
                .filter(spare -> spare.protects(groups, shown))
                .findFirst()
                .or(() -> spares.stream()
                        .max(Comparator.comparingInt(spare -> Crossing.all(crossing.gave[spare.item()]))));
    }
}
