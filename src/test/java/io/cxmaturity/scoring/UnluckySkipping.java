package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** Rounds in which many skip the same: whole roles of a department, all but a few of them, or a few. */
final class UnluckySkipping {

    private final Assessment assessment;
    private final Random random;

    UnluckySkipping(Assessment assessment, long seed) {
        this.assessment = assessment;
        this.random = new Random(seed);
    }

    RoundAnswers next() {
        int minimum = random.nextBoolean() ? 5 : 3;
        boolean consents = random.nextBoolean();
        var usual = IntStream.rangeClosed(0, 1 + random.nextInt(3))
                .mapToObj(some -> skipped())
                .toList();
        var departments = new ArrayList<Department>();
        var respondents = new ArrayList<Respondent>();
        int number = 1 + random.nextInt(4);
        for (int g = 0; g < number; g++) {
            var id = "d" + g;
            departments.add(new Department(id, "", OptionalInt.empty()));
            for (var role : Role.values()) {
                for (int part = random.nextInt(4); part > 0; part--) {
                    var skipped = usual.get(random.nextInt(usual.size()));
                    int size = new int[] {1, 1, 2, minimum - 1, minimum, minimum + 1, 8, 12}[random.nextInt(8)];
                    for (int r = 0; r < size; r++) {
                        respondents.add(new Respondent(
                                Optional.of(id), Optional.of(role), Sheet.of(assessment, answers(skipped)), consents));
                    }
                }
            }
        }
        return new RoundAnswers(departments, respondents, minimum);
    }

    /** Often nothing of a dimension, else some of it. */
    private List<Item> skipped() {
        return assessment.dimensions().stream()
                .flatMap(dimension -> {
                    double silence = new double[] {0, 0.2, 0.5, 0.8}[random.nextInt(4)];
                    return dimension.items().stream().filter(item -> random.nextDouble() < silence);
                })
                .toList();
    }

    private Map<ItemId, Answer> answers(List<Item> skipped) {
        var answers = new HashMap<ItemId, Answer>();
        for (var item : assessment.items()) {
            var levels = List.copyOf(item.anchors().keySet());
            answers.put(
                    item.id(),
                    skipped.contains(item)
                            ? Answer.of(Silence.DONT_KNOW)
                            : Answer.of(levels.get(random.nextInt(levels.size()))));
        }
        return answers;
    }
}
