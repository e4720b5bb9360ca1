package io.cxmaturity.exchange;

import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Figure;
import io.cxmaturity.exchange.FigureTable.Kind;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.exchange.FigureTable.Range;
import io.cxmaturity.wording.Texts;
import java.util.ArrayList;
import java.util.List;

/** A table as a file holds it: ranges take two columns. */
record FlatTable(String title, List<String> headings, List<List<Cell>> rows) {

    static FlatTable of(FigureTable table, Texts texts) {
        var headings = new ArrayList<String>();
        for (var column : table.columns()) {
            if (column.kind() == Kind.RANGES) {
                headings.add(texts.get("exchange.table.low", column.heading()));
                headings.add(texts.get("exchange.table.high", column.heading()));
            } else {
                headings.add(column.heading());
            }
        }
        return new FlatTable(
                table.title(),
                headings,
                table.rows().stream().map(row -> flat(table.columns(), row)).toList());
    }

    private static List<Cell> flat(List<Column> columns, List<Cell> row) {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < row.size(); c++) {
            switch (row.get(c)) {
                case Range range -> {
                    cells.add(new Figure(range.text(), range.low(), false));
                    cells.add(new Figure(range.text(), range.high(), false));
                }
                case Plain text -> {
                    cells.add(text);
                    if (columns.get(c).kind() == Kind.RANGES) {
                        cells.add(Cell.EMPTY);
                    }
                }
                case Figure figure -> cells.add(figure);
            }
        }
        return cells;
    }
}
