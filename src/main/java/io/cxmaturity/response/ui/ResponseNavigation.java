package io.cxmaturity.response.ui;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.SecretToken;
import java.util.Locale;

/** The addresses of a respondent's screens, without a leading slash. */
public final class ResponseNavigation {

    /** What stands for the token in the routes of all private pages. */
    public static final String TOKEN = "token";

    public static final String KIND = "kind";
    public static final String PRIVATE = "a/:" + TOKEN;

    /** The parameter that asks for an item. */
    static final String ITEM = "item";

    static final String START = "start/:" + KIND;
    static final String OPEN = PRIVATE;
    static final String QUESTIONS = PRIVATE + "/questions";
    static final String REVIEW = PRIVATE + "/review";

    static final String LINK = PRIVATE + "/link";

    /** The parameter that names an assessment, where several are on offer. */
    static final String ASSESSMENT = "assessment";

    private ResponseNavigation() {}

    /** Where a quick check or a full assessment starts. */
    public static String start(Kind kind) {
        return "start/" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** Where one of several assessments starts. */
    public static String start(Kind kind, AssessmentKey assessment) {
        return start(kind) + "?" + ASSESSMENT + "=" + assessment.id();
    }

    /** Where the private link itself is shown, to be kept. */
    public static String link(SecretToken token) {
        return open(token) + "/link";
    }

    /** The private link: wherever the respondent left off. */
    public static String open(SecretToken token) {
        return "a/" + token.secret();
    }

    public static String questions(SecretToken token) {
        return open(token) + "/questions";
    }

    /** The questions at a given item. */
    public static String questions(SecretToken token, ItemId item) {
        return questions(token) + "?" + ITEM + "=" + item.value();
    }

    public static String review(SecretToken token) {
        return open(token) + "/review";
    }
}
