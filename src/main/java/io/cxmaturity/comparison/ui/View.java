package io.cxmaturity.comparison.ui;

import java.util.Locale;

/** What of a closed round is on the page. */
enum View {
    HEATMAP,
    DIFFERENCES,
    ALIGNMENT,
    ANSWERS,
    RADAR,
    TREND,
    RELIABILITY,
    ROADMAP;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
