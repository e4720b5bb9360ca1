package io.cxmaturity.insight;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.roadmap.PlannedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What differs between two results of the same assessment.
 *
 * @param levels the dimensions whose level differs, in model order
 * @param blockersGone what blocked a dimension before and does not any more
 * @param blockersNew what blocks only now
 * @param stepsGone steps that were in the roadmap and are not any more
 * @param stepsNew steps that are in it only now, in their order
 */
public record Comparison(
        List<Moved> levels,
        List<ItemId> blockersGone,
        List<ItemId> blockersNew,
        List<PlannedStep> stepsGone,
        List<PlannedStep> stepsNew) {

    /** A dimension at another level. */
    public record Moved(DimensionId dimension, OptionalInt from, OptionalInt to) {}

    public Comparison {
        levels = List.copyOf(levels);
        blockersGone = List.copyOf(blockersGone);
        blockersNew = List.copyOf(blockersNew);
        stepsGone = List.copyOf(stepsGone);
        stepsNew = List.copyOf(stepsNew);
    }

    public static Comparison of(Evaluation before, Evaluation after) {
        return new Comparison(
                moved(before, after),
                without(blockers(before), blockers(after)),
                without(blockers(after), blockers(before)),
                stepsWithout(before, after),
                stepsWithout(after, before));
    }

    /** All that blocks any dimension, in model order. */
    public static List<ItemId> blockers(Evaluation evaluation) {
        return evaluation.result().dimensions().stream()
                .flatMap(dimension -> dimension.blockers().stream())
                .toList();
    }

    private static List<Moved> moved(Evaluation before, Evaluation after) {
        var moved = new ArrayList<Moved>();
        for (var result : before.result().dimensions()) {
            var to = after.result().dimension(result.dimension()).level();
            if (!result.level().equals(to)) {
                moved.add(new Moved(result.dimension(), result.level(), to));
            }
        }
        return moved;
    }

    private static List<ItemId> without(List<ItemId> all, List<ItemId> others) {
        return all.stream().filter(item -> !others.contains(item)).toList();
    }

    private static List<PlannedStep> stepsWithout(Evaluation of, Evaluation other) {
        var ids = other.roadmap().steps().stream().map(step -> step.step().id()).toList();
        return of.roadmap().steps().stream()
                .filter(step -> !ids.contains(step.step().id()))
                .toList();
    }
}
