package io.cxmaturity.action.ui;

import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.ui.RoundNavigation;

/** The addresses of the steps that were adopted from a round, without a leading slash. */
public final class ActionNavigation {

    static final String ROUTE = RoundNavigation.ROUND_ROUTE + "/actions";

    private ActionNavigation() {}

    public static String actions(OrganisationId organisation, RoundId round) {
        return RoundNavigation.round(organisation, round) + "/actions";
    }

    /** The same, with the roadmap of one group to adopt from. */
    public static String actions(OrganisationId organisation, RoundId round, String group) {
        return actions(organisation, round) + Choice.NONE.from(group).query();
    }
}
