package io.cxmaturity.report;

import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of reports, without a leading slash. */
public final class ReportNavigation {

    private ReportNavigation() {}

    /**
     * The report of a closed round.
     *
     * @param group the key of the organisation or of a department
     */
    public static String round(OrganisationId organisation, RoundId round, String group) {
        return "rounds/" + organisation.value() + "/" + round.value() + "/report.pdf?group="
                + URLEncoder.encode(group, StandardCharsets.UTF_8);
    }

    public static String pdf(SecretToken token) {
        return "a/" + token.secret() + "/roadmap.pdf";
    }
}
