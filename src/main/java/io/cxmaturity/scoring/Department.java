package io.cxmaturity.scoring;

import java.util.OptionalInt;

/**
 * A department as far as figures need it.
 *
 * @param headcount how many people work there, if known
 */
public record Department(String id, String name, OptionalInt headcount) {

    public Department {
        if (headcount.isPresent() && headcount.getAsInt() < 0) {
            throw new IllegalArgumentException("A headcount is 0 or more: " + headcount.getAsInt());
        }
    }

    /** Under this share of the headcount a reader is told that few answered. */
    private static final double ENOUGH_OF_HEADCOUNT = 0.3;

    /** Whether so few answered that it has to stand beside every figure. */
    public static boolean fewAnswered(int respondents, int headcount) {
        return respondents < ENOUGH_OF_HEADCOUNT * headcount - Rules.TOLERANCE;
    }
}
