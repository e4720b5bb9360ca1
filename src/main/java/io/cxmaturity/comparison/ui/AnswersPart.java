package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.chart.Distribution;
import io.cxmaturity.chart.DistributionChart;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.scoring.ItemFigures;
import io.cxmaturity.shell.Chips;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often each level of one item was given, by the whole organisation and by one group beside it. */
@Tag("section")
final class AnswersPart extends HtmlContainer {

    private final Shown shown;
    private final Item item;

    AnswersPart(Shown shown) {
        this.shown = shown;
        this.item = shown.item();
        addClassName("section");
        var dimension = shown.dimensionOrFirst();
        add(
                Chips.of(
                        shown.get("comparison.column.dimension"),
                        shown.dimensions(),
                        dimension,
                        each -> shown.link(shown.choice().dimension(each.id().value()), each.title())),
                Chips.of(
                        shown.get("comparison.column.item"),
                        dimension.items(),
                        item,
                        each -> shown.link(shown.choice().item(each.id().value()), each.title())),
                new H2(item.stem()),
                Chips.of(
                        shown.get("comparison.column.group"),
                        offered(shown),
                        group(shown),
                        each -> shown.link(shown.choice().group(each.key()), shown.name(each))));
        show();
    }

    private static List<Group> offered(Shown shown) {
        var groups = new ArrayList<Group>();
        groups.add(shown.closed().whole());
        shown.closed().departments().stream()
                .filter(group -> group.figures().isPresent())
                .forEach(groups::add);
        return groups;
    }

    private static Group group(Shown shown) {
        return shown.closed().departments().contains(shown.group())
                ? shown.group()
                : shown.closed().whole();
    }

    private void show() {
        var whole = figures(shown, shown.closed().whole());
        if (whole.isEmpty()) {
            add(Parts.text("note", shown.hidden(shown.closed().whole(), item)));
            return;
        }
        var group = group(shown);
        var beside = beside(shown);
        if (!group.whole() && beside.isEmpty()) {
            add(Parts.text("note", shown.hidden(group, item)));
        }
        var distribution = new Distribution(
                item.stem(),
                shown.levels(),
                counts(shown.name(shown.closed().whole()), whole.get()),
                beside.map(figures -> counts(shown.name(group), figures)));
        add(
                Figures.chart(
                        DistributionChart.wide(distribution, shown.texts()),
                        DistributionChart.narrow(distribution, shown.texts())),
                Figures.table(table(shown, whole.get(), beside)));
    }

    private static Optional<ItemFigures> figures(Shown shown, Group group) {
        return group.figures()
                .flatMap(figures ->
                        Optional.ofNullable(figures.items().get(shown.item().id())));
    }

    private static Optional<ItemFigures> beside(Shown shown) {
        var group = group(shown);
        return group.whole() ? Optional.empty() : figures(shown, group);
    }

    private static Distribution.Group counts(String name, ItemFigures figures) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int level = 1; level <= figures.counts().size(); level++) {
            counts.put(level, figures.counts().get(level - 1));
        }
        return new Distribution.Group(name, counts);
    }

    /** Nothing where the item is not shown. */
    static Optional<FigureTable> table(Shown shown) {
        return figures(shown, shown.closed().whole()).map(whole -> table(shown, whole, beside(shown)));
    }

    private static FigureTable table(Shown shown, ItemFigures whole, Optional<ItemFigures> beside) {
        var item = shown.item();
        var columns = new ArrayList<Column>();
        columns.add(Column.text(shown.get("comparison.column.level")));
        columns.add(Column.figures(shown.name(shown.closed().whole())));
        beside.ifPresent(figures -> columns.add(Column.figures(shown.name(group(shown)))));
        columns.add(Column.sentences(shown.get("comparison.column.anchor")));
        var cells = new Cells(shown);
        var rows = new ArrayList<List<Cell>>();
        for (int level = 1; level <= whole.counts().size(); level++) {
            int at = level - 1;
            var row = new ArrayList<Cell>();
            row.add(new Plain(shown.phrases().level(level)));
            row.add(cells.count(whole.counts().get(at)));
            beside.ifPresent(figures -> row.add(cells.count(figures.counts().get(at))));
            row.add(new Plain(item.anchors().getOrDefault(level, shown.get("comparison.notOffered"))));
            rows.add(row);
        }
        var mean = new ArrayList<Cell>();
        mean.add(cells.text("comparison.column.mean"));
        mean.add(cells.score(whole.mean()));
        beside.ifPresent(figures -> mean.add(cells.score(figures.mean())));
        mean.add(Cell.EMPTY);
        rows.add(mean);
        return new FigureTable(item.stem(), columns, rows);
    }
}
