package io.cxmaturity.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cxmaturity.assessment.Kind;
import io.cxmaturity.insight.Explanation.Check;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.testing.WorkedCase;
import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What explanations work out has to be what scoring and roadmap found. */
class ExplanationRulesTest {

    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    static Stream<Evaluation> evaluations() {
        return Stream.of("plain", "weighted", "skipping", "k4").flatMap(name -> {
            var worked = WorkedCase.read(name);
            return worked.file()
                    .get("respondents")
                    .valueStream()
                    .map(respondent -> Evaluation.of(
                            worked.assessment(),
                            Kind.FULL,
                            WorkedCase.answers(respondent.get("answers")),
                            worked.goals(respondent.path("targets"))));
        });
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void the_means_written_out_are_the_scores(Evaluation evaluation) {
        for (var result : evaluation.result().dimensions()) {
            result.score()
                    .ifPresent(score ->
                            assertThat(mean(evaluation, result, Reading.GIVEN)).isCloseTo(score, within(1e-9)));
            result.evidenced()
                    .ifPresent(score -> assertThat(mean(evaluation, result, Reading.EVIDENCED))
                            .isCloseTo(score, within(1e-9)));
            assertThat(mean(evaluation, result, Reading.WORST))
                    .isCloseTo(result.bounds().low(), within(1e-9));
            assertThat(mean(evaluation, result, Reading.BEST))
                    .isCloseTo(result.bounds().high(), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void the_conditions_hold_up_to_the_level_and_not_above(Evaluation evaluation) {
        for (var result : evaluation.result().dimensions()) {
            result.level()
                    .ifPresent(level -> assertThat(highest(evaluation, result, Reading.GIVEN))
                            .isEqualTo(level));
            result.evidencedLevel()
                    .ifPresent(level -> assertThat(highest(evaluation, result, Reading.EVIDENCED))
                            .isEqualTo(level));
            result.possible()
                    .ifPresent(level -> assertThat(highest(evaluation, result, Reading.BEST))
                            .isEqualTo(level));
        }
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void the_conditions_of_the_whole_hold_up_to_its_level_and_not_above(Evaluation evaluation) {
        var overall = evaluation.result().overall();
        var phrases = new Phrases(TEXTS, evaluation.published());
        int highest = evaluation.published().highestLevel();
        overall.level()
                .ifPresent(level -> assertThat(
                                highest(highest, new OverallChecks(evaluation, DimensionResult::level, phrases)::of))
                        .isEqualTo(level));
        overall.possible()
                .ifPresent(level -> assertThat(
                                highest(highest, new OverallChecks(evaluation, DimensionResult::possible, phrases)::of))
                        .isEqualTo(level));
        overall.evidencedLevel()
                .ifPresent(level -> assertThat(highest(
                                highest, new OverallChecks(evaluation, DimensionResult::evidencedLevel, phrases)::of))
                        .isEqualTo(level));
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void the_shifted_scores_span_the_sensitivity(Evaluation evaluation) {
        var overall = evaluation.result().overall();
        if (overall.sensitivity().isEmpty()) {
            return;
        }
        var explanations = new OverallExplanations(evaluation, new Phrases(TEXTS, evaluation.published()));
        var shifted = evaluation.asked().dimensions().stream()
                .filter(dimension ->
                        evaluation.result().dimension(dimension.id()).score().isPresent())
                .flatMap(dimension ->
                        Stream.of(explanations.shifted(dimension, 0.5), explanations.shifted(dimension, 1.5)))
                .sorted()
                .toList();

        assertThat(Math.min(shifted.getFirst(), overall.score().orElseThrow()))
                .isCloseTo(overall.sensitivity().orElseThrow().low(), within(1e-9));
        assertThat(Math.max(shifted.getLast(), overall.score().orElseThrow()))
                .isCloseTo(overall.sensitivity().orElseThrow().high(), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void a_step_is_worth_what_its_sum_says_or_as_urgent_as_a_step_that_needs_it(Evaluation evaluation) {
        var explanations = new StepExplanations(evaluation, new Phrases(TEXTS, evaluation.published()));
        for (var step : evaluation.roadmap().steps()) {
            double own = explanations.own(step);
            assertThat(step.priority()).isGreaterThanOrEqualTo(own - 1e-9);
            if (step.priority() > own + 1e-9) {
                assertThat(evaluation.roadmap().steps()).anySatisfy(other -> {
                    assertThat(other.step().after()).contains(step.step().id());
                    assertThat(other.priority()).isCloseTo(step.priority(), within(1e-9));
                });
            }
            assertThat(explanations.priority(step.step().id())).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void after_the_shortest_way_the_next_level_holds(Evaluation evaluation) {
        evaluation.shortestWay().ifPresent(way -> {
            var effort =
                    new Explanations(TEXTS).of(evaluation, new Figure.Effort()).orElseThrow();
            assertThat(effort.parts().getLast().blocks())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Explanation.Block.Checks.class,
                            checks -> assertThat(checks.checks()).allMatch(Check::holds));
        });
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void every_shown_figure_opens_and_no_other(Evaluation evaluation) {
        var explanations = new Explanations(TEXTS);
        for (var aspect : Figure.Aspect.values()) {
            boolean always = aspect == Figure.Aspect.BOUNDS || aspect == Figure.Aspect.COVERAGE;
            if (aspect != Figure.Aspect.GAP) {
                assertThat(explanations.of(evaluation, new Figure.Whole(aspect)).isPresent())
                        .isEqualTo(always || evaluation.result().overall().shown());
            }
            if (aspect != Figure.Aspect.SENSITIVITY) {
                for (var result : evaluation.result().dimensions()) {
                    assertThat(explanations
                                    .of(evaluation, new Figure.Of(result.dimension(), aspect))
                                    .isPresent())
                            .isEqualTo(always || result.shown());
                }
            }
        }
    }

    private static double mean(Evaluation evaluation, DimensionResult result, Reading reading) {
        var asked = evaluation.asked().dimension(result.dimension()).orElseThrow();
        return DimensionExplanations.mean(evaluation, asked, reading).value();
    }

    private static int highest(Evaluation evaluation, DimensionResult result, Reading reading) {
        var asked = evaluation.asked().dimension(result.dimension()).orElseThrow();
        var phrases = new Phrases(TEXTS, evaluation.published());
        return highest(
                evaluation.published().highestLevel(), new DimensionChecks(evaluation, asked, reading, phrases)::of);
    }

    /** The highest level of which all conditions hold; 1 always does. */
    private static int highest(int highest, IntFunction<List<Check>> checks) {
        return IntStream.rangeClosed(2, highest)
                .filter(level -> checks.apply(level).stream().allMatch(Check::holds))
                .max()
                .orElse(1);
    }
}
