package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;

/**
 * A department as somebody names it.
 *
 * @param headcount how many people work there, from 0 to {@value #LARGEST}
 */
public record NewDepartment(Name name, int headcount) {

    /** How many people a department may have when it is entered. */
    public static final int LARGEST = 1_000_000;

    public NewDepartment {
        if (headcount < 0 || headcount > LARGEST) {
            throw new IllegalArgumentException("A department has 0 to " + LARGEST + " people");
        }
    }
}
