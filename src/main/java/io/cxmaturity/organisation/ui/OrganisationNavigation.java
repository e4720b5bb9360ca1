package io.cxmaturity.organisation.ui;

import io.cxmaturity.organisation.Look;
import io.cxmaturity.organisation.OrganisationId;
import java.util.Optional;

/** The addresses of organisations, without a leading slash. */
public final class OrganisationNavigation {

    static final String ID = "organisation";
    static final String ORGANISATION = "organisation/:" + ID;

    /** The route of all organisations of somebody. */
    public static final String OWN = "organisation";

    private OrganisationNavigation() {}

    /** The organisation of whoever is signed in, or a list where there are several. */
    public static String own() {
        return OWN;
    }

    /** The logo of an organisation where it has one; another one has another address. */
    public static Optional<String> logo(OrganisationId organisation, Look look) {
        return look.logo().isPresent()
                ? Optional.of(one(organisation) + "/logo.png?v=" + look.logo().getAsInt())
                : Optional.empty();
    }

    /** One of several organisations. */
    public static String one(OrganisationId organisation) {
        return own() + "/" + organisation.value();
    }
}
