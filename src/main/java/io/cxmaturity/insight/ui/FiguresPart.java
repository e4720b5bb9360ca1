package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.insight.ui.Contents.Place;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.shell.LevelBadge;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;

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
        var table = new Table()
                .caption(shown.get("insight.figures.caption"))
                .column(shown.get("insight.column.dimension"))
                .column(shown.get("insight.column.level"));
        for (var column : COLUMNS) {
            table.figures(shown.get("insight.column." + column));
        }
        shown.evaluation().result().dimensions().forEach(result -> fillRow(shown, table, result));
        fill(
                shown.get("insight.figures.title"),
                Parts.text("note", shown.get("insight.figures.intro")),
                table,
                Parts.text("fine", shown.get("insight.figures.note")));
    }

    private static void fillRow(Shown shown, Table table, DimensionResult result) {
        var figures = new DimensionFigures(shown, result);
        table.row(
                        figures.title(),
                        level(shown, result, figures),
                        result.shown() ? figures.score(true) : none(shown),
                        bounds(shown, result, figures),
                        evidenced(shown, result, figures),
                        figures.coverage(),
                        target(shown, result, figures),
                        new Span(importance(shown, result)))
                .setId(row(result.dimension()));
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
        return new Div(new Div(first), Parts.div("fine", second));
    }

    private static Span unit(String text) {
        var unit = new Span(text);
        unit.addClassName("unit");
        return unit;
    }

    private static Span none(Shown shown) {
        return unit(shown.get("insight.none"));
    }
}
