package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much higher executives rate than the front line.
 *
 * @param dimensions those with a test, in model order
 * @param items differences of the mean levels of the items that both gave levels to, in model order
 */
public record Alignment(Map<DimensionId, Difference> dimensions, Map<ItemId, Double> items) {

    private static final double SIGNIFICANT = 0.05;

    public Alignment {
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /**
     * The gap in one dimension.
     *
     * @param adjusted p by Holm over every dimension with a test
     */
    public record Gap(Difference difference, double adjusted) {

        /** Whether to speak of a difference at all; else none is detectable. */
        public boolean detectable() {
            return adjusted < SIGNIFICANT;
        }
    }

    /** Empty where there is no test. */
    public Optional<Gap> gap(DimensionId dimension) {
        int place = List.copyOf(dimensions.keySet()).indexOf(dimension);
        if (place < 0) {
            return Optional.empty();
        }
        var differences = List.copyOf(dimensions.values());
        var adjusted = Holm.adjusted(Numbers.doubles(differences, Difference::p));
        return Optional.of(new Gap(differences.get(place), adjusted[place]));
    }
}
