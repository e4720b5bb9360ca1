package io.cxmaturity.catalog;

import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Locale;

/** Why the portal does not start: its assessments cannot be offered. The message says all of it, a line each. */
final class RefusedAssessments extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedAssessments(List<String> reasons) {
        super(String.join("\n", reasons));
    }

    /** @param text the end of the message's key, below {@code catalog.refused} */
    static RefusedAssessments because(String text, Object... arguments) {
        return new RefusedAssessments(List.of(reason(text, arguments)));
    }

    static String reason(String text, Object... arguments) {
        return Texts.of(Locale.ENGLISH).get("catalog.refused." + text, arguments);
    }
}
