package io.cxmaturity.sample;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Reply;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.Sheet;
import io.cxmaturity.wording.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Tells the {@link Story} in made-up answers, the same each time. Where an assessment differs from ours, so does the story. */
final class SampleAnswers {

    /** Chosen so that chance adds nothing to the story that is not in it. */
    private static final long SEED = 106;

    /** The scale on which the story is told. */
    private static final int TOLD_TO = 5;

    private static final double ITEMS_DIFFER = 0.25;
    private static final double PEOPLE_DIFFER = 0.2;
    private static final double SAY_DONT_KNOW = 0.03;
    private static final double SAY_NOT_APPLICABLE = 0.02;
    private static final double GIVE_EVIDENCE = 0.3;
    private static final int EVIDENCE_FROM = 3;

    private final Assessment assessment;
    private final Texts texts;
    private final Random random = new Random(SEED);
    private final Map<ItemId, Double> itemOffsets = new HashMap<>();

    private SampleAnswers(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
        assessment.items().forEach(item -> itemOffsets.put(item.id(), ITEMS_DIFFER * random.nextGaussian()));
    }

    /** Who answered what in each round, the first round first. */
    static List<List<Respondent>> of(Assessment assessment, Texts texts) {
        var answers = new SampleAnswers(assessment, texts);
        var rounds = new ArrayList<List<Respondent>>();
        for (int round = 0; round <= Story.LAST; round++) {
            rounds.add(answers.round(round));
        }
        return rounds;
    }

    private List<Respondent> round(int round) {
        var respondents = new ArrayList<Respondent>();
        for (var department : SampleDepartment.values()) {
            for (int respondent = 0; respondent < department.answered(round); respondent++) {
                respondents.add(respondent(department, respondent, round));
            }
        }
        return respondents;
    }

    private Respondent respondent(SampleDepartment department, int respondent, int round) {
        var role = department.role(round, respondent);
        boolean silent = role != Role.EXECUTIVE && !department.small(round);
        double person = PEOPLE_DIFFER * random.nextGaussian();
        var answers = new HashMap<ItemId, Answer>();
        for (var dimension : assessment.dimensions()) {
            double view = person + Story.plot(dimension.id()).apart() * random.nextGaussian();
            for (var item : dimension.items()) {
                var reply = reply(
                        item,
                        Story.seen(dimension.id(), item, department, role, round) + view + noise(dimension, item),
                        silent);
                answers.put(
                        item.id(),
                        Story.unknown(item, department, respondent, round)
                                ? Answer.of(Silence.DONT_KNOW)
                                : new Answer(reply, evidence(item, reply, role), ""));
            }
        }
        return new Respondent(department, role, answers, Sheet.of(assessment, answers));
    }

    private double noise(Dimension dimension, Item item) {
        return itemOffsets.getOrDefault(item.id(), 0.0)
                + Story.plot(dimension.id()).noise() * random.nextGaussian();
    }

    private Reply reply(Item item, double seen, boolean silent) {
        double chance = random.nextDouble();
        if (silent && chance < SAY_DONT_KNOW) {
            return Silence.DONT_KNOW;
        }
        if (silent && !item.keystone() && chance < SAY_DONT_KNOW + SAY_NOT_APPLICABLE) {
            return Silence.NOT_APPLICABLE;
        }
        return new Chosen(level(item, seen));
    }

    /** The item's own level that is next at or below what somebody sees. */
    private int level(Item item, double seen) {
        double share = (seen - 1) / (TOLD_TO - 1);
        int highest = assessment.highestLevel();
        int level = Math.clamp(Math.round(1 + share * (highest - 1)), 1, highest);
        return item.anchors().headMap(level + 1).lastKey();
    }

    private String evidence(Item item, Reply reply, Role role) {
        boolean given = random.nextDouble() < GIVE_EVIDENCE;
        return given
                        && role == Role.MANAGER
                        && Story.EVIDENCED.contains(item.id())
                        && reply instanceof Chosen(int level)
                        && level >= EVIDENCE_FROM
                ? texts.get("sample.evidence." + item.id().value())
                : "";
    }
}
