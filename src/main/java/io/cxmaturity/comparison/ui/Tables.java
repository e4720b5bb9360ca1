package io.cxmaturity.comparison.ui;

import io.cxmaturity.exchange.FigureTable;
import java.util.List;

/** The tables of a view, as they stand on the page. */
final class Tables {

    private Tables() {}

    /** None where the whole organisation is under the minimum, and where the view has nothing to show. */
    static List<FigureTable> of(Shown shown) {
        if (shown.closed().figures().organisation().isEmpty()) {
            return List.of();
        }
        return switch (shown.choice().view()) {
            case HEATMAP -> HeatmapPart.tables(shown);
            case DIFFERENCES -> DifferencesPart.tables(shown);
            case ALIGNMENT -> AlignmentPart.tables(shown);
            case ANSWERS -> AnswersPart.table(shown).stream().toList();
            case RADAR -> List.of(RadarPart.table(shown));
            case TREND -> TrendPart.tables(shown);
            case RELIABILITY -> List.of(ReliabilityPart.table(shown));
            case ROADMAP -> RoadmapPart.tables(shown);
        };
    }
}
