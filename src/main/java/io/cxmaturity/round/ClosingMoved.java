package io.cxmaturity.round;

import java.time.Instant;

/** Somebody else had the round close at another time meanwhile, so that it stays as it is now. */
public final class ClosingMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant now;

    ClosingMoved(Instant now) {
        super("Changed meanwhile");
        this.now = now;
    }

    /** When it closes. */
    public Instant now() {
        return now;
    }
}
