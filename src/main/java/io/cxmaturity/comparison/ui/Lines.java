package io.cxmaturity.comparison.ui;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.comparison.Course;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scores of the group that is looked at, round after round. */
final class Lines {

    private final Shown shown;
    private final Cells cells;

    Lines(Shown shown) {
        this.shown = shown;
        this.cells = new Cells(shown);
    }

    /** How many there are, up to the one looked at. */
    int count() {
        return shown.closed().past().size() + 1;
    }

    /** In a dimension, or over all. */
    Course course(Optional<Dimension> dimension) {
        return dimension
                .map(one -> Course.of(shown.closed(), shown.group(), one.id()))
                .orElseGet(() -> Course.overall(shown.closed(), shown.group()));
    }

    String name(Optional<Dimension> dimension) {
        return dimension.map(Dimension::title).orElseGet(() -> shown.get("comparison.trend.overall"));
    }

    /** All scores of the group: a row a dimension and one for the whole, a column a round. */
    FigureTable scores() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(shown.get("comparison.column.dimension")));
        for (var point : course(Optional.empty()).points()) {
            columns.add(Column.figures(shown.get(
                    "comparison.trend.round",
                    point.round().title().value(),
                    shown.texts().date(point.round().endsOn()))));
        }
        var rows = new ArrayList<List<Cell>>();
        rows.add(scores(Optional.empty()));
        shown.dimensions().forEach(dimension -> rows.add(scores(Optional.of(dimension))));
        return new FigureTable(shown.get("comparison.trend.scores", shown.name(shown.group())), columns, rows);
    }

    private List<Cell> scores(Optional<Dimension> dimension) {
        var row = new ArrayList<Cell>();
        row.add(new Plain(name(dimension)));
        course(dimension).points().forEach(point -> row.add(score(point)));
        return row;
    }

    private Cell score(Course.Point point) {
        return switch (point) {
            case Course.Scored scored -> cells.score(scored.score());
            case Course.Gap gap -> new Plain(why(gap.why()));
        };
    }

    /** The line that is drawn, with its intervals: a row a round. */
    FigureTable line() {
        var rows = new ArrayList<List<Cell>>();
        for (var point : course(shown.dimension()).points()) {
            rows.add(List.of(
                    new Plain(point.round().title().value()),
                    new Plain(shown.texts().date(point.round().endsOn())),
                    cells.count(point.respondents()),
                    score(point),
                    switch (point) {
                        case Course.Scored scored -> cells.interval(scored.interval());
                        case Course.Gap gap -> cells.text("insight.none");
                    }));
        }
        return new FigureTable(
                shown.get("comparison.trend.line", name(shown.dimension()), shown.name(shown.group())),
                List.of(
                        Column.text(shown.get("comparison.column.round")),
                        Column.text(shown.get("comparison.column.closed")),
                        Column.figures(shown.get("comparison.column.people")),
                        Column.figures(shown.get("comparison.column.score")),
                        Column.ranges(shown.get("comparison.column.interval"))),
                rows);
    }

    String why(Course.Why why) {
        return shown.get(
                switch (why) {
                    case NOBODY -> "comparison.trend.nobody";
                    case HIDDEN -> "comparison.hidden";
                    case OTHERWISE_ASKED -> "comparison.trend.otherwise";
                    case LITTLE -> "comparison.little";
                });
    }
}
