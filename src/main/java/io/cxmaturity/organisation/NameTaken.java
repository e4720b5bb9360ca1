package io.cxmaturity.organisation;

/** Another department of the organisation is called so already. */
public final class NameTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NameTaken() {
        super("Another department has this name");
    }
}
