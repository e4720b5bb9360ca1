package io.cxmaturity.organisation;

/** Nobody would lead the organisation any more. */
public final class LastLeader extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastLeader() {
        super("An organisation needs a leader");
    }
}
