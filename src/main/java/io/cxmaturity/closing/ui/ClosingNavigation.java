package io.cxmaturity.closing.ui;

import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.ui.OrganisationNavigation;

/** The addresses of the end of an organisation, without a leading slash. */
public final class ClosingNavigation {

    static final String ORGANISATION = "organisation";
    static final String ROUTE = "organisation/:" + ORGANISATION + "/close";

    private ClosingNavigation() {}

    public static String close(OrganisationId organisation) {
        return OrganisationNavigation.one(organisation) + "/close";
    }

    /** All that the organisation has, as one file. */
    static String archive(OrganisationId organisation) {
        return OrganisationNavigation.one(organisation) + "/archive.zip";
    }
}
