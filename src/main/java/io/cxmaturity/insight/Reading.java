package io.cxmaturity.insight;

import io.cxmaturity.assessment.Item;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import java.util.OptionalInt;

/** As what the answers are taken. */
enum Reading {
    GIVEN,
    /** What is open at the lowest level. */
    WORST,
    /** What is open at the highest level. */
    BEST,
    /** A level of 3 or more that nothing shows counts as 2. */
    EVIDENCED;

    /** The level as which a higher one without evidence counts. */
    static final int UNPROVEN = 2;

    /** Empty where the item has no level in this reading. */
    OptionalInt level(Evaluation evaluation, Item item) {
        var answer = evaluation.answer(item.id());
        return switch (answer.reply()) {
            case Chosen(int level) ->
                OptionalInt.of(this == EVIDENCED && !answer.evidenced() ? Math.min(level, UNPROVEN) : level);
            case Silence.NOT_APPLICABLE -> OptionalInt.empty();
            case Silence.DONT_KNOW, Silence.UNANSWERED ->
                switch (this) {
                    case WORST -> OptionalInt.of(1);
                    case BEST -> OptionalInt.of(evaluation.published().highestLevel());
                    case GIVEN, EVIDENCED -> OptionalInt.empty();
                };
        };
    }

    /** Whether a level is claimed that nothing shows. */
    static boolean unproven(Evaluation evaluation, Item item) {
        var answer = evaluation.answer(item.id());
        return answer.reply() instanceof Chosen(int level) && level > UNPROVEN && !answer.evidenced();
    }
}
