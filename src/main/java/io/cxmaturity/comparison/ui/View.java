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

    /** Whether the groups may be roles as well: of an item's answers no more than their mean is shown of these. */
    boolean byRoles() {
        return switch (this) {
            case HEATMAP, DIFFERENCES, RADAR, TREND -> true;
            case ALIGNMENT, ANSWERS, RELIABILITY, ROADMAP -> false;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
