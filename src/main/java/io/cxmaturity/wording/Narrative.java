package io.cxmaturity.wording;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.OverallResult;
import io.cxmaturity.scoring.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What a result says in sentences, the same on the page and in the report. */
public final class Narrative {

    private static final int LARGEST_WORD = 12;
    private static final double SECONDS_PER_QUESTION = 27;
    private static final int FIVE = 5;
    private static final double FIVE_MINUTES = 300;

    private final Texts texts;

    public Narrative(Texts texts) {
        this.texts = texts;
    }

    /** The sentence a board remembers. */
    public String headline(Evaluation evaluation) {
        var overall = evaluation.result().overall();
        if (overall.level().isEmpty() || !overall.shown()) {
            return texts.get(
                    "wording.headline.little",
                    count(evaluation.answered()),
                    evaluation.asked().items().size());
        }
        var range = levelRange(evaluation);
        int deciding = evaluation.deciding().size();
        if (isOpen(overall.level(), overall.possible())) {
            return texts.get("wording.headline.open", range, count(deciding), deciding);
        }
        if (evaluation.shortestWay().isEmpty()) {
            return texts.get("wording.headline.level", range);
        }
        var way = evaluation.shortestWay().get();
        int holding = evaluation.itemsOf(way).size();
        return texts.get(
                "wording.headline.next",
                range,
                evaluation.published().level(way.to()).name(),
                count(holding),
                holding);
    }

    /** The sentence below it: the score, what it rests on and where it may lie. */
    public String summary(Evaluation evaluation) {
        var overall = evaluation.result().overall();
        int asked = evaluation.asked().items().size();
        if (!overall.shown()) {
            return overall.bounds()
                    .map(bounds -> texts.get("wording.summary.little", bounds.low(), bounds.high()))
                    .orElse("");
        }
        var score = texts.get(
                "wording.summary.score",
                overall.score().orElseThrow(),
                evaluation.published().highestLevel(),
                evaluation.answered(),
                asked);
        return overall.bounds()
                .filter(bounds -> bounds.high() - bounds.low() >= 0.05)
                .map(bounds -> texts.get("wording.summary.bounds", score, bounds.low(), bounds.high()))
                .orElse(score);
    }

    /** A level by name: "Emerging", "between Emerging and Orchestrated", "Defined at most". */
    public String levelRange(Evaluation evaluation) {
        OverallResult overall = evaluation.result().overall();
        return range(evaluation, overall.shown(), overall.level(), overall.possible());
    }

    /** The same for one dimension. */
    public String levelRange(Evaluation evaluation, Standing standing) {
        return range(evaluation, standing.shown(), standing.level(), standing.possible());
    }

    private String range(Evaluation evaluation, boolean shown, OptionalInt level, OptionalInt possible) {
        if (level.isEmpty() || !shown) {
            return texts.get("wording.level.little");
        }
        var published = evaluation.published();
        var name = published.level(level.getAsInt()).name();
        var quick = evaluation.kind() == Kind.QUICK;
        if (isOpen(level, possible)) {
            var best = published.level(possible.getAsInt()).name();
            return texts.get(quick ? "wording.level.between.quick" : "wording.level.between", name, best);
        }
        return quick ? texts.get("wording.level.quick", name) : name;
    }

    private static boolean isOpen(OptionalInt level, OptionalInt possible) {
        return level.isPresent() && possible.orElse(0) > level.getAsInt();
    }

    /** Why the level of the whole can stand below its score; empty where it does not. */
    public List<String> whyBelowScore(Evaluation evaluation) {
        var overall = evaluation.result().overall();
        if (!overall.shown()
                || overall.level().orElseThrow() >= Math.rint(overall.score().orElseThrow())) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("wording.below.average", overall.score().orElseThrow()));
        sentences.addAll(missingForNextLevel(evaluation));
        return sentences;
    }

    /** What the whole lacks for its next level, a sentence for each rule that does not hold yet. */
    public List<String> missingForNextLevel(Evaluation evaluation) {
        int highest = evaluation.published().highestLevel();
        int level = evaluation.result().overall().level().orElse(highest);
        if (level == highest) {
            return List.of();
        }
        int next = level + 1;
        var sentences = new ArrayList<String>();
        addShare(sentences, evaluation, next);
        addLeast(sentences, evaluation, next);
        return sentences;
    }

    private void addShare(List<String> sentences, Evaluation evaluation, int next) {
        var published = evaluation.published();
        long there = evaluation.result().dimensions().stream()
                .filter(dimension -> dimension.level().orElse(1) >= next)
                .count();
        int share = published.overall().share();
        if (there < share) {
            sentences.add(texts.get(
                    "wording.missing.share",
                    published.level(next).name(),
                    count(share),
                    count(published.dimensions().size()),
                    count((int) there),
                    there));
        }
    }

    private void addLeast(List<String> sentences, Evaluation evaluation, int next) {
        var published = evaluation.published();
        for (var result : evaluation.result().dimensions()) {
            int level = result.level().orElse(1);
            boolean required = published.overall().requires().contains(result.dimension());
            int least = required ? next - 1 : next - 2;
            if (level < least) {
                sentences.add(texts.get(
                        required ? "wording.missing.required" : "wording.missing.least",
                        title(published, result),
                        published.level(level).name(),
                        published.level(least).name(),
                        published.level(next).name()));
            }
        }
    }

    private static String title(Assessment assessment, Standing standing) {
        return assessment.dimension(standing.dimension()).map(Dimension::title).orElseThrow();
    }

    /** How much is asked, and how long that takes to answer. */
    public String extent(Assessment asked) {
        return texts.get("wording.extent", asked.items().size(), minutes(asked));
    }

    /** How long all that is asked takes to answer, rounded to five minutes. */
    public static int minutes(Assessment asked) {
        return FIVE * (int) Math.max(1, Math.round(asked.items().size() * SECONDS_PER_QUESTION / FIVE_MINUTES));
    }

    /** A number as words up to twelve, as digits beyond. */
    public String count(int number) {
        return number <= LARGEST_WORD ? texts.get("wording.count." + number) : Integer.toString(number);
    }
}
