package io.cxmaturity.comparison.ui;

import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.ui.RoundNavigation;

/** The addresses of what a closed round says, without a leading slash. */
public final class ComparisonNavigation {

    static final String ROUTE = RoundNavigation.ROUND_ROUTE + "/results";

    private ComparisonNavigation() {}

    public static String comparison(OrganisationId organisation, RoundId round) {
        return RoundNavigation.round(organisation, round) + "/results";
    }
}
