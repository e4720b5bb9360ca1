package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
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

/** Rounds that make hiding hard: small departments, lopsided roles, executives all in one place, much silence, items that nobody answers. */
public final class UnluckyRounds {

    private final Assessment assessment;
    private final Random random;

    private List<ItemId> mute = List.of();

    public UnluckyRounds(Assessment assessment, long seed) {
        this.assessment = assessment;
        this.random = new Random(seed);
    }

    public RoundAnswers next() {
        int minimum = random.nextBoolean() ? 5 : 3;
        boolean headcounts = random.nextBoolean();
        boolean board = random.nextInt(3) == 0;
        boolean consents = random.nextBoolean();
        boolean strays = random.nextInt(5) == 0;
        double silence = new double[] {0, 0.02, 0.1, 0.3}[random.nextInt(4)];
        var shares = new double[] {random.nextDouble() * 0.4, random.nextDouble()};
        var departments = new ArrayList<Department>();
        var respondents = new ArrayList<Respondent>();
        mute = random.nextInt(3) == 0
                ? assessment.dimensions().stream()
                        .map(dimension -> dimension
                                .items()
                                .get(random.nextInt(dimension.items().size()))
                                .id())
                        .toList()
                : List.of();
        int number = 2 + random.nextInt(5);
        int justUnder = random.nextInt(2 * number);
        for (int g = 0; g < number; g++) {
            int size = g == justUnder ? minimum - 1 : random.nextInt(random.nextInt(3) == 0 ? 20 : 9);
            var id = "d" + g;
            departments.add(new Department(
                    id, "", headcounts ? OptionalInt.of(size + random.nextInt(20)) : OptionalInt.empty()));
            var quiet = quietItem();
            for (int r = 0; r < size; r++) {
                boolean stray = strays && random.nextInt(8) == 0;
                respondents.add(new Respondent(
                        stray ? Optional.empty() : Optional.of(id),
                        strays && random.nextInt(8) == 0 ? Optional.empty() : Optional.of(role(shares, board, g)),
                        Sheet.of(assessment, answers(silence, quiet)),
                        consents));
            }
        }
        return new RoundAnswers(departments, respondents, minimum);
    }

    private Role role(double[] shares, boolean board, int department) {
        if (random.nextDouble() < shares[0] * (board && department > 0 ? 0 : 1) * (board ? 2 : 1)) {
            return Role.EXECUTIVE;
        }
        return random.nextDouble() < shares[1] ? Role.MANAGER : Role.FRONT_LINE;
    }

    /** Often there is one item that most of a department says nothing to. */
    private Optional<ItemId> quietItem() {
        var items = assessment.items();
        return random.nextInt(3) == 0
                ? Optional.of(items.get(random.nextInt(items.size())).id())
                : Optional.empty();
    }

    private Map<ItemId, Answer> answers(double silence, Optional<ItemId> quiet) {
        var answers = new HashMap<ItemId, Answer>();
        boolean leavesADimension = random.nextDouble() < silence / 2;
        for (var item : assessment.items()) {
            boolean silent = random.nextDouble() < (quiet.equals(Optional.of(item.id())) ? 0.6 : silence);
            boolean left = leavesADimension
                    && assessment.dimensions().getFirst().items().contains(item);
            if (silent || left || mute.contains(item.id())) {
                boolean applies = item.keystone() || random.nextInt(3) > 0;
                answers.put(item.id(), Answer.of(applies ? Silence.DONT_KNOW : Silence.NOT_APPLICABLE));
            } else {
                var levels = List.copyOf(item.anchors().keySet());
                answers.put(item.id(), Answer.of(levels.get(random.nextInt(levels.size()))));
            }
        }
        return answers;
    }
}
