package io.cxmaturity.scoring;

import java.util.List;
import java.util.function.UnaryOperator;

/** What a group's answers say: every dimension in model order, and the whole. */
public record GroupResult(List<GroupDimensionResult> dimensions, OverallResult overall) {

    public GroupResult {
        dimensions = List.copyOf(dimensions);
    }

    GroupResult map(UnaryOperator<GroupDimensionResult> change) {
        return new GroupResult(dimensions.stream().map(change).toList(), overall);
    }
}
