package io.cxmaturity.comparison;

/** The round is not closed: its figures would give away each newcomer. */
public final class NotClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotClosed() {
        super("A round has figures once it is closed");
    }
}
