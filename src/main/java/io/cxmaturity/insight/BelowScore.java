package io.cxmaturity.insight;

import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.DimensionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why a level stands below its score, in plain words and with what is behind it here. */
public final class BelowScore {

    /** From how much on the distance between score and level is worth a sentence of its own. */
    private static final double WORTH_SAYING = 0.5;

    private BelowScore() {}

    /** One sentence or more: the reason in general, the whole, then every dimension where it shows. */
    public static List<String> of(Evaluation evaluation, Phrases phrases) {
        var sentences = new ArrayList<String>();
        sentences.add(phrases.get("insight.below.general"));
        phrases.narrative().whyBelowScore(evaluation).stream().skip(1).forEach(sentences::add);
        evaluation.result().dimensions().stream()
                .filter(BelowScore::isBelow)
                .map(result -> sentence(result, phrases))
                .forEach(sentences::add);
        return List.copyOf(sentences);
    }

    private static boolean isBelow(DimensionResult result) {
        return result.shown()
                && result.score().orElseThrow() - result.level().orElseThrow() >= WORTH_SAYING
                && !result.blockers().isEmpty();
    }

    private static String sentence(DimensionResult result, Phrases phrases) {
        int level = result.level().orElseThrow();
        var blockers = result.blockers().stream()
                .map(item -> phrases.get("insight.quoted", phrases.title(item)))
                .collect(Collectors.joining(", "));
        return phrases.get(
                "insight.below.dimension",
                phrases.title(result.dimension()),
                phrases.score(result.score().orElseThrow()),
                phrases.level(level),
                result.blockers().size(),
                blockers,
                phrases.level(level + 1));
    }
}
