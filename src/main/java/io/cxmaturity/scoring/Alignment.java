package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much higher executives rate than the front line.
 *
 * @param dimensions those with a test, in model order
 * @param items differences of the mean levels of the items that both gave levels to, in model order
 */
public record Alignment(Map<DimensionId, Difference> dimensions, Map<ItemId, Double> items) {

    public Alignment {
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }
}
