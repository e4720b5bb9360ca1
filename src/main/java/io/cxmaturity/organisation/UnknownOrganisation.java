package io.cxmaturity.organisation;

/** No such organisation, or none to which the person belongs: nobody is told which. */
public final class UnknownOrganisation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownOrganisation() {
        super("No such organisation");
    }
}
