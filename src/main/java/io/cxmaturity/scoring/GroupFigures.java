package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What may be shown of one group. Where an item of a dimension has to stay hidden, the dimension keeps its score and
 * interval, and of its coverage whether it is enough; it has neither level nor blockers, agreement nor reliability: these
 * would tell of the item.
 *
 * @param respondents how many of the group answered
 * @param items those that may be shown, in model order
 * @param withheld the dimensions with an item that may not
 * @param spared the dimensions of which one item's figures are kept back, since somebody skipped an item and the score
 *     would tell of them beside all the others; its level is shown, and the dimension's agreement cut to
 *     tenths
 */
public record GroupFigures(
        int respondents,
        GroupResult result,
        Map<ItemId, ItemFigures> items,
        Set<DimensionId> withheld,
        Set<DimensionId> spared) {

    public GroupFigures {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        withheld = Set.copyOf(withheld);
        spared = Set.copyOf(spared);
    }

    /** @throws IllegalArgumentException for a dimension of another assessment */
    public GroupDimensionResult dimension(DimensionId dimension) {
        return result.dimensions().stream()
                .filter(each -> each.dimension().equals(dimension))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such dimension: " + dimension));
    }

    /** A role's figures: of an item no more than the mean. */
    GroupFigures ofRole() {
        var means = new LinkedHashMap<ItemId, ItemFigures>();
        items.forEach((item, figures) -> means.put(item, figures.meanAlone()));
        return new GroupFigures(respondents, result.map(GroupDimensionResult::withoutItems), means, withheld, spared);
    }

    /** @param reliable the dimensions whose reliability may be shown */
    GroupFigures withReliability(Predicate<DimensionId> reliable) {
        return new GroupFigures(
                respondents,
                result.map(each -> reliable.test(each.dimension()) ? each : each.withoutReliability()),
                items,
                withheld,
                spared);
    }
}
