package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.testing.WorkedCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seven dimensions of six items; the second and the fifth item of each are keystones. */
class RespondentScoringTest {

    private static final DimensionId SERVICE = new DimensionId("customer-service");

    private final Assessment assessment = WorkedCase.read("plain").assessment();

    @ParameterizedTest(name = "{0} is level {1}, at best {2}, with score {3}, coverage {4} and bounds {5} to {6}")
    @CsvSource({
        // six answers: a digit is a level, ? don't know, x not applicable, - nothing
        "333333, 3, 3, 3.0, 1.0, 3.0, 3.0",
        "333332, 3, 3, 2.8333333333, 1.0, 2.8333333333, 2.8333333333",
        "332332, 2, 2, 2.6666666667, 1.0, 2.6666666667, 2.6666666667",
        "323333, 2, 2, 2.8333333333, 1.0, 2.8333333333, 2.8333333333",
        "333331, 2, 2, 2.6666666667, 1.0, 2.6666666667, 2.6666666667",
        "5555-1, 1, 2, 4.2, 0.8333333333, 3.6666666667, 4.3333333333",
        "x3xx3x, 3, 3, 3.0, 1.0, 3.0, 3.0",
        "x3xx?x, 1, 3, 3.0, 0.5, 2.0, 4.0",
        "3333?3, 1, 3, 3.0, 0.8333333333, 2.6666666667, 3.3333333333",
        "?3??3?, 3, 3, 3.0, 0.3333333333, 1.6666666667, 4.3333333333",
        "?2-?2-, 2, 2, 2.0, 0.3333333333, 1.3333333333, 4.0",
        "4444-4, 1, 4, 4.0, 0.8333333333, 3.5, 4.1666666667",
        "555555, 5, 5, 5.0, 1.0, 5.0, 5.0",
        "111111, 1, 1, 1.0, 1.0, 1.0, 1.0"
    })
    void scores_one_dimension(
            String given, int level, int possible, double score, double coverage, double low, double high) {
        var result = service(given);

        assertThat(result.level()).hasValue(level);
        assertThat(result.possible()).hasValue(possible);
        assertThat(result.score().orElseThrow()).isCloseTo(score, within());
        assertThat(result.coverage()).isCloseTo(coverage, within());
        assertThat(result.bounds().low()).isCloseTo(low, within());
        assertThat(result.bounds().high()).isCloseTo(high, within());
    }

    @ParameterizedTest
    @ValueSource(strings = {"------", "??????", "x?xx-x"})
    void without_any_level_there_is_no_score_and_everything_is_possible(String given) {
        var result = service(given);

        assertThat(result.score()).isEmpty();
        assertThat(result.level()).isEmpty();
        assertThat(result.evidencedLevel()).isEmpty();
        assertThat(result.coverage()).isZero();
        assertThat(result.bounds()).isEqualTo(new Interval(1, 5));
        assertThat(result.possible()).hasValue(5);
        assertThat(result.blockers()).isEmpty();
        assertThat(result.shown()).isFalse();
    }

    @ParameterizedTest(name = "{0}: provisional {1}, shown {2}")
    @CsvSource({
        "33333?, false, true",
        "3333??, true, true",
        "33?3??, true, true",
        "3?????, true, false",
        "?3??3?, true, false"
    })
    void says_how_far_a_result_can_be_relied_on(String given, boolean provisional, boolean shown) {
        var result = service(given);

        assertThat(result.provisional()).isEqualTo(provisional);
        assertThat(result.shown()).isEqualTo(shown);
    }

    @Test
    void a_claim_without_evidence_counts_as_two() {
        var answers = new HashMap<>(answers("442142"));
        answers.put(item(1), new Answer(new Chosen(4), "a dated list", ""));
        answers.put(item(2), new Answer(new Chosen(4), "  ", ""));

        var result = score(answers).dimension(SERVICE);

        assertThat(result.evidenced().orElseThrow()).isCloseTo(13.0 / 6, within());
        assertThat(result.evidencedLevel()).hasValue(2);
    }

    @Test
    void names_what_blocks_the_next_level_and_nothing_more() {
        assertThat(service("232231").blockers()).containsExactly(item(1), item(3), item(6));
        assertThat(service("33333?").blockers()).containsExactly(item(1), item(2), item(3), item(5));
        assertThat(service("555555").blockers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "weighted", "skipping", "k4"})
    void raising_the_blockers_reaches_the_next_level_and_raising_fewer_does_not(String name) {
        var model = WorkedCase.read(name).assessment();
        var rules = new Rules(model, Goals.NONE);
        var random = new Random(7);
        int checked = 0;
        for (int round = 0; round < 300; round++) {
            var levels = randomLevels(model, random);
            for (int d = 0; d < rules.dimensions(); d++) {
                int level = rules.level(d, levels);
                var blockers = indexes(rules, rules.blockers(d, levels));
                if (blockers.isEmpty()) {
                    assertThat(level).isIn(0, model.highestLevel());
                    continue;
                }
                checked++;
                assertThat(rules.holds(d, raised(levels, blockers, level + 1), level + 1))
                        .isTrue();
                for (var spared : blockers) {
                    var fewer = blockers.stream()
                            .filter(blocker -> !blocker.equals(spared))
                            .toList();
                    assertThat(rules.holds(d, raised(levels, fewer, level + 1), level + 1))
                            .isFalse();
                }
            }
        }
        assertThat(checked).isGreaterThan(300);
    }

    @Test
    void a_dimension_without_a_score_holds_the_whole_down_and_leaves_it_provisional() {
        var answers = everything(4);
        for (int item = 1; item <= 6; item++) {
            answers.remove(item(item));
        }

        var overall = score(answers).overall();

        assertThat(overall.score()).hasValue(4.0);
        assertThat(overall.level()).hasValue(3);
        assertThat(overall.possible()).hasValue(4);
        assertThat(overall.provisional()).isTrue();
        assertThat(overall.coverage()).isCloseTo(6.0 / 7, within());
        assertThat(overall.bounds()).contains(new Interval(25.0 / 7, 29.0 / 7));
    }

    @Test
    void four_answers_are_too_few_to_show_a_score() {
        var overall = score(answers("5555--")).overall();

        assertThat(overall.score()).hasValue(5.0);
        assertThat(overall.shown()).isFalse();
    }

    @Test
    void refuses_what_the_assessment_does_not_allow() {
        assertThatThrownBy(() -> service("3x3333")).hasMessageContaining("customer-service-2 is a keystone");
        assertThatThrownBy(() -> service("633333")).hasMessageContaining("customer-service-1 has no level 6");
    }

    private RespondentResult score(Map<ItemId, Answer> answers) {
        return new RespondentScoring(assessment, Goals.NONE).score(answers);
    }

    private DimensionResult service(String given) {
        return score(answers(given)).dimension(SERVICE);
    }

    private static Map<ItemId, Answer> answers(String given) {
        var answers = new HashMap<ItemId, Answer>();
        for (int i = 0; i < given.length(); i++) {
            var answer = switch (given.charAt(i)) {
                case '?' -> Answer.of(Silence.DONT_KNOW);
                case 'x' -> Answer.of(Silence.NOT_APPLICABLE);
                case '-' -> Answer.NONE;
                default -> Answer.of(given.charAt(i) - '0');
            };
            answers.put(item(i + 1), answer);
        }
        return answers;
    }

    private Map<ItemId, Answer> everything(int level) {
        var answers = new HashMap<ItemId, Answer>();
        assessment.items().forEach(item -> answers.put(item.id(), Answer.of(level)));
        return answers;
    }

    private static ItemId item(int number) {
        return new ItemId("customer-service-" + number);
    }

    private static int[] randomLevels(Assessment model, Random random) {
        return model.items().stream()
                .mapToInt(item -> {
                    var levels = List.copyOf(item.anchors().keySet());
                    return random.nextInt(8) == 0 ? 0 : levels.get(random.nextInt(levels.size()));
                })
                .toArray();
    }

    private static List<Integer> indexes(Rules rules, List<ItemId> items) {
        var indexes = new ArrayList<Integer>();
        for (int i = 0; i < rules.items(); i++) {
            if (items.contains(rules.item(i))) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private static int[] raised(int[] levels, List<Integer> items, int level) {
        var raised = levels.clone();
        items.forEach(i -> raised[i] = Math.max(level, raised[i]));
        return raised;
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }
}
