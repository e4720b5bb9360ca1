package io.cxmaturity.round;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many answered of those who could have.
 *
 * @param of how many could; may be fewer than answered, as headcounts age and links are handed around
 * @param invited whether they are those who were invited, as nobody knows how many there are
 */
public record ResponseRate(int answered, int of, boolean invited) {

    /**
     * Against the headcount, else against the invitations; empty where there is neither.
     *
     * @param invited how many hold an invitation
     */
    public static Optional<ResponseRate> of(int answered, OptionalInt headcount, int invited) {
        int of = headcount.orElse(invited);
        return of == 0 && (answered == 0 || headcount.isEmpty())
                ? Optional.empty()
                : Optional.of(new ResponseRate(answered, of, headcount.isEmpty()));
    }

    /** Whether more answered than there are. */
    public boolean over() {
        return answered > of;
    }

    /** From 0 to 1 unless it is over. */
    public double share() {
        return (double) answered / of;
    }
}
