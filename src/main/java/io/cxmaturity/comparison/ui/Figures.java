package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import io.cxmaturity.chart.Drawing;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import java.util.List;

/** Charts and choices as they stand on the page. */
final class Figures {

    private Figures() {}

    /** One drawing for a wide page and the same for a narrow one. */
    static Component chart(Drawing wide, Drawing narrow) {
        var caption = Parts.element("figcaption", "");
        caption.setText(wide.title());
        return Parts.element(
                "figure", "chart", caption, drawing("chart__wide", wide.svg()), drawing("chart__narrow", narrow.svg()));
    }

    private static Svg drawing(String className, String svg) {
        var drawing = new Svg(svg);
        drawing.addClassName(className);
        return drawing;
    }

    /** A table as it is taken along, its first column that of the row headings. */
    static Table table(FigureTable figures) {
        var table = table(figures.title(), figures.columns());
        for (var row : figures.rows()) {
            table.row(
                    row.getFirst().text(),
                    row.stream().skip(1).map(FigureTable.Cell::text).toList());
        }
        return table;
    }

    /** The same without rows. */
    static Table table(String caption, List<FigureTable.Column> columns) {
        var table = new Table().caption(caption);
        for (var column : columns) {
            switch (column.kind()) {
                case TEXT -> table.column(column.heading());
                case FIGURES, RANGES -> table.figures(column.heading());
                case SENTENCES -> table.words(column.heading());
            }
        }
        return table;
    }
}
