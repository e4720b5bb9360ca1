package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import io.cxmaturity.chart.Drawing;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import java.util.List;
import java.util.function.Function;

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

    /** Links of which one is the current. */
    static <T> HtmlContainer choices(String label, List<T> all, T current, Function<T, Anchor> link) {
        var bar = Parts.element("nav", "chips");
        bar.getElement().setAttribute("aria-label", label);
        for (var each : all) {
            var chip = link.apply(each);
            chip.addClassName("chip");
            if (each.equals(current)) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            bar.add(chip);
        }
        return bar;
    }
}
