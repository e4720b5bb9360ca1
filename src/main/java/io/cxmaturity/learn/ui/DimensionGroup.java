package io.cxmaturity.learn.ui;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import java.util.List;
import java.util.Set;

/**
 * Dimensions that are told of together: the pillars of customer experience, its enablers, or simply all of an assessment
 * of something else.
 *
 * @param key what the keys of its texts begin with
 * @param first its first dimension's number, from 1 on
 */
record DimensionGroup(String key, int first, List<Dimension> dimensions) {

    private static final String PILLARS = "learn.pillars";
    private static final String ENABLERS = "learn.enablers";
    private static final String ALL = "learn.all";

    /** Assessments know dimensions only; which of them customers feel directly is known here. */
    private static final Set<String> FELT_DIRECTLY =
            Set.of("customer-service", "product-quality", "customer-journey", "emotional-connection");

    DimensionGroup {
        dimensions = List.copyOf(dimensions);
    }

    static List<DimensionGroup> of(Assessment assessment) {
        var dimensions = assessment.dimensions();
        int pillars = (int) dimensions.stream()
                .takeWhile(dimension -> FELT_DIRECTLY.contains(dimension.id().value()))
                .count();
        if (pillars < FELT_DIRECTLY.size() || pillars == dimensions.size()) {
            return List.of(new DimensionGroup(ALL, 1, dimensions));
        }
        return List.of(
                new DimensionGroup(PILLARS, 1, dimensions.subList(0, pillars)),
                new DimensionGroup(ENABLERS, pillars + 1, dimensions.subList(pillars, dimensions.size())));
    }
}
