package io.cxmaturity.assessment;

import java.util.List;

/**
 * What the level of the whole asks of the levels of the dimensions.
 *
 * @param share how many dimensions, at least 1, have to be at a level for the whole to claim it
 * @param requires dimensions that may lag behind the whole by one level at most
 */
public record OverallRule(int share, List<DimensionId> requires) {

    public OverallRule {
        requires = List.copyOf(requires);
        if (share < 1) {
            throw new IllegalArgumentException("At least one dimension has to carry the overall level: " + share);
        }
    }
}
