package io.cxmaturity.insight;

import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.LevelStep;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.insight.Explanation.Block.Checks;
import io.cxmaturity.insight.Explanation.Block.Sum;
import io.cxmaturity.insight.Explanation.Block.Table;
import io.cxmaturity.insight.Explanation.Block.Words;
import io.cxmaturity.insight.Explanation.Part;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.roadmap.ShortestWay;
import io.cxmaturity.scoring.DimensionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the place of a step, and the shortest way, follow. */
final class StepExplanations {

    /** How much more a step counts that raises a blocker. */
    private static final int BLOCKER = 2;

    private static final double EQUAL = 1e-9;

    private final Evaluation evaluation;
    private final Phrases phrases;

    StepExplanations(Evaluation evaluation, Phrases phrases) {
        this.evaluation = evaluation;
        this.phrases = phrases;
    }

    /** Empty where the roadmap has no such step. */
    Optional<Explanation> priority(StepId id) {
        return evaluation.roadmap().steps().stream()
                .filter(step -> step.step().id().equals(id))
                .findFirst()
                .map(this::priority);
    }

    private Explanation priority(PlannedStep planned) {
        boolean blocker = factor(planned) == BLOCKER;
        double own = own(planned);
        var blocks = new ArrayList<Explanation.Block>();
        blocks.add(new Words(phrases.get("insight.priority.rule")));
        blocks.add(new Table(
                List.of(phrases.get("insight.column.part"), phrases.get("insight.column.value")),
                List.of(
                        List.of(
                                phrases.get("insight.priority.weight", phrases.title(planned.dimension())),
                                phrases.plain(weight(planned))),
                        List.of(phrases.get("insight.priority.gap"), phrases.score(gap(planned))),
                        List.of(
                                phrases.get(blocker ? "insight.priority.blocker" : "insight.priority.noBlocker"),
                                phrases.plain(factor(planned))),
                        List.of(phrases.get("insight.priority.agreement"), phrases.plain(1)),
                        List.of(
                                phrases.get(
                                        "insight.priority.effort",
                                        planned.step().effort()),
                                phrases.plain(planned.step().effort().cost())))));
        blocks.add(new Sum(phrases.get(
                "insight.priority.sum",
                phrases.plain(weight(planned)),
                phrases.score(gap(planned)),
                phrases.plain(factor(planned)),
                planned.step().effort().cost(),
                phrases.sign(own),
                phrases.score(own))));
        if (planned.priority() > own + EQUAL) {
            blocks.add(new Words(
                    phrases.get("insight.priority.inherited", neededBy(planned), phrases.score(planned.priority()))));
        }
        return new Explanation(
                phrases.get("insight.priority.title", phrases.score(planned.priority())),
                List.of(
                        Part.of(planned.step().step().title(), blocks.toArray(Explanation.Block[]::new)),
                        Part.of(phrases.get("insight.part.place"), new Words(phrases.get("insight.priority.place")))));
    }

    private double weight(PlannedStep planned) {
        var dimension = evaluation.published().dimension(planned.dimension()).orElseThrow();
        return dimension.weight() * evaluation.goals().importanceOf(dimension.id());
    }

    private double gap(PlannedStep planned) {
        var result = evaluation.result().dimension(planned.dimension());
        return Roadmap.gap(evaluation.asked(), result, evaluation.goals());
    }

    private int factor(PlannedStep planned) {
        var result = evaluation.result().dimension(planned.dimension());
        return result.blockers().contains(planned.item()) ? BLOCKER : 1;
    }

    /** What the step is worth by itself. */
    double own(PlannedStep planned) {
        return weight(planned)
                * gap(planned)
                * factor(planned)
                / Math.sqrt(planned.step().effort().cost());
    }

    /** The steps, as urgent as this one, that cannot start without it. */
    private String neededBy(PlannedStep planned) {
        return evaluation.roadmap().steps().stream()
                .filter(other -> other.step().after().contains(planned.step().id())
                        && Math.abs(other.priority() - planned.priority()) < EQUAL)
                .map(other -> phrases.get("insight.quoted", other.step().step().title()))
                .collect(Collectors.joining(", "));
    }

    /** Empty where there is no way to a next level. */
    Optional<Explanation> effort() {
        return evaluation.shortestWay().map(this::effort);
    }

    private Explanation effort(ShortestWay way) {
        var after = evaluation.whatIf(reached(way));
        var sum = way.steps().stream()
                .map(step -> Integer.toString(step.effort().cost()))
                .collect(Collectors.joining(" + "));
        var rows = way.steps().stream()
                .map(step -> List.of(step.step().title(), phrases.get("insight.way.cost", step.effort(), cost(step))))
                .toList();
        return new Explanation(
                phrases.get("insight.way.title", phrases.level(way.to()), way.effort()),
                List.of(
                        Part.of(
                                phrases.get("insight.part.sum"),
                                new Words(phrases.get("insight.way.rule")),
                                new Table(
                                        List.of(
                                                phrases.get("insight.column.step"),
                                                phrases.get("insight.column.effort")),
                                        rows),
                                new Sum(phrases.get("insight.way.sum", sum, way.effort()))),
                        Part.of(
                                phrases.get("insight.way.after", phrases.level(way.to())),
                                new Checks(new OverallChecks(after, DimensionResult::level, phrases).of(way.to())))));
    }

    private static int cost(LevelStep step) {
        return step.effort().cost();
    }

    /** The levels of the items after the steps of a way. */
    private Map<ItemId, Integer> reached(ShortestWay way) {
        var levels = new HashMap<ItemId, Integer>();
        for (var id : evaluation.itemsOf(way)) {
            var item = evaluation.asked().item(id).orElseThrow();
            item.steps().stream()
                    .filter(way.steps()::contains)
                    .forEach(step -> levels.put(id, item.levelAbove(step.from()).orElseThrow()));
        }
        return levels;
    }
}
