package io.cxmaturity.round;

/** The round takes no answers: not yet, or no longer. */
public final class NotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RoundState state;

    public NotOpen(RoundState state) {
        super("The round is " + state);
        this.state = state;
    }

    public RoundState state() {
        return state;
    }
}
