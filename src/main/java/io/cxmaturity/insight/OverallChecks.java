package io.cxmaturity.insight;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.insight.Explanation.Check;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.DimensionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/** The conditions under which the whole is at a level, each with what keeps it from holding. */
final class OverallChecks {

    /** What a dimension without a score counts as. */
    private static final int WITHOUT_SCORE = 1;

    private final Evaluation evaluation;
    private final Function<DimensionResult, OptionalInt> levels;
    private final Phrases phrases;

    /** @param levels which level of a dimension counts: the established, the possible or the evidenced one */
    OverallChecks(Evaluation evaluation, Function<DimensionResult, OptionalInt> levels, Phrases phrases) {
        this.evaluation = evaluation;
        this.levels = levels;
        this.phrases = phrases;
    }

    List<Check> of(int level) {
        var checks = new ArrayList<Check>();
        checks.add(share(level));
        checks.add(least(level));
        evaluation.published().overall().requires().forEach(required -> checks.add(required(level, required)));
        return checks;
    }

    private Check share(int level) {
        int all = evaluation.result().dimensions().size();
        int share = evaluation.published().overall().share();
        var below = named(result -> level(result) < level);
        int there = all - below.size();
        var rule = phrases.get("insight.check.share", share, all, phrases.level(level), there);
        return new Check(there >= share, rule, there >= share ? List.of() : below);
    }

    private Check least(int level) {
        if (level <= 3) {
            return new Check(true, phrases.get("insight.check.least.always"), List.of());
        }
        var below = named(result -> level(result) < level - 2);
        return new Check(below.isEmpty(), phrases.get("insight.check.least", phrases.level(level - 2)), below);
    }

    private Check required(int level, DimensionId required) {
        var below = named(result -> result.dimension().equals(required) && level(result) < level - 1);
        var rule = phrases.get("insight.check.required", phrases.title(required), phrases.level(level - 1));
        return new Check(below.isEmpty(), rule, below);
    }

    private List<String> named(Predicate<DimensionResult> which) {
        return evaluation.result().dimensions().stream()
                .filter(which)
                .map(this::named)
                .toList();
    }

    private String named(DimensionResult result) {
        var title = phrases.title(result.dimension());
        var level = levels.apply(result);
        return level.isEmpty()
                ? phrases.get("insight.check.unscored", title, phrases.level(WITHOUT_SCORE))
                : phrases.get("insight.check.at", title, phrases.level(level.getAsInt()));
    }

    private int level(DimensionResult result) {
        return levels.apply(result).orElse(WITHOUT_SCORE);
    }
}
