package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A group's result in one dimension.
 *
 * @param n how many respondents have a score in the dimension
 * @param stratified whether departments count by their headcount
 * @param interval 95 % Student interval of the score
 * @param itemLevels the level that more than half put an item at, or above
 * @param itemAgreement r_wg of each item with two levels or more, from 0 to 1
 * @param agreement their mean
 * @param alpha Cronbach's α; empty where too few gave every item a level
 */
public record GroupDimensionResult(
        DimensionId dimension,
        int n,
        OptionalDouble score,
        boolean stratified,
        Optional<Interval> interval,
        double coverage,
        boolean provisional,
        OptionalInt level,
        OptionalInt possible,
        List<ItemId> blockers,
        Map<ItemId, Integer> itemLevels,
        Map<ItemId, Double> itemAgreement,
        OptionalDouble agreement,
        OptionalDouble alpha)
        implements Standing {

    public GroupDimensionResult {
        blockers = List.copyOf(blockers);
        itemLevels = Collections.unmodifiableMap(new LinkedHashMap<>(itemLevels));
        itemAgreement = Collections.unmodifiableMap(new LinkedHashMap<>(itemAgreement));
    }

    /** Without what is said of single items. */
    GroupDimensionResult withoutItems() {
        return new GroupDimensionResult(
                dimension,
                n,
                score,
                stratified,
                interval,
                coverage,
                provisional,
                level,
                possible,
                List.of(),
                Map.of(),
                Map.of(),
                agreement,
                alpha);
    }

    GroupDimensionResult withoutReliability() {
        return new GroupDimensionResult(
                dimension,
                n,
                score,
                stratified,
                interval,
                coverage,
                provisional,
                level,
                possible,
                blockers,
                itemLevels,
                itemAgreement,
                agreement,
                OptionalDouble.empty());
    }

    /** Whether what is open could raise the level, so that it is never to be read alone. */
    public boolean open() {
        return level().isPresent() && possible().orElse(0) > level().getAsInt();
    }
}
