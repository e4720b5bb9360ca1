package io.cxmaturity.round;

/** The round has no such invitation. */
public final class UnknownInvitation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownInvitation() {
        super("No such invitation");
    }
}
