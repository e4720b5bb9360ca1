package io.cxmaturity.scoring;

/**
 * Two shown departments compared in one dimension.
 *
 * @param adjusted p by Holm over every shown pair with a test in the dimension
 */
public record DepartmentDifference(String a, String b, Difference difference, double adjusted) {

    private static final double SIGNIFICANT = 0.05;

    /** Whether to speak of a difference at all; else none is detectable. */
    public boolean detectable() {
        return adjusted < SIGNIFICANT;
    }
}
