package io.cxmaturity.comparison.ui;

import io.cxmaturity.assessment.Kind;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.Interval;
import java.util.Optional;

/** Figures of groups in words. */
final class Words {

    private static final double WEAK = 0.5;
    private static final double MODERATE = 0.7;
    private static final double STRONG = 0.9;

    private Words() {}

    /** "0.62 moderate"; no more than the tenths where an item is kept back. */
    static String agreement(Shown shown, GroupFigures figures, GroupDimensionResult result) {
        if (result.agreement().isEmpty()) {
            return shown.get("comparison.withheld");
        }
        var agreement = agreement(shown, result.agreement().getAsDouble());
        return figures.spared().contains(result.dimension()) ? shown.get("comparison.atLeast", agreement) : agreement;
    }

    private static String agreement(Shown shown, double agreement) {
        String word;
        if (agreement < WEAK) {
            word = "weak";
        } else if (agreement < MODERATE) {
            word = "moderate";
        } else {
            word = agreement < STRONG ? "strong" : "veryStrong";
        }
        return shown.get("comparison.agreement." + word, agreement);
    }

    /** What a level is never told without: what it may become, and that a quick check finds a ceiling. */
    static Optional<String> level(Shown shown, GroupDimensionResult result) {
        boolean quick = shown.closed().round().kind() == Kind.QUICK;
        if (result.open()) {
            var possible = shown.phrases().level(result.possible().getAsInt());
            return Optional.of(shown.get(quick ? "comparison.level.open.ceiling" : "comparison.level.open", possible));
        }
        return quick ? Optional.of(shown.get("comparison.level.ceiling")) : Optional.empty();
    }

    static String interval(Shown shown, Optional<Interval> interval) {
        return interval.map(shown.phrases()::range).orElseGet(() -> shown.get("comparison.noInterval"));
    }
}
