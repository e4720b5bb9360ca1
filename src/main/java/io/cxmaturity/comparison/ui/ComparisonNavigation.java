package io.cxmaturity.comparison.ui;

import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.ui.RoundNavigation;

/** The addresses of what a closed round says, without a leading slash. */
public final class ComparisonNavigation {

    static final String ROUTE = RoundNavigation.ROUND_ROUTE + "/results";

    private ComparisonNavigation() {}

    /** What a view shows as a table: {@code csv} or {@code xlsx}. */
    static String file(OrganisationId organisation, RoundId round, String ending) {
        return comparison(organisation, round) + "." + ending;
    }

    /** The single answers of a round. */
    static String answers(OrganisationId organisation, RoundId round) {
        return RoundNavigation.round(organisation, round) + "/answers.json";
    }

    public static String comparison(OrganisationId organisation, RoundId round) {
        return RoundNavigation.round(organisation, round) + "/results";
    }
}
