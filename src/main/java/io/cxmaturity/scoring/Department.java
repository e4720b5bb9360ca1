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
}
