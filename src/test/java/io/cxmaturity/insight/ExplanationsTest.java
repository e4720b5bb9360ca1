package io.cxmaturity.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.insight.Explanation.Block;
import io.cxmaturity.insight.Explanation.Block.Answers;
import io.cxmaturity.insight.Explanation.Block.Checks;
import io.cxmaturity.insight.Explanation.Block.Sum;
import io.cxmaturity.insight.Explanation.Block.Table;
import io.cxmaturity.insight.Explanation.Block.Words;
import io.cxmaturity.insight.Explanation.Check;
import io.cxmaturity.insight.Explanation.GivenAnswer;
import io.cxmaturity.insight.Figure.Aspect;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.testing.WorkedCase;
import io.cxmaturity.wording.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Seven dimensions of six items, the second and the fifth of which are keystones; the journey is answered 3 2 3 3 2 3,
 * with evidence for the first.
 */
class ExplanationsTest {

    private static final DimensionId JOURNEY = new DimensionId("customer-journey");

    private final Map<ItemId, Answer> answers = new HashMap<>(WorkedCase.read("plain").assessment().items().stream()
            .collect(Collectors.toMap(item -> item.id(), item -> Answer.of(3))));
    private Goals goals = Goals.NONE;

    ExplanationsTest() {
        answers.put(journey(1), new Answer(new Chosen(3), "minutes of March", ""));
        answers.put(journey(2), Answer.of(2));
        answers.put(journey(5), Answer.of(2));
    }

    @Test
    void a_score_is_written_out_as_the_mean_of_its_answers() {
        var score = open(Aspect.SCORE);

        assertThat(score.title()).isEqualTo("customer-journey: score 2.67 of 5");
        assertThat(sums(score)).containsExactly("(3 + 2 + 3 + 3 + 2 + 3) / 6 = 16 / 6 ≈ 2.67");
    }

    @Test
    void a_score_without_one_answer_leaves_it_out_of_the_sum_and_names_the_silence() {
        answers.put(journey(6), Answer.of(Silence.DONT_KNOW));

        var score = open(Aspect.SCORE);

        assertThat(sums(score)).containsExactly("(3 + 2 + 3 + 3 + 2) / 5 = 13 / 5 = 2.60");
        assertThat(answersIn(score)).extracting(GivenAnswer::reply).endsWith("Level 2", "Don’t know");
    }

    @Test
    void answers_show_what_they_state_and_what_shows_it() {
        var first = answersIn(open(Aspect.SCORE)).getFirst();

        assertThat(first.anchor()).isEqualTo("Anchor 3");
        assertThat(first.evidence()).isEqualTo("minutes of March");
        assertThat(answersIn(open(Aspect.SCORE)).get(1).marks()).containsExactly("keystone");
    }

    @Test
    void a_level_shows_what_holds_and_what_breaks_the_next_one() {
        var level = open(Aspect.LEVEL);

        assertThat(level.title()).isEqualTo("customer-journey: level 2 Level 2");
        assertThat(checksIn(level))
                .containsExactly(
                        new Check(
                                true,
                                "At least 80% of the answers with a level are at 2 Level 2 or above: 6 of 6, 100%",
                                List.of()),
                        new Check(true, "Every keystone has a level, at 2 Level 2 or above", List.of()),
                        new Check(true, "No answer lies more than one level below", List.of()),
                        new Check(
                                false,
                                "At least 80% of the answers with a level are at 3 Level 3 or above: 4 of 6, 67%",
                                List.of("customer-journey-2: 2 Level 2", "customer-journey-5: 2 Level 2")),
                        new Check(
                                false,
                                "Every keystone has a level, at 3 Level 3 or above",
                                List.of("customer-journey-2: 2 Level 2", "customer-journey-5: 2 Level 2")),
                        new Check(true, "No answer is below 2 Level 2", List.of()));
    }

    @Test
    void evidence_that_is_missing_is_counted_and_marked() {
        var evidenced = open(Aspect.EVIDENCED);

        assertThat(evidenced.title()).isEqualTo("customer-journey: evidenced score 2.17, level 2 Level 2");
        assertThat(wordsIn(evidenced))
                .startsWith("Every level of 3 or more that carries no evidence counts as 2. Here these are 3 answers.");
        assertThat(sums(evidenced)).containsExactly("(3 + 2 + 2 + 2 + 2 + 2) / 6 = 13 / 6 ≈ 2.17");
        assertThat(answersIn(evidenced).get(2).marks()).containsExactly("counts as 2");
    }

    @Test
    void bounds_are_two_sums() {
        answers.remove(journey(6));

        var bounds = open(Aspect.BOUNDS);

        assertThat(bounds.title()).isEqualTo("customer-journey: bounds of the score, 2.33 – 3.00");
        assertThat(sums(bounds))
                .containsExactly(
                        "(3 + 2 + 3 + 3 + 2 + 1) / 6 = 14 / 6 ≈ 2.33", "(3 + 2 + 3 + 3 + 2 + 5) / 6 = 18 / 6 = 3.00");
    }

    @Test
    void coverage_leaves_out_what_does_not_apply() {
        answers.put(journey(1), Answer.of(Silence.NOT_APPLICABLE));
        answers.put(journey(3), Answer.of(Silence.DONT_KNOW));

        var coverage = open(Aspect.COVERAGE);

        assertThat(coverage.title()).isEqualTo("customer-journey: coverage 80%");
        assertThat(sums(coverage)).containsExactly("4 / 5 = 80%");
        assertThat(answersIn(coverage)).extracting(GivenAnswer::reply).containsExactly("Not applicable", "Don’t know");
    }

    @Test
    void a_possible_level_names_the_answers_that_decide() {
        answers.remove(journey(2));
        answers.put(journey(5), Answer.of(Silence.DONT_KNOW));

        var possible = open(Aspect.POSSIBLE);

        assertThat(possible.title()).isEqualTo("customer-journey: up to 3 Level 3");
        assertThat(possible.parts()).extracting(Explanation.Part::heading).contains("What decides: two open answers");
        assertThat(answersIn(possible)).extracting(GivenAnswer::reply).containsExactly("Not answered", "Don’t know");
    }

    @Test
    void a_gap_is_what_the_lower_of_score_and_level_lacks_to_the_target() {
        goals = new Goals(Map.of(JOURNEY, 4), Map.of());

        var gap = open(Aspect.GAP);

        assertThat(gap.title()).isEqualTo("customer-journey: target 4 Level 4, gap 2.00");
        assertThat(sums(gap)).containsExactly("max(0, 4 − min(2.67, 2)) = 2.00");
    }

    @Test
    void the_overall_score_counts_importance() {
        goals = new Goals(Map.of(), Map.of(JOURNEY, 2.0));

        var score = whole(Aspect.SCORE);

        assertThat(score.title()).isEqualTo("Overall score: 2.92 of 5");
        assertThat(sums(score))
                .containsExactly("(1 × 3 + 1 × 3 + 2 × 2.67 + 1 × 3 + 1 × 3 + 1 × 3 + 1 × 3)"
                        + " / (1 + 1 + 2 + 1 + 1 + 1 + 1) = 23.33 / 8 ≈ 2.92");
    }

    @Test
    void the_overall_level_shows_share_least_and_required_dimensions() {
        answers.put(new ItemId("leadership-alignment-2"), Answer.of(1));

        var level = whole(Aspect.LEVEL);

        assertThat(level.title()).isEqualTo("Established level: 2 Level 2");
        assertThat(checksIn(level).subList(3, 6))
                .containsExactly(
                        new Check(true, "At least 5 of 7 dimensions are at 3 Level 3 or above: 5 are", List.of()),
                        new Check(true, "No dimension lies more than two levels below", List.of()),
                        new Check(
                                false,
                                "leadership-alignment is at 2 Level 2 or above",
                                List.of("leadership-alignment: 1 Level 1")));
    }

    @Test
    void sensitivity_shows_every_dimension_halved_and_raised() {
        var sensitivity = whole(Aspect.SENSITIVITY);

        assertThat(sensitivity.title()).isEqualTo("Sensitivity of the overall score: 2.93 – 2.97");
        assertThat(tableIn(sensitivity).rows())
                .hasSize(7)
                .contains(List.of("customer-journey", "2.97", "2.93"), List.of("customer-service", "2.95", "2.96"));
    }

    @Test
    void a_priority_is_written_out_factor_by_factor() {
        goals = new Goals(Map.of(JOURNEY, 4), Map.of());
        var step = evaluation().roadmap().steps().getFirst();

        var priority = new Explanations(Texts.of(Locale.ENGLISH))
                .of(evaluation(), new Figure.Priority(step.step().id()))
                .orElseThrow();

        assertThat(step.dimension()).isEqualTo(JOURNEY);
        assertThat(priority.title()).isEqualTo("Priority 2.83");
        assertThat(sums(priority)).containsExactly("1 × 2.00 × 2 × 1 / √2 ≈ 2.83");
    }

    @Test
    void what_no_result_has_does_not_open() {
        var explanations = new Explanations(Texts.of(Locale.ENGLISH));

        assertThat(Figure.parse("dimension/no-such/score").flatMap(figure -> explanations.of(evaluation(), figure)))
                .isEmpty();
        assertThat(Figure.parse("step/no-such").flatMap(figure -> explanations.of(evaluation(), figure)))
                .isEmpty();
    }

    private Evaluation evaluation() {
        return Evaluation.of(WorkedCase.read("plain").assessment(), Kind.FULL, answers, goals);
    }

    private Explanation open(Aspect aspect) {
        return explanation(new Figure.Of(JOURNEY, aspect));
    }

    private Explanation whole(Aspect aspect) {
        return explanation(new Figure.Whole(aspect));
    }

    private Explanation explanation(Figure figure) {
        return new Explanations(Texts.of(Locale.ENGLISH))
                .of(evaluation(), figure)
                .orElseThrow();
    }

    private static ItemId journey(int number) {
        return new ItemId("customer-journey-" + number);
    }

    private static List<String> sums(Explanation explanation) {
        return blocks(explanation, Sum.class, sum -> List.of(sum.text()));
    }

    private static List<String> wordsIn(Explanation explanation) {
        return blocks(explanation, Words.class, words -> List.of(words.text()));
    }

    private static List<Check> checksIn(Explanation explanation) {
        return blocks(explanation, Checks.class, Checks::checks);
    }

    private static List<GivenAnswer> answersIn(Explanation explanation) {
        return blocks(explanation, Answers.class, Answers::answers);
    }

    private static Table tableIn(Explanation explanation) {
        return blocks(explanation, Table.class, List::of).getFirst();
    }

    private static <B extends Block, T> List<T> blocks(
            Explanation explanation, Class<B> type, Function<B, List<T>> content) {
        return explanation.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .flatMap(block -> content.apply(block).stream())
                .toList();
    }
}
