package io.cxmaturity.comparison.ui;

import io.cxmaturity.assessment.Kind;
import io.cxmaturity.scoring.OverallResult;

/** The sentence that the page begins with. */
final class Lead {

    private Lead() {}

    /** A level is never told without what it may become, nor that of a quick check without that it is a ceiling. */
    static String of(Shown shown, OverallResult overall) {
        int people = shown.closed().figures().respondents();
        if (!overall.shown()) {
            return shown.get("comparison.lead.little", people);
        }
        var score = shown.phrases().score(overall.score().orElseThrow());
        if (overall.level().isEmpty()) {
            return shown.get("comparison.lead.score", people, score);
        }
        boolean quick = shown.closed().round().kind() == Kind.QUICK;
        int level = overall.level().getAsInt();
        int possible = overall.possible().orElse(level);
        if (possible > level) {
            return shown.get(
                    quick ? "comparison.lead.quick.between" : "comparison.lead.between",
                    people,
                    score,
                    name(shown, level),
                    name(shown, possible));
        }
        return shown.get(quick ? "comparison.lead.quick" : "comparison.lead", people, score, name(shown, level));
    }

    private static String name(Shown shown, int level) {
        return shown.closed().published().level(level).name();
    }
}
