package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.ItemFigures;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One cell of the heatmap, opened: all its figures, and the items below them. */
@Tag("section")
final class CellPart extends HtmlContainer {

    private final Shown shown;
    private final Group group;
    private final Dimension dimension;

    CellPart(Shown shown) {
        this.shown = shown;
        this.group = shown.group();
        this.dimension = shown.dimension().orElseThrow();
        setId("cell");
        addClassNames("section", "cell");
        var title = new H2(shown.get("comparison.cell.title", dimension.title(), shown.name(group)));
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        shown.result(group.figures(), dimension)
                .ifPresentOrElse(this::show, () -> add(Parts.text("note", shown.get("comparison.little"))));
        title.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }

    private void show(GroupDimensionResult result) {
        var facts = Parts.element("dl", "glance");
        fact(
                facts,
                "score",
                new Span(shown.get(
                        result.stratified() ? "comparison.score.stratified" : "comparison.score",
                        shown.phrases().score(result.score().orElseThrow()),
                        Words.interval(shown, result.interval()),
                        result.n())));
        fact(facts, "level", shown.level(result));
        fact(facts, "agreement", new Span(Words.agreement(shown, group.figures().orElseThrow(), result)));
        fact(
                facts,
                "coverage",
                new Span(new Cells(shown)
                        .coverage(group.figures().orElseThrow(), result)
                        .text()));
        fact(facts, "reliability", new Span(new Cells(shown).alpha(result).text()));
        add(facts, items());
        notes(shown, result).forEach(note -> add(Parts.text("fine", note)));
    }

    private static List<String> notes(Shown shown, GroupDimensionResult result) {
        var notes = new ArrayList<String>();
        if (shown.group().figures().orElseThrow().withheld().contains(result.dimension())) {
            notes.add(shown.get("comparison.withheld.why"));
        }
        if (shown.group().figures().orElseThrow().spared().contains(result.dimension())) {
            notes.add(shown.get("comparison.spared.why"));
        }
        if (result.open()) {
            notes.add(shown.get(
                    "comparison.possible",
                    shown.phrases().level(result.possible().getAsInt())));
        }
        if (shown.closed().round().kind() == Kind.QUICK) {
            notes.add(shown.get("comparison.ceiling"));
        }
        if (result.provisional()) {
            notes.add(shown.get("comparison.provisional"));
        }
        if (shown.closed().roles().contains(shown.group())) {
            notes.add(shown.get("comparison.roles.means"));
        }
        return notes;
    }

    private void fact(HtmlContainer facts, String key, Component value) {
        facts.add(Parts.element(
                "div",
                "",
                Parts.element("dt", "", new Text(shown.get("comparison.fact." + key))),
                Parts.element("dd", "", value)));
    }

    private Table items() {
        var figures = items(shown);
        var table = Figures.table(figures.title(), figures.columns());
        for (int i = 0; i < dimension.items().size(); i++) {
            row(table, dimension.items().get(i), figures.rows().get(i));
        }
        return table;
    }

    /** The mean opens the item, and the level stands on its colour. */
    private void row(Table table, Item item, List<Cell> cells) {
        var content = cells.stream()
                .skip(1)
                .<Component>map(cell -> new Span(cell.text()))
                .toArray(Component[]::new);
        var figures = figures(shown, item);
        if (figures.isEmpty()) {
            level(shown.group().figures().orElseThrow(), dimension, item)
                    .ifPresent(level -> content[2] = shown.level(OptionalInt.of(level)));
        } else if (!figures.get().counts().isEmpty()) {
            content[0] = new Anchor(
                    shown.address(shown.choice()
                            .view(View.ANSWERS)
                            .dimension(dimension.id().value())
                            .item(item.id().value())
                            .group(group.key())),
                    cells.get(1).text());
            content[2] = shown.level(figures.get().level());
        }
        table.row(item.stem(), content);
    }

    /** Whether there is a cell to open. */
    static boolean open(Shown shown) {
        return shown.dimension().isPresent() && shown.group().figures().isPresent();
    }

    /** The cell's own figures, and those of its items; none where too little is known. */
    static List<FigureTable> tables(Shown shown) {
        return shown.result(shown.group().figures(), shown.dimension().orElseThrow())
                .map(result -> List.of(facts(shown, result), items(shown)))
                .orElse(List.of());
    }

    private static FigureTable facts(Shown shown, GroupDimensionResult result) {
        var cells = new Cells(shown);
        var dimension = shown.dimension().orElseThrow();
        return new FigureTable(
                shown.get("comparison.cell.title", dimension.title(), shown.name(shown.group())),
                List.of(
                        Column.text(shown.get("comparison.column.group")),
                        Column.figures(shown.get("comparison.fact.score")),
                        Column.ranges(shown.get("comparison.column.interval")),
                        Column.figures(shown.get("comparison.column.scored")),
                        Column.figures(shown.get("comparison.fact.level")),
                        Column.figures(shown.get("comparison.fact.agreement")),
                        Column.figures(shown.get("comparison.fact.coverage")),
                        Column.figures(shown.get("comparison.fact.reliability")),
                        Column.sentences(shown.get("comparison.column.note"))),
                List.of(List.of(
                        new Plain(shown.name(shown.group())),
                        cells.score(result.score().orElseThrow()),
                        cells.interval(result.interval()),
                        cells.count(result.n()),
                        cells.level(result),
                        cells.agreement(shown.group().figures().orElseThrow(), result),
                        cells.coverage(shown.group().figures().orElseThrow(), result),
                        cells.alpha(result),
                        new Plain(String.join(" ", notes(shown, result))))));
    }

    private static FigureTable items(Shown shown) {
        var rows = new ArrayList<List<Cell>>();
        for (var item : shown.dimension().orElseThrow().items()) {
            rows.add(figures(shown, item)
                    .map(figures -> row(shown, item, figures))
                    .orElseGet(() -> hidden(shown, item)));
        }
        return new FigureTable(
                shown.get("comparison.items"),
                List.of(
                        Column.text(shown.get("comparison.column.item")),
                        Column.figures(shown.get("comparison.column.mean")),
                        Column.ranges(shown.get("comparison.column.interval")),
                        Column.text(shown.get("comparison.column.level")),
                        Column.figures(shown.get("comparison.column.agreement")),
                        Column.figures(shown.get("comparison.column.gave"))),
                rows);
    }

    /** Of an item that is kept back its level, as far as it has one. */
    private static List<Cell> hidden(Shown shown, Item item) {
        var level = shown.group()
                .figures()
                .flatMap(figures -> level(figures, shown.dimension().orElseThrow(), item));
        return List.of(
                new Plain(item.stem()),
                new Cells(shown).text("comparison.hidden"),
                Cell.EMPTY,
                level.map(at -> new Cells(shown).level(OptionalInt.of(at))).orElse(Cell.EMPTY),
                Cell.EMPTY,
                Cell.EMPTY);
    }

    private static Optional<Integer> level(GroupFigures figures, Dimension dimension, Item item) {
        return Optional.ofNullable(
                figures.dimension(dimension.id()).itemLevels().get(item.id()));
    }

    private static List<Cell> row(Shown shown, Item item, ItemFigures figures) {
        var cells = new Cells(shown);
        return List.of(
                new Plain(item.stem()),
                cells.score(figures.mean()),
                cells.interval(figures.interval()),
                figures.counts().isEmpty() ? Cell.EMPTY : cells.level(figures.level()),
                cells.score(figures.agreement()),
                cells.count(figures.gave()));
    }

    private static Optional<ItemFigures> figures(Shown shown, Item item) {
        return shown.group()
                .figures()
                .flatMap(figures -> Optional.ofNullable(figures.items().get(item.id())));
    }
}
