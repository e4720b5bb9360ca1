package io.cxmaturity.organisation;

/** The member may look and not change. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowed() {
        super("Only a leader may change an organisation");
    }
}
