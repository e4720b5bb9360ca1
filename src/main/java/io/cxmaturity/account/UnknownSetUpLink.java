package io.cxmaturity.account;

/** The link sets nothing up: it never did, it has been used, or another one replaced it. */
public final class UnknownSetUpLink extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownSetUpLink() {
        super("No portal is set up with this link");
    }
}
