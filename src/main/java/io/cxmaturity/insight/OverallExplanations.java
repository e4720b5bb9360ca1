package io.cxmaturity.insight;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.insight.Explanation.Block;
import io.cxmaturity.insight.Explanation.Block.Checks;
import io.cxmaturity.insight.Explanation.Block.Sum;
import io.cxmaturity.insight.Explanation.Block.Table;
import io.cxmaturity.insight.Explanation.Block.Words;
import io.cxmaturity.insight.Explanation.Part;
import io.cxmaturity.insight.Figure.Aspect;
import io.cxmaturity.insight.WeightedMean.Term;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.scoring.OverallResult;
import io.cxmaturity.scoring.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** How the numbers of the whole follow from the dimensions. */
final class OverallExplanations {

    private static final double[] SHIFTS = {0.5, 1.5};

    private final Evaluation evaluation;
    private final OverallResult overall;
    private final Phrases phrases;

    OverallExplanations(Evaluation evaluation, Phrases phrases) {
        this.evaluation = evaluation;
        this.overall = evaluation.result().overall();
        this.phrases = phrases;
    }

    /** Empty where there is no such number. */
    Optional<Explanation> of(Aspect aspect) {
        if (aspect != Aspect.BOUNDS && aspect != Aspect.COVERAGE && !overall.shown()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (aspect) {
                    case SCORE -> score();
                    case LEVEL -> level("insight.whole.level", overall.level(), DimensionResult::level, List.of());
                    case POSSIBLE ->
                        level("insight.whole.possible", overall.possible(), DimensionResult::possible, deciding());
                    case EVIDENCED ->
                        level(
                                "insight.whole.evidenced",
                                overall.evidencedLevel(),
                                DimensionResult::evidencedLevel,
                                List.of());
                    case BOUNDS -> bounds();
                    case COVERAGE -> coverage();
                    case SENSITIVITY -> sensitivity();
                    case GAP -> throw new IllegalArgumentException("Targets belong to dimensions");
                });
    }

    private Explanation score() {
        double score = overall.score().orElseThrow();
        return new Explanation(
                phrases.get(
                        "insight.whole.score.title",
                        phrases.score(score),
                        evaluation.published().highestLevel()),
                List.of(
                        Part.of(
                                phrases.get("insight.part.sum"),
                                new Words(phrases.get("insight.whole.score.rule", weighted() ? 1 : 0)),
                                new Sum(mean(DimensionResult::score).written(phrases))),
                        dimensions(
                                phrases.get("insight.column.score"),
                                result -> result.score().isPresent()
                                        ? marked(
                                                result,
                                                phrases.score(result.score().getAsDouble()))
                                        : phrases.get("insight.none"))));
    }

    /** One of the three levels of the whole; {@code prefix} names it. */
    private Explanation level(
            String prefix, OptionalInt level, Function<DimensionResult, OptionalInt> of, List<Part> further) {
        var checks = new OverallChecks(evaluation, of, phrases);
        int reached = level.orElseThrow();
        var parts = new ArrayList<Part>();
        parts.add(Part.of(phrases.get("insight.part.rule"), new Words(phrases.get(prefix + ".rule"))));
        parts.addAll(further);
        parts.add(Part.of(
                phrases.get("insight.part.holds", phrases.level(reached)),
                reached == 1 ? new Words(phrases.get("insight.level.one")) : new Checks(checks.of(reached))));
        if (reached < evaluation.published().highestLevel()) {
            parts.add(Part.of(
                    phrases.get("insight.part.lacks", phrases.level(reached + 1)), new Checks(checks.of(reached + 1))));
        }
        parts.add(dimensions(
                phrases.get("insight.column.level"),
                result -> of.apply(result).isPresent()
                        ? marked(result, phrases.level(of.apply(result).getAsInt()))
                        : phrases.get("insight.none")));
        return new Explanation(phrases.get(prefix + ".title", phrases.level(reached)), parts);
    }

    private List<Part> deciding() {
        var deciding = evaluation.deciding();
        if (deciding.isEmpty()) {
            return List.of();
        }
        var items = evaluation.asked().items().stream()
                .filter(item -> deciding.contains(item.id()))
                .toList();
        return List.of(Part.of(
                phrases.get("insight.possible.deciding", phrases.count(items.size()), items.size()),
                new Answers(evaluation, Reading.BEST, phrases).to(items)));
    }

    private Explanation bounds() {
        var bounds = overall.bounds().orElseThrow();
        return new Explanation(
                phrases.get("insight.whole.bounds.title", phrases.range(bounds)),
                List.of(
                        Part.of(
                                phrases.get("insight.part.sum"),
                                new Words(phrases.get("insight.whole.bounds.rule", weighted() ? 1 : 0)),
                                new Words(phrases.get("insight.bounds.low")),
                                new Sum(mean(result -> OptionalDouble.of(
                                                result.bounds().low()))
                                        .written(phrases)),
                                new Words(phrases.get(
                                        "insight.bounds.high",
                                        evaluation.published().highestLevel())),
                                new Sum(mean(result -> OptionalDouble.of(
                                                result.bounds().high()))
                                        .written(phrases))),
                        dimensions(phrases.get("insight.column.bounds"), result -> phrases.range(result.bounds()))));
    }

    private Explanation coverage() {
        return new Explanation(
                phrases.get("insight.whole.coverage.title", phrases.percent(overall.coverage())),
                List.of(
                        Part.of(
                                phrases.get("insight.part.sum"),
                                new Words(phrases.get("insight.whole.coverage.rule", weighted() ? 1 : 0)),
                                new Sum(mean(result -> OptionalDouble.of(result.coverage()))
                                        .written(phrases)),
                                new Words(phrases.get(
                                        "insight.coverage.bounds",
                                        phrases.percent(Standing.FIRM_FROM),
                                        phrases.percent(Standing.SHOWN_FROM)))),
                        dimensions(
                                phrases.get("insight.column.coverage"), result -> phrases.percent(result.coverage()))));
    }

    private Explanation sensitivity() {
        var interval = overall.sensitivity().orElseThrow();
        var rows = new ArrayList<List<String>>();
        for (var dimension : evaluation.asked().dimensions()) {
            if (evaluation.result().dimension(dimension.id()).score().isPresent()) {
                rows.add(List.of(
                        dimension.title(),
                        phrases.score(shifted(dimension, SHIFTS[0])),
                        phrases.score(shifted(dimension, SHIFTS[1]))));
            }
        }
        return new Explanation(
                phrases.get("insight.whole.sensitivity.title", phrases.range(interval)),
                List.of(Part.of(
                        phrases.get("insight.part.sum"),
                        new Words(phrases.get("insight.whole.sensitivity.rule")),
                        new Table(
                                List.of(
                                        phrases.get("insight.column.dimension"),
                                        phrases.get("insight.column.halved"),
                                        phrases.get("insight.column.raised")),
                                rows))));
    }

    /** The overall score if one dimension counted so many times as much. */
    double shifted(Dimension changed, double factor) {
        return mean(DimensionResult::score, dimension -> dimension.equals(changed) ? factor : 1)
                .value();
    }

    private WeightedMean mean(Function<DimensionResult, OptionalDouble> value) {
        return mean(value, dimension -> 1.0);
    }

    private WeightedMean mean(Function<DimensionResult, OptionalDouble> value, Function<Dimension, Double> factor) {
        var terms = new ArrayList<Term>();
        for (var dimension : evaluation.asked().dimensions()) {
            value.apply(evaluation.result().dimension(dimension.id()))
                    .ifPresent(number -> terms.add(new Term(weight(dimension) * factor.apply(dimension), number)));
        }
        return new WeightedMean(terms);
    }

    /** W: weight times importance. */
    private double weight(Dimension dimension) {
        return dimension.weight() * evaluation.goals().importanceOf(dimension.id());
    }

    private boolean weighted() {
        return evaluation.asked().dimensions().stream().anyMatch(dimension -> weight(dimension) != 1);
    }

    /** Every dimension with one of its figures, and its weight where weights differ. */
    private Part dimensions(String column, Function<DimensionResult, String> figure) {
        var columns = new ArrayList<>(List.of(phrases.get("insight.column.dimension"), column));
        if (weighted()) {
            columns.add(phrases.get("insight.column.weight"));
        }
        var rows = evaluation.asked().dimensions().stream()
                .map(dimension -> row(dimension, figure))
                .toList();
        Block table = new Table(columns, rows);
        return Part.of(phrases.get("insight.part.dimensions"), table);
    }

    /** A figure that counts in the whole may rest on too little to be shown by itself. */
    private String marked(DimensionResult result, String figure) {
        return result.shown() ? figure : phrases.get("insight.column.little", figure);
    }

    private List<String> row(Dimension dimension, Function<DimensionResult, String> figure) {
        var cells = new ArrayList<>(
                List.of(dimension.title(), figure.apply(evaluation.result().dimension(dimension.id()))));
        if (weighted()) {
            cells.add(phrases.plain(weight(dimension)));
        }
        return cells;
    }
}
