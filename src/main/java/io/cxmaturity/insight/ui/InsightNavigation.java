package io.cxmaturity.insight.ui;

import io.cxmaturity.common.SecretToken;

/** The addresses of results, without a leading slash. */
public final class InsightNavigation {

    public static final String TOKEN = "token";

    static final String RESULT = "a/:" + TOKEN + "/result";

    private InsightNavigation() {}

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
