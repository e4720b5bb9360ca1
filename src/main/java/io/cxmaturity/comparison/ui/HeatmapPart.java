package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.shell.Chips;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Groups by dimensions, as a table; each figure opens. */
@Tag("section")
final class HeatmapPart extends HtmlContainer {

    /** The column that says what has to be known beside the figures. */
    private static final int NOTE = 3;

    private final Shown shown;
    private final HeatCell cells;
    private final Benchmarks benchmarks;

    HeatmapPart(Shown shown) {
        this.shown = shown;
        this.cells = new HeatCell(shown);
        this.benchmarks = new Benchmarks(shown);
        addClassName("section");
        add(measures(), Parts.div("scroll", table()), Parts.text("fine", note()));
        benchmarks.note().ifPresent(why -> add(Parts.text("fine", why)));
        if (CellPart.open(shown)) {
            add(new CellPart(shown));
        }
    }

    private Component measures() {
        var chips = new Chips(shown.get("comparison.measures"));
        for (var measure : Measure.values()) {
            if (measure != Measure.CHANGE || shown.closed().earlier().isPresent()) {
                chips.chip(
                        shown.link(shown.choice().measure(measure), shown.get("comparison.measure." + measure.code())),
                        measure == shown.choice().measure());
            }
        }
        return chips;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassNames("tbl", "heat");
        table.setCaptionText(shown.get(
                "comparison.heat.caption",
                shown.get("comparison.measure." + shown.choice().measure().code())));
        table.getCaption().addClassName("hush");
        head(table.getHead().addRow());
        row(table, shown.closed().whole()).addClassName("heat__whole");
        best(table);
        last(table);
        sorted(shown).forEach(group -> row(table, group));
        return table;
    }

    private void head(NativeTableRow row) {
        row.add(header(shown.get("comparison.column.group"), "", "col"));
        for (var dimension : shown.dimensions()) {
            row.add(header(dimension.title(), dimension.id().value(), "col"));
        }
    }

    /** A heading by which the groups can be sorted. */
    private NativeTableHeaderCell header(String text, String sort, String scope) {
        boolean current = shown.choice().sort().equals(sort);
        var cell = new NativeTableHeaderCell();
        cell.add(shown.link(shown.choice().sort(sort), text));
        cell.getElement().setAttribute("scope", scope);
        if (current) {
            cell.getElement().setAttribute("aria-sort", sort.isEmpty() ? "none" : "descending");
        }
        return cell;
    }

    /** Highest first; groups without a figure stay at the end, in the organisation's order. */
    private static List<Group> sorted(Shown shown) {
        var cells = new HeatCell(shown);
        var groups = new ArrayList<>(shown.groups());
        var by = shown.dimensions().stream()
                .filter(dimension ->
                        dimension.id().value().equals(shown.choice().sort()))
                .findFirst();
        by.ifPresent(dimension -> groups.sort(Comparator.comparingDouble(
                        (Group group) -> cells.number(group, dimension).orElse(Double.NEGATIVE_INFINITY))
                .reversed()));
        return groups;
    }

    private NativeTableRow row(NativeTable table, Group group) {
        var row = table.getBody().addRow();
        row.add(name(shown.name(group), group));
        for (var dimension : shown.dimensions()) {
            row.add(cell(dimension, cells.content(group, dimension)));
        }
        if (group.figures().isEmpty()) {
            row.addClassName("heat__hidden");
        }
        return row;
    }

    private NativeTableHeaderCell name(String text, Group group) {
        var name = new NativeTableHeaderCell(text);
        name.getElement().setAttribute("scope", "row");
        var people = new Span(
                group.headcount().isPresent()
                        ? shown.get(
                                "comparison.people.of",
                                group.respondents(),
                                group.headcount().getAsInt())
                        : shown.get("comparison.people", group.respondents()));
        people.addClassName("heat__people");
        name.add(people);
        if (group.fewAnswered()) {
            var few = Parts.tag(shown.get("comparison.few"));
            few.addClassName("tag--open");
            name.add(few);
        }
        return name;
    }

    private static NativeTableCell cell(Dimension dimension, Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", dimension.title());
        return cell;
    }

    private void best(NativeTable table) {
        if (!benchmarks.hasBest()) {
            return;
        }
        var row = benchmark(table, "comparison.best");
        for (var dimension : shown.dimensions()) {
            var best = benchmarks.best(dimension);
            row.add(cell(
                    dimension,
                    best.isEmpty()
                            ? Parts.div("heat__none", new Span(shown.get("insight.none")))
                            : Parts.div(
                                    "heat__best",
                                    cells.content(best.getFirst(), dimension),
                                    Parts.text("heat__people", benchmarks.who(best)))));
        }
    }

    private void last(NativeTable table) {
        if (!benchmarks.hasLast()) {
            return;
        }
        var row = benchmark(table, "comparison.last");
        for (var dimension : shown.dimensions()) {
            row.add(cell(dimension, benchmarks.lastContent(dimension)));
        }
    }

    /** The whole table, and below it the cell that is opened. */
    static List<FigureTable> tables(Shown shown) {
        var tables = new ArrayList<FigureTable>();
        tables.add(figures(shown));
        if (CellPart.open(shown)) {
            tables.addAll(CellPart.tables(shown));
        }
        return tables;
    }

    private static FigureTable figures(Shown shown) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(shown.get("comparison.column.group")));
        columns.add(Column.figures(shown.get("comparison.column.people")));
        columns.add(Column.figures(shown.get("comparison.column.headcount")));
        columns.add(Column.text(shown.get("comparison.column.note")));
        shown.dimensions().forEach(dimension -> columns.add(Column.figures(dimension.title())));
        var cells = new HeatCell(shown);
        var rows = new ArrayList<List<Cell>>();
        rows.add(line(shown, shown.closed().whole()));
        var benchmarks = new Benchmarks(shown);
        if (benchmarks.hasBest()) {
            rows.add(benchmark(
                    shown,
                    "comparison.best",
                    dimension -> benchmarks.best(dimension).stream()
                            .findFirst()
                            .map(group -> cells.cell(group, dimension))
                            .orElseGet(() -> new Cells(shown).text("insight.none"))));
            rows.add(benchmark(shown, "comparison.best.who", dimension -> {
                var best = benchmarks.best(dimension);
                return best.isEmpty() ? Cell.EMPTY : new Plain(benchmarks.who(best));
            }));
        }
        if (benchmarks.hasLast()) {
            var last = benchmark(shown, "comparison.last", benchmarks::last);
            benchmarks.note().ifPresent(why -> last.set(NOTE, new Plain(why)));
            rows.add(last);
        }
        sorted(shown).forEach(group -> rows.add(line(shown, group)));
        return new FigureTable(
                shown.get("comparison.measure." + shown.choice().measure().code()), columns, rows);
    }

    private static List<Cell> line(Shown shown, Group group) {
        var texts = new Cells(shown);
        var row = new ArrayList<Cell>();
        row.add(new Plain(shown.name(group)));
        row.add(texts.count(group.respondents()));
        row.add(group.headcount().isPresent() ? texts.count(group.headcount().getAsInt()) : Cell.EMPTY);
        row.add(new Plain(note(shown, group)));
        var cells = new HeatCell(shown);
        shown.dimensions().forEach(dimension -> row.add(cells.cell(group, dimension)));
        return row;
    }

    private static String note(Shown shown, Group group) {
        var notes = new ArrayList<String>();
        if (group.fewAnswered()) {
            notes.add(shown.get("comparison.few"));
        }
        if (shown.choice().comparesRounds() && shown.closed().newcomers().contains(group)) {
            notes.add(shown.get("comparison.newcomer"));
        }
        return String.join("; ", notes);
    }

    private static List<Cell> benchmark(Shown shown, String key, Function<Dimension, Cell> cell) {
        var row = new ArrayList<Cell>();
        row.add(new Cells(shown).text(key));
        row.addAll(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        shown.dimensions().forEach(dimension -> row.add(cell.apply(dimension)));
        return row;
    }

    private NativeTableRow benchmark(NativeTable table, String key) {
        var row = table.getBody().addRow();
        row.addClassName("heat__bench");
        var name = new NativeTableHeaderCell(shown.get(key));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        return row;
    }

    private String note() {
        var note = shown.get("comparison.heat.note", shown.closed().round().minimumGroup());
        return shown.closed()
                .targetDate()
                .filter(day -> shown.choice().measure() == Measure.GAP)
                .map(day -> shown.get("comparison.heat.by", shown.texts().date(day)) + " " + note)
                .orElse(note);
    }
}
