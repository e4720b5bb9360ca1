package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One respondent's result in one dimension.
 *
 * @param index the score from 0 to 100
 * @param bounds the score with every open item at its worst and at its best
 * @param evidenced the score with every level of 3 or more that carries no evidence counted as 2
 * @param evidencedLevel likewise
 */
public record DimensionResult(
        DimensionId dimension,
        OptionalDouble score,
        OptionalDouble index,
        double coverage,
        Interval bounds,
        OptionalDouble evidenced,
        boolean provisional,
        OptionalInt level,
        OptionalInt evidencedLevel,
        OptionalInt possible,
        List<ItemId> blockers,
        Map<ItemId, Integer> itemLevels)
        implements Standing {

    public DimensionResult {
        blockers = List.copyOf(blockers);
        itemLevels = Collections.unmodifiableMap(new LinkedHashMap<>(itemLevels));
    }
}
