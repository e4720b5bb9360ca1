package io.cxmaturity.insight.ui;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.learn.ui.LearnNavigation;
import io.cxmaturity.shell.LinkedTerms;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;

/** The terms of a result that the assessment's glossary explains; words of everyday use stay plain. */
final class Glossary {

    private static final Set<String> TERMS = Set.of(
            "blocker",
            "bounds",
            "coverage",
            "evidence",
            "importance",
            "keystone",
            "possible level",
            "provisional",
            "quick check",
            "target",
            "nps",
            "csat",
            "ces",
            "clv");

    private Glossary() {}

    static LinkedTerms of(Assessment assessment) {
        var addresses = new HashMap<String, String>();
        assessment.glossary().stream()
                .filter(entry -> TERMS.contains(entry.term().toLowerCase(Locale.ROOT)))
                .forEach(entry -> addresses.put(entry.term(), LearnNavigation.glossary(entry.term())));
        return new LinkedTerms(addresses);
    }
}
