package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.List;

/** How reliably the items of a dimension measure together. */
@Tag("section")
final class ReliabilityPart extends HtmlContainer {

    ReliabilityPart(Shown shown) {
        addClassName("section");
        add(
                new H2(shown.get("comparison.view.reliability")),
                Parts.text("note", shown.get("comparison.reliability.lead")),
                Figures.table(table(shown)));
    }

    static FigureTable table(Shown shown) {
        var cells = new Cells(shown);
        var rows = new ArrayList<List<Cell>>();
        for (var dimension : shown.dimensions()) {
            var result = shown.result(shown.closed().figures().organisation(), dimension);
            rows.add(List.of(
                    new Plain(dimension.title()),
                    result.map(cells::alpha).orElseGet(() -> cells.text("comparison.little")),
                    result.map(one -> cells.count(one.n())).orElse(Cell.EMPTY)));
        }
        return new FigureTable(
                shown.get("comparison.view.reliability"),
                List.of(
                        Column.text(shown.get("comparison.column.dimension")),
                        Column.figures(shown.get("comparison.column.alpha")),
                        Column.figures(shown.get("comparison.column.scored"))),
                rows);
    }
}
