package io.cxmaturity.insight;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.insight.Explanation.Block.Checks;
import io.cxmaturity.insight.Explanation.Block.Sum;
import io.cxmaturity.insight.Explanation.Block.Words;
import io.cxmaturity.insight.Explanation.Part;
import io.cxmaturity.insight.Figure.Aspect;
import io.cxmaturity.insight.WeightedMean.Term;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** How the numbers of one dimension follow. */
final class DimensionExplanations {

    private final Evaluation evaluation;
    private final Dimension asked;
    private final DimensionResult result;
    private final Phrases phrases;

    /** @throws java.util.NoSuchElementException for a dimension of another assessment */
    DimensionExplanations(Evaluation evaluation, DimensionId dimension, Phrases phrases) {
        this.evaluation = evaluation;
        this.asked = evaluation.asked().dimension(dimension).orElseThrow();
        this.result = evaluation.result().dimension(dimension);
        this.phrases = phrases;
    }

    /** Empty where there is no such number. */
    Optional<Explanation> of(Aspect aspect) {
        if (aspect != Aspect.BOUNDS && aspect != Aspect.COVERAGE && !result.shown()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (aspect) {
                    case SCORE -> score();
                    case LEVEL -> level();
                    case POSSIBLE -> possible();
                    case EVIDENCED -> evidenced();
                    case BOUNDS -> bounds();
                    case COVERAGE -> coverage();
                    case GAP -> gap();
                    case SENSITIVITY -> throw new IllegalArgumentException("Belongs to the whole");
                });
    }

    private Explanation score() {
        return new Explanation(
                phrases.get("insight.score.title", asked.title(), phrases.score(known(result.score())), highest()),
                List.of(
                        Part.of(
                                phrases.get("insight.part.sum"),
                                rule("insight.score.rule"),
                                new Sum(mean(Reading.GIVEN).written(phrases))),
                        answers(Reading.GIVEN),
                        nextLevel()));
    }

    private Explanation level() {
        int level = result.level().orElseThrow();
        var parts = new ArrayList<Part>();
        parts.add(Part.of(phrases.get("insight.part.rule"), rule("insight.level.rule")));
        parts.addAll(levelParts(Reading.GIVEN, level));
        parts.add(answers(Reading.GIVEN));
        return new Explanation(phrases.get("insight.level.title", asked.title(), phrases.level(level)), parts);
    }

    private Explanation possible() {
        int possible = result.possible().orElseThrow();
        var open = open();
        var parts = new ArrayList<Part>();
        parts.add(Part.of(
                phrases.get("insight.part.rule"),
                new Words(phrases.get("insight.possible.rule", phrases.level(highest()), phrases.level(possible)))));
        if (!open.isEmpty()) {
            parts.add(Part.of(
                    phrases.get("insight.possible.deciding", phrases.count(open.size()), open.size()),
                    new Answers(evaluation, Reading.BEST, phrases).to(open)));
        }
        parts.addAll(levelParts(Reading.BEST, possible));
        return new Explanation(phrases.get("insight.possible.title", asked.title(), phrases.level(possible)), parts);
    }

    private Explanation evidenced() {
        int level = result.evidencedLevel().orElseThrow();
        int unproven = items(item -> Reading.unproven(evaluation, item)).size();
        var parts = new ArrayList<Part>();
        parts.add(Part.of(
                phrases.get("insight.part.sum"),
                new Words(phrases.get("insight.evidenced.rule", unproven)),
                new Sum(mean(Reading.EVIDENCED).written(phrases))));
        parts.add(answers(Reading.EVIDENCED));
        parts.addAll(levelParts(Reading.EVIDENCED, level));
        return new Explanation(
                phrases.get(
                        "insight.evidenced.title",
                        asked.title(),
                        phrases.score(known(result.evidenced())),
                        phrases.level(level)),
                parts);
    }

    private Explanation bounds() {
        var open = open();
        var parts = new ArrayList<Part>();
        parts.add(Part.of(
                phrases.get("insight.part.sum"),
                new Words(phrases.get("insight.bounds.rule", open.size(), highest())),
                new Words(phrases.get("insight.bounds.low")),
                new Sum(mean(Reading.WORST).written(phrases)),
                new Words(phrases.get("insight.bounds.high", highest())),
                new Sum(mean(Reading.BEST).written(phrases))));
        if (!open.isEmpty()) {
            parts.add(Part.of(
                    phrases.get("insight.part.open"), new Answers(evaluation, Reading.GIVEN, phrases).to(open)));
        }
        return new Explanation(
                phrases.get("insight.bounds.title", asked.title(), phrases.range(result.bounds())), parts);
    }

    private Explanation coverage() {
        var terms = applicable().stream()
                .map(item -> new Term(item.weight(), hasLevel(item) ? 1 : 0))
                .toList();
        var parts = new ArrayList<Part>();
        parts.add(Part.of(
                phrases.get("insight.part.sum"),
                rule("insight.coverage.rule"),
                new Sum(phrases.get(
                        "insight.coverage.sum",
                        phrases.plain(new WeightedMean(terms).sum()),
                        phrases.plain(new WeightedMean(terms).weight()),
                        phrases.sign(result.coverage()),
                        phrases.percent(result.coverage()))),
                new Words(phrases.get(
                        "insight.coverage.bounds",
                        phrases.percent(Standing.FIRM_FROM),
                        phrases.percent(Standing.SHOWN_FROM)))));
        var silent = items(item -> !hasLevel(item));
        if (!silent.isEmpty()) {
            parts.add(Part.of(
                    phrases.get("insight.part.silent"), new Answers(evaluation, Reading.GIVEN, phrases).to(silent)));
        }
        return new Explanation(
                phrases.get("insight.coverage.title", asked.title(), phrases.percent(result.coverage())), parts);
    }

    private Explanation gap() {
        var goals = evaluation.goals();
        int target = Roadmap.target(evaluation.asked(), result, goals);
        double gap = Roadmap.gap(evaluation.asked(), result, goals);
        boolean set = goals.targets().containsKey(result.dimension());
        return new Explanation(
                phrases.get("insight.gap.title", asked.title(), phrases.level(target), phrases.score(gap)),
                List.of(
                        Part.of(
                                phrases.get("insight.part.sum"),
                                new Words(phrases.get(
                                        set ? "insight.gap.set" : "insight.gap.proposed", phrases.level(target))),
                                new Words(phrases.get("insight.gap.rule")),
                                new Sum(phrases.get(
                                        "insight.gap.sum",
                                        target,
                                        phrases.score(known(result.score())),
                                        result.level().orElseThrow(),
                                        phrases.sign(gap),
                                        phrases.score(gap)))),
                        nextLevel()));
    }

    /** What holds at a level, and what the next one lacks. */
    private List<Part> levelParts(Reading reading, int level) {
        var checks = new DimensionChecks(evaluation, asked, reading, phrases);
        var holding = level == 1
                ? Part.of(
                        phrases.get("insight.part.holds", phrases.level(1)),
                        new Words(phrases.get("insight.level.one")))
                : Part.of(phrases.get("insight.part.holds", phrases.level(level)), new Checks(checks.of(level)));
        return level == highest()
                ? List.of(holding)
                : List.of(
                        holding,
                        Part.of(
                                phrases.get("insight.part.lacks", phrases.level(level + 1)),
                                new Checks(checks.of(level + 1))));
    }

    /** What the next level lacks, or that the highest holds. */
    private Part nextLevel() {
        return levelParts(Reading.GIVEN, result.level().orElseThrow()).getLast();
    }

    private Part answers(Reading reading) {
        return Part.of(
                phrases.get("insight.part.answers"), new Answers(evaluation, reading, phrases).to(asked.items()));
    }

    private Words rule(String key) {
        return new Words(phrases.get(key, items(item -> item.weight() != 1).isEmpty() ? 0 : 1));
    }

    private WeightedMean mean(Reading reading) {
        return mean(evaluation, asked, reading);
    }

    /** The score of a dimension in one reading, as terms. */
    static WeightedMean mean(Evaluation evaluation, Dimension asked, Reading reading) {
        return new WeightedMean(asked.items().stream()
                .filter(item -> reading.level(evaluation, item).isPresent())
                .map(item ->
                        new Term(item.weight(), reading.level(evaluation, item).getAsInt()))
                .toList());
    }

    private List<Item> items(Predicate<Item> which) {
        return asked.items().stream().filter(which).toList();
    }

    private List<Item> open() {
        var open = evaluation.open(asked.id());
        return items(item -> open.contains(item.id()));
    }

    private List<Item> applicable() {
        return items(item -> evaluation.answer(item.id()).reply() != Silence.NOT_APPLICABLE);
    }

    private boolean hasLevel(Item item) {
        return Reading.GIVEN.level(evaluation, item).isPresent();
    }

    private static double known(OptionalDouble number) {
        return number.orElseThrow();
    }

    private int highest() {
        return evaluation.published().highestLevel();
    }
}
