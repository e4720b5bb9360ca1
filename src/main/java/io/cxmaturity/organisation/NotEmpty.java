package io.cxmaturity.organisation;

/** People work in the department, so that it cannot be removed. */
public final class NotEmpty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotEmpty() {
        super("People work in this department");
    }
}
