package io.cxmaturity.organisation;

/** The organisation has no such department: it never had, or it has been removed. */
public final class UnknownDepartment extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownDepartment() {
        super("No such department");
    }
}
