package io.cxmaturity.action.ui;

import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.ui.RoundNavigation;

/** The addresses of the steps that were adopted from a round, without a leading slash. */
public final class ActionNavigation {

    static final String ROUTE = RoundNavigation.ROUND_ROUTE + "/actions";

    static final String OVERDUE_ROUTE = RoundNavigation.ROUNDS_ROUTE + "/overdue";

    /** Names the step that the page of a round's steps begins at. */
    static final String STEP = "step";

    private ActionNavigation() {}

    public static String actions(OrganisationId organisation, RoundId round) {
        return RoundNavigation.round(organisation, round) + "/actions";
    }

    /** The same, with the roadmap of one group to adopt from. */
    public static String actions(OrganisationId organisation, RoundId round, String group) {
        return actions(organisation, round) + Choice.NONE.from(group).query();
    }

    /** The same, at one of the steps. */
    static String step(AdoptedStep step, OrganisationId organisation) {
        return actions(organisation, step.round()) + "?" + STEP + "="
                + step.id().value();
    }

    /** What should be done by now, over all rounds. */
    public static String overdue(OrganisationId organisation) {
        return RoundNavigation.rounds(organisation) + "/overdue";
    }

    /** What should be done by now, of one round. */
    static String overdue(OrganisationId organisation, RoundId round) {
        return actions(organisation, round) + Choice.NONE.show(Show.OVERDUE).query();
    }
}
