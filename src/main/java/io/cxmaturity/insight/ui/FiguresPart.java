package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.insight.ui.Contents.Place;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.shell.LevelBadge;

/** Every figure of every dimension, as a table. */
final class FiguresPart extends ReportPart {

    private static final String[] COLUMNS = {"score", "bounds", "evidenced", "coverage", "target", "importance"};

    FiguresPart() {
        super(Place.FIGURES.id());
    }

    /** The id of a dimension's row. */
    static String row(DimensionId dimension) {
        return "figures-" + dimension;
    }

    @Override
    void show(Shown shown) {
        var table = new NativeTable();
        table.addClassNames("tbl", "tbl--stack");
        table.setCaptionText(shown.get("insight.figures.caption"));
        table.getCaption().addClassName("hush");
        head(shown, table.getHead().addRow());
        shown.evaluation()
                .result()
                .dimensions()
                .forEach(result -> fillRow(shown, table.getBody().addRow(), result));
        fill(
                shown.get("insight.figures.title"),
                Pieces.text("note", shown.get("insight.figures.intro")),
                table,
                Pieces.text("fine", shown.get("insight.figures.note")));
    }

    private static void head(Shown shown, NativeTableRow row) {
        header(row, shown.get("insight.column.dimension"));
        header(row, shown.get("insight.column.level"));
        for (var column : COLUMNS) {
            header(row, shown.get("insight.column." + column)).addClassName("r");
        }
    }

    private static NativeTableHeaderCell header(NativeTableRow row, String text) {
        var cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static void fillRow(Shown shown, NativeTableRow row, DimensionResult result) {
        var figures = new DimensionFigures(shown, result);
        row.setId(row(result.dimension()));
        var name = row.addHeaderCell();
        name.setText(figures.title());
        name.getElement().setAttribute("scope", "row");
        cell(shown, row, "level", level(shown, result, figures));
        number(shown, row, "score", result.shown() ? figures.score(true) : none(shown));
        number(shown, row, "bounds", bounds(shown, result, figures));
        number(shown, row, "evidenced", evidenced(shown, result, figures));
        number(shown, row, "coverage", figures.coverage());
        number(shown, row, "target", target(shown, result, figures));
        number(shown, row, "importance", new Span(importance(shown, result)));
    }

    private static Component level(Shown shown, DimensionResult result, DimensionFigures figures) {
        if (!result.shown()) {
            return LevelBadge.none(shown.get("insight.little"));
        }
        return figures.canRise() ? lines(figures.level(), figures.possible()) : figures.level();
    }

    private static Component evidenced(Shown shown, DimensionResult result, DimensionFigures figures) {
        return result.shown()
                ? lines(
                        figures.evidenced(),
                        unit(shown.phrases().level(result.evidencedLevel().orElseThrow())))
                : none(shown);
    }

    private static Component bounds(Shown shown, DimensionResult result, DimensionFigures figures) {
        return !result.shown() || figures.spread() ? figures.bounds(true) : unit(shown.get("insight.figures.sure"));
    }

    private static Component target(Shown shown, DimensionResult result, DimensionFigures figures) {
        if (figures.target().isEmpty()) {
            return none(shown);
        }
        var target = new Span(shown.phrases().level(figures.target().getAsInt()));
        return result.shown() ? lines(target, figures.gap()) : target;
    }

    private static String importance(Shown shown, DimensionResult result) {
        return shown.get(
                "insight.times",
                shown.phrases().plain(shown.evaluation().goals().importanceOf(result.dimension())));
    }

    private static Div lines(Component first, Component second) {
        var below = new Div(second);
        below.addClassName("fine");
        return new Div(new Div(first), below);
    }

    private static Span unit(String text) {
        var unit = new Span(text);
        unit.addClassName("unit");
        return unit;
    }

    private static Span none(Shown shown) {
        return unit(shown.get("insight.none"));
    }

    private static void number(Shown shown, NativeTableRow row, String column, Component content) {
        cell(shown, row, column, content).addClassName("r");
    }

    private static NativeTableCell cell(Shown shown, NativeTableRow row, String column, Component content) {
        var cell = row.addDataCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", shown.get("insight.column." + column));
        return cell;
    }
}
