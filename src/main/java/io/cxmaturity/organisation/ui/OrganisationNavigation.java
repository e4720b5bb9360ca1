package io.cxmaturity.organisation.ui;

import io.cxmaturity.organisation.OrganisationId;

/** The addresses of organisations, without a leading slash. */
public final class OrganisationNavigation {

    static final String ID = "organisation";
    static final String ORGANISATION = "organisation/:" + ID + "?";

    private OrganisationNavigation() {}

    /** The organisation of whoever is signed in, or a list where there are several. */
    public static String own() {
        return "organisation";
    }

    /** One of several organisations. */
    public static String one(OrganisationId organisation) {
        return own() + "/" + organisation.value();
    }
}
