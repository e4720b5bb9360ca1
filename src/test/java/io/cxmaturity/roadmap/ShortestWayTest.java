package io.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.testing.WorkedCase;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortestWayTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "weighted", "skipping", "k4"})
    void going_it_reaches_the_level_it_names(String name) {
        var worked = WorkedCase.read(name);
        int gone = 0;
        for (var respondent : worked.file().get("respondents")) {
            var today = evaluate(worked.assessment(), WorkedCase.answers(respondent.get("answers")));
            if (today.shortestWay().isPresent()) {
                var way = today.shortestWay().get();
                var after = today.whatIf(levelsAfter(worked.assessment(), way));
                assertThat(after.result().overall().level()).hasValue(way.to());
                gone++;
            }
        }
        assertThat(gone).isGreaterThan(8);
    }

    @Test
    void no_cheaper_set_of_steps_leads_there() {
        var assessment = WorkedCase.read("k4").assessment();
        var random = new Random(11);
        for (int round = 0; round < 20; round++) {
            var answers = new HashMap<ItemId, Answer>();
            assessment.items().forEach(item -> answers.put(item.id(), Answer.of(2 + random.nextInt(2))));
            var today = evaluate(assessment, answers);

            assertThat(today.shortestWay().orElseThrow().effort()).isEqualTo(cheapestByTryingAll(today));
        }
    }

    /** Tries every set of items raised by one step: from 2 and 3 no way to level 3 needs more than one an item. */
    private static int cheapestByTryingAll(Evaluation today) {
        var items = today.published().items();
        int wanted = today.result().overall().level().orElseThrow() + 1;
        int cheapest = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << items.size(); set++) {
            int cost = 0;
            var raised = new HashMap<ItemId, Integer>();
            for (int i = 0; i < items.size(); i++) {
                if ((set & 1 << i) != 0) {
                    var item = items.get(i);
                    int level = today.result().dimensions().stream()
                            .flatMap(dimension -> dimension.itemLevels().entrySet().stream())
                            .filter(entry -> entry.getKey().equals(item.id()))
                            .mapToInt(Map.Entry::getValue)
                            .sum();
                    cost += item.stepFrom(level).orElseThrow().effort().cost();
                    raised.put(item.id(), level + 1);
                }
            }
            if (cost < cheapest
                    && today.whatIf(raised).result().overall().level().orElseThrow() >= wanted) {
                cheapest = cost;
            }
        }
        return cheapest;
    }

    @Test
    void at_the_highest_level_and_without_a_score_there_is_none() {
        var assessment = WorkedCase.read("plain").assessment();
        var answers = new HashMap<ItemId, Answer>();
        assertThat(evaluate(assessment, answers).shortestWay()).isEmpty();

        assessment.items().forEach(item -> answers.put(item.id(), Answer.of(5)));
        assertThat(evaluate(assessment, answers).shortestWay()).isEmpty();
    }

    private static Map<ItemId, Integer> levelsAfter(Assessment assessment, ShortestWay way) {
        var levels = new HashMap<ItemId, Integer>();
        for (var item : assessment.items()) {
            for (var step : item.steps()) {
                if (way.steps().contains(step)) {
                    levels.put(item.id(), item.levelAbove(step.from()).orElseThrow());
                }
            }
        }
        return levels;
    }

    private static Evaluation evaluate(Assessment assessment, Map<ItemId, Answer> answers) {
        return Evaluation.of(assessment, Kind.FULL, answers, Goals.NONE);
    }
}
