package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A group's result without what would tell of its hidden items. A dimension's level, blockers, agreement and
 * reliability are taken over all of its items, so that they go where one of them is hidden; and with a level that of the
 * whole. Where no more than the spare item is hidden, since somebody skipped an item, its level stays, and so does all else
 * but the exact agreement.
 */
final class SafeGroup {

    private static final double TENTHS = 10;

    private final Rules rules;
    private final int[][] counts;
    private final int[] levels;
    private final IntPredicate hidden;

    /**
     * @param counts for each item how many gave it each level
     * @param levels for each item its level, 0 for none
     * @param hidden the items that must not be shown; one that nobody gave a level has nothing to show or to hide
     */
    SafeGroup(Rules rules, int[][] counts, int[] levels, IntPredicate hidden) {
        this.rules = rules;
        this.counts = counts;
        this.levels = levels;
        this.hidden = hidden.and(item -> gave(counts[item]) > 0);
    }

    private static int gave(int[] counts) {
        return IntStream.of(counts).skip(1).sum();
    }

    GroupFigures figures(int respondents, GroupResult result) {
        var withheld = new LinkedHashSet<DimensionId>();
        var spared = new LinkedHashSet<DimensionId>();
        var dimensions = new ArrayList<GroupDimensionResult>();
        for (int d = 0; d < rules.dimensions(); d++) {
            var dimension = result.dimensions().get(d);
            if (isHiddenWhole(d)) {
                withheld.add(dimension.dimension());
                dimensions.add(withoutHidden(d, dimension));
            } else if (IntStream.range(rules.first(d), rules.end(d)).anyMatch(hidden)) {
                spared.add(dimension.dimension());
                dimensions.add(withoutSpare(d, dimension));
            } else {
                dimensions.add(dimension);
            }
        }
        var overall = withheld.isEmpty() ? result.overall() : withoutLevel(GroupScoring.overall(rules, dimensions));
        return new GroupFigures(respondents, new GroupResult(dimensions, overall), items(), withheld, spared);
    }

    private boolean isHiddenWhole(int d) {
        return IntStream.range(rules.first(d), rules.end(d)).anyMatch(hidden)
                && IntStream.range(rules.first(d), rules.end(d))
                        .filter(i -> gave(counts[i]) > 0)
                        .allMatch(hidden);
    }

    private GroupDimensionResult withoutSpare(int d, GroupDimensionResult dimension) {
        return new GroupDimensionResult(
                dimension.dimension(),
                dimension.n(),
                dimension.score(),
                dimension.stratified(),
                dimension.interval(),
                dimension.coverage(),
                dimension.provisional(),
                dimension.level(),
                dimension.possible(),
                dimension.blockers(),
                dimension.itemLevels(),
                shown(d, dimension.itemAgreement()),
                atLeast(dimension.agreement()),
                dimension.alpha());
    }

    /** More of it would tell, beside that of the other items, how far apart the levels of the spare one are. */
    private static OptionalDouble atLeast(OptionalDouble agreement) {
        return agreement.isPresent()
                ? OptionalDouble.of(Math.floor(agreement.getAsDouble() * TENTHS + Rules.TOLERANCE) / TENTHS)
                : agreement;
    }

    private GroupDimensionResult withoutHidden(int d, GroupDimensionResult dimension) {
        boolean keystoneOpen = IntStream.range(rules.first(d), rules.end(d))
                .filter(hidden.negate())
                .anyMatch(i -> rules.keystone(i) && levels[i] == 0);
        return new GroupDimensionResult(
                dimension.dimension(),
                dimension.n(),
                dimension.score(),
                dimension.stratified(),
                dimension.interval(),
                atLeast(dimension.coverage()),
                dimension.coverage() < Standing.FIRM_FROM - Rules.TOLERANCE || keystoneOpen,
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                shown(d, dimension.itemLevels()),
                shown(d, dimension.itemAgreement()),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    /** The exact share would count who gave the hidden items a level. */
    private static double atLeast(double coverage) {
        if (coverage >= Standing.FIRM_FROM - Rules.TOLERANCE) {
            return Standing.FIRM_FROM;
        }
        return coverage >= Standing.SHOWN_FROM - Rules.TOLERANCE ? Standing.SHOWN_FROM : 0;
    }

    private <T> Map<ItemId, T> shown(int d, Map<ItemId, T> figures) {
        var shown = new LinkedHashMap<>(figures);
        IntStream.range(rules.first(d), rules.end(d))
                .filter(hidden)
                .mapToObj(rules::item)
                .forEach(shown::remove);
        return shown;
    }

    private static OverallResult withoutLevel(OverallResult overall) {
        return new OverallResult(
                overall.score(),
                overall.coverage(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                overall.provisional(),
                overall.sensitivity());
    }

    private Map<ItemId, ItemFigures> items() {
        var items = new LinkedHashMap<ItemId, ItemFigures>();
        for (int i = 0; i < rules.items(); i++) {
            if (!hidden.test(i) && gave(counts[i]) > 0) {
                var byLevel = IntStream.of(counts[i]).skip(1).boxed().toList();
                items.put(rules.item(i), ItemFigures.of(byLevel, Numbers.present(levels[i])));
            }
        }
        return items;
    }
}
