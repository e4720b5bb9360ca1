package io.cxmaturity.organisation;

/** Nobody like this belongs to the organisation: they never did, or they were removed. */
public final class UnknownMember extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownMember() {
        super("No such member");
    }
}
