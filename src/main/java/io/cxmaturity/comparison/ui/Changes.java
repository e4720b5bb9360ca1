package io.cxmaturity.comparison.ui;

import io.cxmaturity.comparison.Earlier;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.scoring.Change;
import io.cxmaturity.scoring.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a group moved since the round before, over the items that both asked alike. */
final class Changes {

    private Changes() {}

    static FigureTable table(Shown shown, Earlier earlier, Trend trend) {
        var rows = new ArrayList<List<Cell>>();
        for (var dimension : shown.dimensions()) {
            var change = Optional.ofNullable(trend.dimensions().get(dimension.id()))
                    .flatMap(changes -> HeatCell.of(changes, shown.group()));
            rows.add(row(shown, dimension.title(), change));
        }
        return new FigureTable(
                shown.get("comparison.trend.since", earlier.round().title().value()),
                List.of(
                        Column.text(shown.get("comparison.column.dimension")),
                        Column.figures(earlier.round().title().value()),
                        Column.figures(shown.closed().round().title().value()),
                        Column.figures(shown.get("comparison.measure.change")),
                        Column.sentences(shown.get("comparison.column.finding"))),
                rows);
    }

    private static List<Cell> row(Shown shown, String title, Optional<Change> change) {
        var cells = new Cells(shown);
        if (change.isEmpty()) {
            var none = cells.text("insight.none");
            return List.of(new Plain(title), none, none, none, cells.text("comparison.noTrend"));
        }
        var one = change.get();
        return List.of(
                new Plain(title),
                cells.score(one.before()),
                cells.score(one.now()),
                cells.signed(one.now() - one.before()),
                new Plain(finding(shown, one)));
    }

    private static String finding(Shown shown, Change change) {
        if (change.detectable()) {
            return shown.get("comparison.change.found", shown.p(change.adjusted()));
        }
        return change.difference()
                .map(difference -> shown.get("comparison.change.findable", difference.findable()))
                .orElseGet(() -> shown.get("comparison.noChange"));
    }
}
