package io.cxmaturity.round;

/** The invitation has started its one response. */
public final class AlreadyStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyStarted() {
        super("The invitation has started its response");
    }
}
