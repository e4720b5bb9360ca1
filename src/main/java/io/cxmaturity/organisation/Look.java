package io.cxmaturity.organisation;

import java.util.OptionalInt;

/**
 * How an organisation's pages look.
 *
 * @param logo which of the logos that it had over time; empty where it has none
 * @param accent its colour as 0xRRGGBB
 */
public record Look(OptionalInt logo, OptionalInt accent) {

    /** That of an organisation which chose nothing. */
    public static final Look NONE = new Look(OptionalInt.empty(), OptionalInt.empty());
}
