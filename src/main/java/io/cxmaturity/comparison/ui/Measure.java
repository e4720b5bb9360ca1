package io.cxmaturity.comparison.ui;

import java.util.Locale;

/** What the cells of the heatmap show. */
enum Measure {
    SCORE,
    LEVEL,
    GAP,
    AGREEMENT,
    COVERAGE,
    CHANGE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
