package io.cxmaturity.scoring;

import java.util.Optional;

/**
 * How a group's mean score in a dimension moved from one round to a later one.
 *
 * @param before over the items that both rounds asked alike
 * @param now likewise
 * @param difference now less before; empty where it cannot be tested
 * @param adjusted p by Holm over the groups of the same kind; 1 where it cannot be tested
 */
public record Change(double before, double now, Optional<Difference> difference, double adjusted) {

    private static final double SIGNIFICANT = 0.05;

    /** Whether to speak of a change at all; else none is detectable. */
    public boolean detectable() {
        return difference.isPresent() && adjusted < SIGNIFICANT;
    }
}
