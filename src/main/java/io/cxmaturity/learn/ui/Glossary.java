package io.cxmaturity.learn.ui;

import io.cxmaturity.assessment.GlossaryEntry;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.shell.LinkedTerms;
import io.cxmaturity.wording.Texts;
import java.text.Collator;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The terms that the assessments on offer explain, and those of the method. */
@Component
class Glossary {

    /** Words of the method, which belong to no assessment; keys below {@code learn.method}. */
    private static final List<String> METHOD = List.of(
            "anchor",
            "blocker",
            "bounds",
            "coverage",
            "dimension",
            "dontKnow",
            "evidenced",
            "full",
            "importance",
            "keystone",
            "level",
            "notApplicable",
            "possible",
            "provisional",
            "quick",
            "roadmap",
            "score",
            "sensitivity",
            "shortestWay",
            "target");

    private final Catalog catalog;

    Glossary(Catalog catalog) {
        this.catalog = catalog;
    }

    /** All entries in alphabetical order; an assessment's own explanation of a term goes before ours. */
    Collection<GlossaryEntry> entries(Locale locale) {
        Map<String, GlossaryEntry> entries = new TreeMap<>(Collator.getInstance(locale));
        var texts = Texts.of(locale);
        METHOD.forEach(term -> put(entries, method(texts, term)));
        catalog.newest().reversed().forEach(assessment -> assessment.glossary().forEach(entry -> put(entries, entry)));
        return entries.values();
    }

    /** Every form of every term, leading to its place in the glossary. */
    LinkedTerms links(Locale locale) {
        var addresses = new HashMap<String, String>();
        for (var entry : entries(locale)) {
            var address = LearnNavigation.glossary(entry.term());
            addresses.put(entry.term(), address);
            entry.also().forEach(form -> addresses.putIfAbsent(form, address));
        }
        return new LinkedTerms(addresses);
    }

    private static void put(Map<String, GlossaryEntry> entries, GlossaryEntry entry) {
        entries.put(LearnNavigation.anchor(entry.term()), entry);
    }

    private static GlossaryEntry method(Texts texts, String term) {
        var key = "learn.method." + term;
        var also = key + ".also";
        return new GlossaryEntry(
                texts.get(key + ".term"),
                texts.get(key + ".text"),
                texts.has(also) ? List.of(texts.get(also)) : List.of());
    }
}
