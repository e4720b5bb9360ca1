package io.cxmaturity.insight.ui;

import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.ui.RoundNavigation;

/** The addresses of results, without a leading slash. */
public final class InsightNavigation {

    public static final String TOKEN = "token";

    static final String RESULT = "a/:" + TOKEN + "/result";

    static final String COMPARISON = RoundNavigation.ROUND_ROUTE + "/results";

    private InsightNavigation() {}

    /** What a closed round says. */
    public static String comparison(OrganisationId organisation, RoundId round) {
        return RoundNavigation.round(organisation, round) + "/results";
    }

    public static String result(SecretToken token) {
        return "a/" + token.secret() + "/result";
    }

    /** An answers file with one respondent. */
    public static String answersJson(SecretToken token) {
        return "a/" + token.secret() + "/answers.json";
    }

    public static String answersCsv(SecretToken token) {
        return "a/" + token.secret() + "/answers.csv";
    }
}
