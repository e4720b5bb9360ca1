package io.cxmaturity.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with a heading for each column and row, whose rows become blocks where there is no room for columns. The first
 * column is that of the row headings.
 */
public final class Table extends NativeTable {

    private final List<Column> columns = new ArrayList<>();
    private final NativeTableRow heads = getHead().addRow();

    private record Column(String heading, String className) {}

    public Table() {
        addClassNames("tbl", "tbl--stack");
    }

    /** What the table shows, for those who do not see what stands around it. */
    public Table caption(String text) {
        setCaptionText(text);
        getCaption().addClassName("hush");
        return this;
    }

    public Table column(String heading) {
        return column(heading, "");
    }

    /** A column of figures, which end below one another. */
    public Table figures(String heading) {
        return column(heading, "r");
    }

    /** A column of sentences, which stand below their heading where there is no room beside it. */
    public Table words(String heading) {
        return column(heading, "wide");
    }

    private Table column(String heading, String className) {
        columns.add(new Column(heading, className));
        var cell = head(heading, "col");
        if (className.equals("r")) {
            cell.addClassName(className);
        }
        heads.add(cell);
        return this;
    }

    /** @param cells one for each column but the first */
    public NativeTableRow row(String name, Component... cells) {
        if (cells.length != columns.size() - 1) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns);
        }
        var row = getBody().addRow();
        row.add(head(name, "row"));
        for (int i = 0; i < cells.length; i++) {
            var column = columns.get(i + 1);
            var cell = row.addDataCell();
            cell.add(cells[i]);
            cell.getElement().setAttribute("data-label", column.heading());
            if (!column.className().isEmpty()) {
                cell.addClassName(column.className());
            }
        }
        return row;
    }

    /** As {@link #row(String, Component...)}, with nothing but text. */
    public NativeTableRow row(String name, List<String> cells) {
        return row(name, cells.stream().map(Text::new).toArray(Component[]::new));
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", scope);
        return head;
    }
}
