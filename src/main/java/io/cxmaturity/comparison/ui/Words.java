package io.cxmaturity.comparison.ui;

import io.cxmaturity.scoring.Interval;
import java.util.Optional;

/** Figures of groups in words. */
final class Words {

    private static final double WEAK = 0.5;
    private static final double MODERATE = 0.7;
    private static final double STRONG = 0.9;

    private Words() {}

    /** "0.62 moderate". */
    static String agreement(Shown shown, double agreement) {
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

    static String interval(Shown shown, Optional<Interval> interval) {
        return interval.map(shown.phrases()::range).orElseGet(() -> shown.get("comparison.noInterval"));
    }
}
