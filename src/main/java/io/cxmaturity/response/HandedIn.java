package io.cxmaturity.response;

/** The answers are final until the respondent reopens them. */
public final class HandedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HandedIn() {
        super("The answers have been handed in");
    }
}
