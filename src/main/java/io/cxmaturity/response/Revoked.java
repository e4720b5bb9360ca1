package io.cxmaturity.response;

/** The invitation that began the answers was revoked: they are kept, and are not handed in. */
public final class Revoked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Revoked() {
        super("The invitation has been revoked");
    }
}
