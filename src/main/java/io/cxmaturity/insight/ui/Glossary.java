package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.learn.ui.LearnNavigation;
import io.cxmaturity.shell.LinkedTerms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The terms of a result that the assessment's glossary explains, each linked once; words of everyday use stay plain. */
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

    private final LinkedTerms terms;
    private final Set<String> linked = new HashSet<>();

    Glossary(Assessment assessment) {
        var addresses = new HashMap<String, String>();
        for (var entry : assessment.glossary()) {
            if (TERMS.contains(entry.term().toLowerCase(Locale.ROOT))) {
                var address = LearnNavigation.glossary(entry.term());
                addresses.put(entry.term(), address);
                entry.also().forEach(words -> addresses.put(words, address));
            }
        }
        terms = new LinkedTerms(addresses);
    }

    List<Component> linked(String text) {
        return terms.in(text, linked);
    }
}
