package io.cxmaturity.report;

import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;

/** The addresses of reports, without a leading slash. */
public final class ReportNavigation {

    private ReportNavigation() {}

    /** The report of a closed round on its organisation. */
    public static String round(OrganisationId organisation, RoundId round) {
        return "rounds/" + organisation.value() + "/" + round.value() + "/report.pdf";
    }

    public static String pdf(SecretToken token) {
        return "a/" + token.secret() + "/roadmap.pdf";
    }
}
