package io.cxmaturity.round;

/** There is no such round in the organisation. */
public final class UnknownRound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownRound() {
        super("There is no such round in the organisation");
    }
}
