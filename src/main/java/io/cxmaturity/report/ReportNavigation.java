package io.cxmaturity.report;

import io.cxmaturity.common.SecretToken;

/** The addresses of reports, without a leading slash. */
public final class ReportNavigation {

    private ReportNavigation() {}

    public static String pdf(SecretToken token) {
        return "a/" + token.secret() + "/roadmap.pdf";
    }
}
