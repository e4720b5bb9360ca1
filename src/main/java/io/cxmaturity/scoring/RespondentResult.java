package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import java.util.List;

/** One respondent's result: every dimension in model order, and the whole. */
public record RespondentResult(List<DimensionResult> dimensions, OverallResult overall) {

    public RespondentResult {
        dimensions = List.copyOf(dimensions);
    }

    /** @throws IllegalArgumentException for a dimension of another assessment */
    public DimensionResult dimension(DimensionId id) {
        return dimensions.stream()
                .filter(result -> result.dimension().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such dimension: " + id));
    }
}
