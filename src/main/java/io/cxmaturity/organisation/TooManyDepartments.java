package io.cxmaturity.organisation;

/** An organisation would have more than {@value Organisation#MOST_DEPARTMENTS} departments. */
public final class TooManyDepartments extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyDepartments() {
        super("An organisation has " + Organisation.MOST_DEPARTMENTS + " departments at most");
    }
}
