package io.cxmaturity.response.ui;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.learn.ui.LearnNavigation;
import io.cxmaturity.shell.LinkedTerms;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The terms that an assessment explains, each leading to its place in the glossary. */
@Component
class Terms {

    private final Map<AssessmentKey, LinkedTerms> known = new ConcurrentHashMap<>();

    LinkedTerms of(Assessment assessment) {
        return known.computeIfAbsent(assessment.key(), key -> read(assessment));
    }

    private static LinkedTerms read(Assessment assessment) {
        var addresses = new HashMap<String, String>();
        for (var entry : assessment.glossary()) {
            var address = LearnNavigation.glossary(entry.term());
            addresses.put(entry.term(), address);
            entry.also().forEach(words -> addresses.put(words, address));
        }
        return new LinkedTerms(addresses);
    }
}
