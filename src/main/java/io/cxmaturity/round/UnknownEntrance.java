package io.cxmaturity.round;

/** A link that leads into no round, or no longer. */
public final class UnknownEntrance extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownEntrance() {
        super("A link that leads into no round, or no longer");
    }
}
