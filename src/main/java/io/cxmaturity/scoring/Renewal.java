package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.scoring.RoundFigures.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the figures of a closed round may be replaced after some of its answers were deleted. Whoever kept the old
 * ones could take the new ones off them, and must not come upon a small group: neither among those who left nor among
 * those who stayed.
 */
public final class Renewal {

    private Renewal() {}

    /**
     * @param now the figures of the same round over what is left of its answers
     * @return whether everything shown before is still shown, and whatever can be worked out of those who left rests on
     *     nobody or on as many as the minimum, however many of them said nothing to an item
     * @throws IllegalArgumentException if somebody came, for a closed round takes no answers
     */
    public static boolean allows(RoundFigures before, RoundFigures now) {
        var left = left(before, now);
        if (before.organisation().isEmpty() || Crossing.all(left) == 0) {
            return true;
        }
        return before.minimumGroup() == now.minimumGroup()
                && keepsGroups(before, now)
                && keepsSkipping(before, now)
                && JointCheck.holds(left, mask(before), before.minimumGroup() + silent(before, now), false);
    }

    private static int[][] left(RoundFigures before, RoundFigures now) {
        if (!before.cells().keySet().containsAll(now.cells().keySet())) {
            throw new IllegalArgumentException("Somebody came to a closed round");
        }
        var departments = departments(before);
        var left = new int[departments.size() + 1][Crossing.NO_ROLE + 1];
        before.cells().forEach((cell, number) -> {
            int gone = number - now.cells().getOrDefault(cell, 0);
            if (gone < 0) {
                throw new IllegalArgumentException("Somebody came to a closed round");
            }
            left[row(cell, departments)][Crossing.column(cell.role())] += gone;
        });
        return left;
    }

    private static List<String> departments(RoundFigures figures) {
        var departments = new LinkedHashSet<String>();
        figures.cells().keySet().forEach(cell -> cell.department().ifPresent(departments::add));
        return new ArrayList<>(departments);
    }

    private static int row(Cell cell, List<String> departments) {
        return cell.department().map(departments::indexOf).orElse(departments.size());
    }

    private static Mask mask(RoundFigures before) {
        var departments = departments(before);
        var mask = Mask.everything(departments.size());
        for (int g = 0; g < departments.size(); g++) {
            mask.departments()[g] = !before.departments().containsKey(departments.get(g));
        }
        before.roles().keySet().forEach(role -> mask.roles()[Crossing.column(Optional.of(role))] = false);
        return mask;
    }

    private static boolean keepsGroups(RoundFigures before, RoundFigures now) {
        return keepsItems(before.organisation(), now.organisation())
                && before.departments().entrySet().stream()
                        .allMatch(shown -> now.respondentsOf(shown.getKey()) == 0
                                || keepsItems(Optional.of(shown.getValue()), find(now.departments(), shown.getKey())))
                && Stream.of(Role.values())
                        .filter(before.roles()::containsKey)
                        .allMatch(role -> now.respondentsOf(role) == 0
                                || keepsItems(find(before.roles(), role), find(now.roles(), role)));
    }

    private static <K> Optional<GroupFigures> find(Map<K, GroupFigures> groups, K key) {
        return Optional.ofNullable(groups.get(key));
    }

    private static boolean keepsItems(Optional<GroupFigures> before, Optional<GroupFigures> now) {
        return now.isPresent()
                && now.get()
                        .items()
                        .keySet()
                        .containsAll(before.orElseThrow().items().keySet());
    }

    /** Whether those who left and skipped items are not told by the scores beside the items. */
    private static boolean keepsSkipping(RoundFigures before, RoundFigures now) {
        return before.organisation().orElseThrow().result().dimensions().stream()
                .map(GroupDimensionResult::dimension)
                .allMatch(dimension -> keepsSkipping(dimension, before, now));
    }

    private static boolean keepsSkipping(DimensionId dimension, RoundFigures before, RoundFigures now) {
        var given = before.given().get(dimension);
        var still = now.given().get(dimension);
        if (given == null || still == null) {
            return false;
        }
        var departments = departments(before);
        var left = Skipping.ofWhole(departments.size() + 1, given.total());
        given.numbers().forEach((cell, numbers) -> {
            var stayed = still.numbers().getOrDefault(cell, Map.of());
            numbers.forEach((weight, number) -> {
                int gone = number - stayed.getOrDefault(weight, 0);
                if (gone > 0) {
                    left.add(weight, 0, row(cell, departments), Crossing.column(cell.role()), gone);
                }
            });
        });
        var others = new boolean[departments.size() + 1];
        for (int g = 0; g < others.length; g++) {
            others[g] = g == departments.size()
                    || !showsAll(find(before.departments(), departments.get(g)), dimension)
                    || !showsAll(find(now.departments(), departments.get(g)), dimension);
            if (!others[g] && !left.allows(g, before.minimumGroup())) {
                return false;
            }
        }
        return gaveAlike(dimension, before)
                ? left.allows(others, before.minimumGroup())
                : left.allowsHidden(others, before.minimumGroup());
    }

    /** Whether nobody skipped what others gave: an item would be kept back of all roles. */
    private static boolean gaveAlike(DimensionId dimension, RoundFigures before) {
        return !before.roles().isEmpty()
                && Stream.concat(before.roles().values().stream(), before.organisation().stream())
                        .allMatch(group -> showsAll(Optional.of(group), dimension));
    }

    private static boolean showsAll(Optional<GroupFigures> group, DimensionId dimension) {
        return group.filter(figures -> !figures.withheld().contains(dimension)
                        && !figures.spared().contains(dimension))
                .isPresent();
    }

    /** The most of those who left that said nothing to an item, or a dimension, to which others of them did. */
    private static int silent(RoundFigures before, RoundFigures now) {
        var earlier = before.organisation().orElseThrow();
        var later = now.organisation().orElseThrow();
        int left = earlier.respondents() - later.respondents();
        int silent = 0;
        for (var item : earlier.items().entrySet()) {
            var still = later.items().get(item.getKey());
            int gave = item.getValue().gave() - (still == null ? 0 : still.gave());
            silent = Math.max(silent, gave == 0 ? 0 : left - gave);
        }
        for (var dimension : earlier.result().dimensions()) {
            int scored = dimension.n() - later.dimension(dimension.dimension()).n();
            silent = Math.max(silent, scored == 0 ? 0 : left - scored);
        }
        return silent;
    }
}
