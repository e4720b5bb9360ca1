package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;
import java.util.OptionalInt;

/**
 * A department as somebody names it.
 *
 * @param headcount how many people work there, from 0 to {@value #LARGEST}; empty where nobody knows
 */
public record NewDepartment(Name name, OptionalInt headcount) {

    /** How many people a department may have when it is entered. */
    public static final int LARGEST = 1_000_000;

    public NewDepartment {
        if (headcount.orElse(0) < 0 || headcount.orElse(0) > LARGEST) {
            throw new IllegalArgumentException("A department has 0 to " + LARGEST + " people");
        }
    }

    public NewDepartment(Name name, int headcount) {
        this(name, OptionalInt.of(headcount));
    }
}
