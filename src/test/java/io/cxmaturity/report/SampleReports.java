package io.cxmaturity.report;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Effort;
import io.cxmaturity.assessment.GlossaryEntry;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.assessment.Level;
import io.cxmaturity.assessment.LevelStep;
import io.cxmaturity.assessment.OverallRule;
import io.cxmaturity.assessment.Step;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.catalog.AssessmentReader;
import io.cxmaturity.catalog.Reading;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Contents for reports: the published assessment and made-up ones, answered by chance from a fixed seed. */
public final class SampleReports {

    public static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    private SampleReports() {}

    public static byte[] pdf(ReportContent content) {
        var out = new ByteArrayOutputStream();
        try {
            RoadmapPdf.write(content, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Our own questionnaire. */
    public static Assessment published() {
        try (var in = SampleReports.class.getResourceAsStream("/assessments/cx-maturity.yaml")) {
            return switch (AssessmentReader.read("cx-maturity.yaml", in.readAllBytes())) {
                case Reading.Sound(Assessment assessment) -> assessment;
                case Reading.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Four open answers, some evidence, some comments, two outcomes, handed in. */
    public static ReportContent usual(Paper paper) {
        return content(answered(published(), Kind.FULL, 5, 0.15, 3), paper);
    }

    public static ReportContent content(Evaluation evaluation, Paper paper) {
        return new ReportContent(
                evaluation,
                "Harbour & Vale",
                "Operations",
                "Executive",
                DATE,
                Optional.of(DATE.minusDays(3)),
                Optional.of(DATE.minusDays(1)),
                List.of(new Outcome("Net promoter score (NPS)", "24"), new Outcome("Satisfied customers", "81%")),
                paper,
                ReportContent.DEFAULT_ACCENT);
    }

    /**
     * Answers given by chance.
     *
     * @param open the share of answers that are missing in one of the three ways
     * @param around the level about which the answers lie
     */
    public static Evaluation answered(Assessment assessment, Kind kind, long seed, double open, int around) {
        var random = new Random(seed);
        var answers = new HashMap<ItemId, Answer>();
        for (var dimension : assessment.dimensions()) {
            int centre = within(assessment, around + (int) Math.round(random.nextGaussian() * 0.6));
            for (var item : dimension.items()) {
                double chance = random.nextDouble();
                if (chance < open) {
                    silence(chance / open, item).ifPresent(silence -> answers.put(item.id(), Answer.of(silence)));
                } else {
                    int level = within(assessment, centre + (int) Math.round(random.nextGaussian() * 0.5));
                    answers.put(item.id(), chosen(item, level, random));
                }
            }
        }
        var first = assessment.dimensions().getFirst().id();
        return Evaluation.of(assessment, kind, answers, new Goals(Map.of(first, within(assessment, 4)), Map.of()));
    }

    private static int within(Assessment assessment, int level) {
        return Math.clamp(level, 1, assessment.highestLevel());
    }

    private static Optional<Silence> silence(double chance, Item item) {
        if (chance < 0.5) {
            return Optional.of(Silence.DONT_KNOW);
        }
        return chance < 0.7 && !item.keystone() ? Optional.of(Silence.NOT_APPLICABLE) : Optional.empty();
    }

    private static Answer chosen(Item item, int level, Random random) {
        int has = item.anchors().headMap(level + 1).lastKey();
        var evidence = random.nextDouble() < 0.4
                ? "The service handbook of March, page 12; the minutes of the last four reviews."
                : "";
        var comment = random.nextDouble() < 0.2 ? "We are changing this; ask again after the summer." : "";
        return new Answer(new Chosen(has), evidence, comment);
    }

    /** Texts that people might type to see what happens. */
    public static ReportContent hostile(Paper paper) {
        var texts = List.of(
                "x".repeat(5_000),
                "עברית וعربي ".repeat(40),
                "שת left to right \u202eשבת\u202c",
                "😀👩‍👩‍👧‍👦 emoji 🇩🇪 ".repeat(30),
                "<script>alert(1)</script>",
                "one\ntwo\n\nthree\tfour\u0000",
                "word ".repeat(1_000));
        var published = published();
        var answers = new HashMap<ItemId, Answer>();
        for (var item : published.items()) {
            int number = answers.size();
            answers.put(
                    item.id(),
                    new Answer(
                            new Chosen(1 + number % published.highestLevel()),
                            texts.get(number % texts.size()),
                            texts.get((number + 1) % texts.size())));
        }
        return ReportContent.of(
                Evaluation.of(published, Kind.FULL, answers, Goals.NONE),
                "😀 <script>" + "W".repeat(180),
                "שלום " + "w".repeat(190),
                Optional.empty(),
                Map.of(),
                DATE,
                paper);
    }

    /** Every text is as long as given, in words of usual length. */
    public static Assessment madeUp(int levels, int dimensions, int items, int length) {
        return new Assessment(
                new AssessmentKey("made-up", 1),
                Locale.ENGLISH,
                words("Readiness", length / 2),
                IntStream.rangeClosed(1, levels)
                        .mapToObj(
                                level -> new Level(words("Stage" + level, length / 8), words("At this stage", length)))
                        .toList(),
                new OverallRule(dimensions, List.of(new DimensionId("side-1"))),
                IntStream.rangeClosed(1, dimensions)
                        .mapToObj(number -> dimension(number, levels, items, length))
                        .toList(),
                List.of(new GlossaryEntry(words("Term", length / 4), words("A term is", length), List.of())));
    }

    private static Dimension dimension(int number, int levels, int items, int length) {
        var id = "side-" + number;
        return new Dimension(
                new DimensionId(id),
                words("Side " + number, length / 2),
                words("This side asks", length),
                1,
                IntStream.rangeClosed(1, levels)
                        .mapToObj(level -> words("Level " + level + " of it", length))
                        .toList(),
                IntStream.rangeClosed(1, items)
                        .mapToObj(item -> item(id + "-" + item, item == 1, levels, length))
                        .toList(),
                step(id + "-find-out", length),
                step(id + "-conversation", length));
    }

    private static Item item(String id, boolean keystone, int levels, int length) {
        var anchors = new TreeMap<Integer, String>();
        var steps = new ArrayList<LevelStep>();
        for (int level = 1; level <= levels; level++) {
            anchors.put(level, words("Answer " + level, length));
            if (level < levels) {
                steps.add(new LevelStep(level, List.of(), step(id + "-from-" + level, length)));
            }
        }
        return new Item(
                new ItemId(id),
                words("Item", length / 3),
                "deployment",
                keystone,
                1,
                words("How is it with", length) + "?",
                words("It matters", length),
                words("A record", length),
                anchors,
                steps);
    }

    private static Step step(String id, int length) {
        return new Step(
                new StepId(id),
                words("Do this", length / 2),
                words("Because", length),
                words("Ring somebody", length),
                words("Head", length / 4),
                Effort.M,
                words("Share of", length),
                words("Count them", length),
                words("Done when", length));
    }

    private static String words(String start, int length) {
        var text = new StringBuilder(start);
        var more = List.of("customers", "of", "the", "organisation", "and", "their", "recommendations");
        for (int i = 0; text.length() < length; i++) {
            text.append(' ').append(more.get(i % more.size()));
        }
        return text.toString();
    }
}
