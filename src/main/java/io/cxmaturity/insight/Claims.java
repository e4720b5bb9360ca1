package io.cxmaturity.insight;

import io.cxmaturity.roadmap.Evaluation;
import java.util.Collection;

/**
 * How much of what is claimed carries evidence.
 *
 * @param all answers with a level of 3 or more
 * @param evidenced those of them that say what shows it
 */
public record Claims(int all, int evidenced) {

    public static Claims of(Evaluation evaluation) {
        int all = 0;
        int unproven = 0;
        for (var item : evaluation.asked().items()) {
            all += Reading.GIVEN.level(evaluation, item).orElse(0) > Reading.UNPROVEN ? 1 : 0;
            unproven += Reading.unproven(evaluation, item) ? 1 : 0;
        }
        return new Claims(all, all - unproven);
    }

    /** How many answers have a level. */
    public static int levels(Evaluation evaluation) {
        return (int) evaluation.result().dimensions().stream()
                .map(dimension -> dimension.itemLevels().keySet())
                .mapToLong(Collection::size)
                .sum();
    }
}
