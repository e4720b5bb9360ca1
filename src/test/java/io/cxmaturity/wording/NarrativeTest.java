package io.cxmaturity.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.testing.WorkedCase;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NarrativeTest {

    private final Narrative narrative = new Narrative(Texts.of(Locale.ENGLISH));

    @Test
    void names_the_next_level_and_how_many_answers_hold_it_back() {
        var answers = everythingAt(2);
        for (var dimension : new String[] {"customer-service", "product-quality", "customer-journey"}) {
            raise(answers, dimension, 3);
        }
        raise(answers, "leadership-alignment", 3);
        raise(answers, "emotional-connection", 3);
        answers.put(new ItemId("emotional-connection-2"), Answer.of(2));

        assertThat(narrative.headline(evaluate(Kind.FULL, answers)))
                .isEqualTo("Level 2, one step from Level 3: one answer holds you back");
    }

    @Test
    void never_names_the_lower_level_alone_while_open_answers_decide() {
        var answers = everythingAt(3);
        answers.put(new ItemId("leadership-alignment-2"), Answer.of(Silence.DONT_KNOW));
        answers.remove(new ItemId("leadership-alignment-5"));

        assertThat(narrative.headline(evaluate(Kind.FULL, answers)))
                .isEqualTo("Between Level 2 and Level 3: two open answers decide");
    }

    @Test
    void four_answers_never_make_a_level() {
        Map<ItemId, Answer> answers = new HashMap<>();
        for (int item = 1; item <= 4; item++) {
            answers.put(new ItemId("customer-service-" + item), Answer.of(5));
        }

        assertThat(narrative.headline(evaluate(Kind.FULL, answers)))
                .isEqualTo("Too little is known for a level: four of 42 questions answered");
    }

    @Test
    void a_quick_check_names_a_ceiling() {
        assertThat(narrative.headline(evaluate(Kind.QUICK, everythingAt(5)))).isEqualTo("Level 5 at most");
    }

    @Test
    void says_why_a_level_stands_below_its_score() {
        var answers = everythingAt(5);
        raise(answers, "leadership-alignment", 1);

        assertThat(narrative.whyBelowScore(evaluate(Kind.FULL, answers)))
                .containsExactly(
                        "The score of 4.4 is an average, so strong answers make up for weak ones. A level says what"
                                + " holds throughout, and nothing makes up for a gap.",
                        "leadership-alignment is at Level 1. Nothing is called Level 3 while it is below Level 2.");
    }

    private static Evaluation evaluate(Kind kind, Map<ItemId, Answer> answers) {
        return Evaluation.of(WorkedCase.read("plain").assessment(), kind, answers, Goals.NONE);
    }

    private static Map<ItemId, Answer> everythingAt(int level) {
        return WorkedCase.read("plain").assessment().items().stream()
                .collect(Collectors.toMap(item -> item.id(), item -> Answer.of(level), (a, b) -> a, HashMap::new));
    }

    private static void raise(Map<ItemId, Answer> answers, String dimension, int level) {
        for (int item = 1; item <= 6; item++) {
            answers.put(new ItemId(dimension + "-" + item), Answer.of(level));
        }
    }
}
