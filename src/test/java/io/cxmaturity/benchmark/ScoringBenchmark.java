package io.cxmaturity.benchmark;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.exchange.FiguresJson;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundScoring;
import io.cxmaturity.scoring.Sheet;
import io.cxmaturity.testing.WorkedCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoringBenchmark {

    private static final int DEPARTMENTS = 40;

    private final Assessment assessment = WorkedCase.read("plain").assessment();
    private final RoundScoring scoring = new RoundScoring(assessment, Goals.NONE);

    @Test
    void scores_a_large_round() throws Exception {
        var round = round(25_000);
        var measured = Measured.time(20, 20, run -> scoring.score(round));
        Measured.print("Scoring 25,000 respondents × 42 items in 40 departments", measured.toString(), "≤ 100 ms");
    }

    @Test
    void works_out_the_figures_of_rounds_of_all_sizes() throws Exception {
        for (int size : new int[] {250, 2_500, 25_000}) {
            var round = round(size);
            var measured = Measured.time(20, 20, run -> scoring.figures(round));
            Measured.print("Figures of %,d respondents".formatted(size), measured.toString(), "≤ 150 ms for 25,000");
        }
    }

    @Test
    void stores_the_figures_of_a_large_round() throws Exception {
        var figures = scoring.figures(round(25_000));
        var json = FiguresJson.write(figures);
        var written = Measured.time(20, 20, run -> FiguresJson.write(figures));
        var read = Measured.time(20, 20, run -> FiguresJson.read(json));
        Measured.print("Writing figures, %,d characters".formatted(json.length()), written.toString(), "about 1 MB");
        Measured.print("Reading them", read.toString(), "≤ 30 ms");
    }

    private RoundAnswers round(int size) {
        var random = new Random(1);
        var departments = IntStream.range(0, DEPARTMENTS)
                .mapToObj(number -> new Department("d" + number, "", OptionalInt.of(size)))
                .toList();
        List<Respondent> respondents = new ArrayList<>();
        for (int r = 0; r < size; r++) {
            respondents.add(new Respondent(
                    Optional.of("d" + r % DEPARTMENTS),
                    Optional.of(List.of(Role.values()).get(random.nextInt(3))),
                    Sheet.of(assessment, answers(random))));
        }
        return new RoundAnswers(departments, respondents, RoundAnswers.USUAL_GROUP);
    }

    private Map<ItemId, Answer> answers(Random random) {
        var answers = new HashMap<ItemId, Answer>();
        for (Item item : assessment.items()) {
            answers.put(
                    item.id(),
                    random.nextInt(20) == 0 ? Answer.of(Silence.DONT_KNOW) : Answer.of(1 + random.nextInt(5)));
        }
        return answers;
    }
}
