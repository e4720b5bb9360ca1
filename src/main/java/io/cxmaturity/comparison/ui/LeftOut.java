package io.cxmaturity.comparison.ui;

import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.scoring.Likeness.Differs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions that an earlier round and the one looked at did not ask alike, so that their dimension has a gap. */
final class LeftOut {

    private LeftOut() {}

    /** Empty where all rounds asked the same. */
    static Optional<FigureTable> table(Shown shown) {
        var rows = new ArrayList<List<Cell>>();
        for (var past : shown.closed().past()) {
            for (var differing : past.differing(shown.closed().asked())) {
                rows.add(List.of(
                        new Plain(differing.dimension()),
                        new Plain(past.round().title().value()),
                        new Plain(String.join("; ", differing.items())),
                        new Plain(why(shown, differing.how()))));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureTable(
                        shown.get("comparison.trend.leftOut"),
                        List.of(
                                Column.text(shown.get("comparison.column.dimension")),
                                Column.text(shown.get("comparison.column.round")),
                                Column.sentences(shown.get("comparison.column.items")),
                                Column.sentences(shown.get("comparison.column.why"))),
                        rows));
    }

    private static String why(Shown shown, Differs differs) {
        return shown.get(
                switch (differs) {
                    case ONLY_NOW -> "comparison.trend.onlyNow";
                    case ONLY_THEN -> "comparison.trend.onlyThen";
                    case WORDS -> "comparison.trend.words";
                    case WEIGHT -> "comparison.trend.weight";
                    case DIMENSION -> "comparison.trend.moved";
                });
    }
}
