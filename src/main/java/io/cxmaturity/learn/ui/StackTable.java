package io.cxmaturity.learn.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/** A table of words whose rows become blocks where there is no room for columns. */
final class StackTable extends NativeTable {

    private final List<String> columns;

    /** @param columns what stands above each column, that of the row headings first */
    StackTable(List<String> columns) {
        this.columns = columns;
        addClassNames("tbl", "tbl--stack");
        var heads = getHead().addRow();
        columns.forEach(column -> heads.add(head(column, "col")));
    }

    /** @param cells one for each column but the first */
    void row(String name, List<String> cells) {
        var row = getBody().addRow();
        row.add(head(name, "row"));
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.addDataCell();
            cell.setText(cells.get(i));
            cell.addClassName("wide");
            cell.getElement().setAttribute("data-label", columns.get(i + 1));
        }
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", scope);
        return head;
    }
}
