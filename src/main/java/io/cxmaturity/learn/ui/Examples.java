package io.cxmaturity.learn.ui;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply.Chosen;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What results look like: answers made up for the purpose, scored like any other. */
@Component
class Examples {

    /** How far up the scale the answers of each dimension lie, in tenths, over and over. */
    private static final int[][] PATTERNS = {
        {5, 5, 7, 5, 5, 5},
        {7, 5, 5, 8, 5, 5},
        {5, 3, 5, 5, 3, 5},
        {3, 3, 5, 3, 3, 3},
        {5, 5, 5, 5, 5, 5},
        {3, 5, 3, 3, 3, 0},
        {5, 5, 5, 8, 5, 5}
    };

    private static final int TENTHS = 10;

    private final Map<AssessmentKey, Evaluation> known = new ConcurrentHashMap<>();

    Evaluation of(Assessment assessment) {
        return known.computeIfAbsent(assessment.key(), key -> example(assessment));
    }

    private static Evaluation example(Assessment assessment) {
        var answers = new HashMap<ItemId, Answer>();
        var dimensions = assessment.dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            var pattern = PATTERNS[d % PATTERNS.length];
            var items = dimensions.get(d).items();
            for (int i = 0; i < items.size(); i++) {
                answers.put(items.get(i).id(), answer(items.get(i), pattern[i % pattern.length], assessment));
            }
        }
        return Evaluation.of(assessment, Kind.FULL, answers, Goals.NONE);
    }

    /** The item's highest level up to there, taken as shown. */
    private static Answer answer(Item item, int tenths, Assessment assessment) {
        int level = 1 + Math.round((assessment.highestLevel() - 1) * tenths / (float) TENTHS);
        return new Answer(new Chosen(item.anchors().headMap(level + 1).lastKey()), item.evidence(), "");
    }
}
