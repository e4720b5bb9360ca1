package io.cxmaturity.insight;

import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.wording.Texts;
import java.util.Optional;

/** Opens every number of a result down to its answers and its rule. */
public final class Explanations {

    private final Texts texts;

    public Explanations(Texts texts) {
        this.texts = texts;
    }

    /** Empty where the result has no such number. */
    public Optional<Explanation> of(Evaluation evaluation, Figure figure) {
        var phrases = new Phrases(texts, evaluation.published());
        return switch (figure) {
            case Figure.Whole(var aspect) -> new OverallExplanations(evaluation, phrases).of(aspect);
            case Figure.Of(var id, var aspect) ->
                evaluation
                        .published()
                        .dimension(id)
                        .flatMap(known -> new DimensionExplanations(evaluation, known.id(), phrases).of(aspect));
            case Figure.Priority(var step) -> new StepExplanations(evaluation, phrases).priority(step);
            case Figure.Effort() -> new StepExplanations(evaluation, phrases).effort();
        };
    }
}
