package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.chart.Alignment;
import io.cxmaturity.chart.AlignmentChart;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.scoring.Alignment.Gap;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.ItemFigures;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.Chips;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How executives, managers and the front line see the same, with what to talk about first on top. */
@Tag("section")
final class AlignmentPart extends HtmlContainer {

    private static final int FIRST = 5;

    private final Shown shown;

    AlignmentPart(Shown shown) {
        this.shown = shown;
        addClassName("section");
        var roles = shown.closed().figures().roles();
        if (roles.isEmpty()) {
            add(Parts.text("note", shown.get("comparison.alignment.none")));
            return;
        }
        if (!shown.closed().figures().alignment().items().isEmpty()) {
            add(
                    new H2(shown.get("comparison.alignment.first")),
                    Parts.text("note", shown.get("comparison.alignment.first.why")),
                    first());
        }
        var chart = new Alignment(
                shown.levels(), shown.dimensions().stream().map(this::row).toList());
        add(
                new H2(shown.get("comparison.alignment.dimensions")),
                Figures.chart(AlignmentChart.wide(chart, shown.texts()), AlignmentChart.narrow(chart, shown.texts())),
                Figures.table(dimensions(shown)));
        items(shown.dimensionOrFirst());
    }

    private OrderedList first() {
        var list = new OrderedList();
        list.addClassName("talkfirst");
        shown.closed().figures().alignment().items().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<ItemId, Double> item) -> -Math.abs(item.getValue())))
                .limit(FIRST)
                .forEach(item -> list.add(talk(item.getKey(), item.getValue())));
        return list;
    }

    private ListItem talk(ItemId id, double gap) {
        var item = shown.closed().asked().item(id).orElseThrow();
        var dimension = shown.closed().asked().dimensionOf(id).orElseThrow();
        var link = new Anchor(
                shown.address(shown.choice()
                        .view(View.ANSWERS)
                        .by(By.ROLES)
                        .dimension(dimension.id().value())
                        .item(id.value())),
                item.stem());
        var who = shown.get(gap >= 0 ? "comparison.alignment.above" : "comparison.alignment.below", Math.abs(gap));
        return new ListItem(link, Parts.text("fine", shown.get("comparison.alignment.talk", dimension.title(), who)));
    }

    private Alignment.Row row(Dimension dimension) {
        var gap = shown.closed().figures().alignment().gap(dimension.id()).filter(Gap::detectable);
        return new Alignment.Row(
                dimension.title(),
                score(shown, Role.EXECUTIVE, dimension),
                score(shown, Role.MANAGER, dimension),
                score(shown, Role.FRONT_LINE, dimension),
                gap.map(one -> OptionalDouble.of(one.difference().difference())).orElse(OptionalDouble.empty()));
    }

    /** By dimension and by item; none where no role is shown. */
    static List<FigureTable> tables(Shown shown) {
        return shown.closed().figures().roles().isEmpty() ? List.of() : List.of(dimensions(shown), items(shown));
    }

    private static FigureTable dimensions(Shown shown) {
        var columns = columns(shown, "comparison.column.dimension");
        columns.add(Column.figures(shown.get("comparison.column.p")));
        columns.add(Column.sentences(shown.get("comparison.column.finding")));
        var cells = new Cells(shown);
        var rows = new ArrayList<List<Cell>>();
        for (var dimension : shown.dimensions()) {
            var row = new ArrayList<Cell>();
            row.add(new Plain(dimension.title()));
            for (var role : Role.values()) {
                row.add(cells.score(score(shown, role, dimension)));
            }
            var gap = shown.closed().figures().alignment().gap(dimension.id());
            row.add(gap.filter(Gap::detectable)
                    .map(one -> cells.signed(one.difference().difference()))
                    .orElseGet(() -> cells.text("comparison.dash")));
            row.add(gap.map(one -> cells.p(one.adjusted())).orElseGet(() -> cells.text("comparison.dash")));
            row.add(new Plain(finding(shown, dimension, gap)));
            rows.add(row);
        }
        return new FigureTable(shown.get("comparison.alignment.dimensions"), columns, rows);
    }

    private static String finding(Shown shown, Dimension dimension, Optional<Gap> gap) {
        if (gap.isPresent()) {
            return gap.get().detectable()
                    ? shown.get("comparison.alignment.found")
                    : shown.get(
                            "comparison.alignment.findable",
                            gap.get().difference().findable());
        }
        boolean both = score(shown, Role.EXECUTIVE, dimension).isPresent()
                && score(shown, Role.FRONT_LINE, dimension).isPresent();
        return shown.get(both ? "comparison.alignment.untested" : "comparison.noTrend");
    }

    private static List<Column> columns(Shown shown, String first) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(shown.get(first)));
        for (var role : Role.values()) {
            columns.add(Column.figures(shown.get("response.start.role." + role.code())));
        }
        columns.add(Column.figures(shown.get("comparison.column.gap")));
        return columns;
    }

    private static FigureTable items(Shown shown) {
        var dimension = shown.dimensionOrFirst();
        var cells = new Cells(shown);
        var rows = new ArrayList<List<Cell>>();
        for (var item : dimension.items()) {
            var row = new ArrayList<Cell>();
            row.add(new Plain(item.stem()));
            for (var role : Role.values()) {
                var mean = mean(shown, role, item);
                row.add(
                        mean.isEmpty() && figures(shown, role).isPresent()
                                ? cells.text("comparison.hidden")
                                : cells.score(mean));
            }
            var gap = shown.closed().figures().alignment().items().get(item.id());
            row.add(gap == null ? cells.text("comparison.hidden") : cells.signed(gap));
            rows.add(row);
        }
        return new FigureTable(
                shown.get("comparison.alignment.items", dimension.title()),
                columns(shown, "comparison.column.item"),
                rows);
    }

    private void items(Dimension dimension) {
        add(
                new H2(shown.get("comparison.alignment.items", dimension.title())),
                Chips.of(
                        shown.get("comparison.column.dimension"),
                        shown.dimensions(),
                        dimension,
                        each -> shown.link(shown.choice().dimension(each.id().value()), each.title())));
        add(Figures.table(items(shown)));
    }

    private static OptionalDouble score(Shown shown, Role role, Dimension dimension) {
        return shown.result(figures(shown, role), dimension)
                .map(one -> one.score())
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble mean(Shown shown, Role role, Item item) {
        return figures(shown, role)
                .map(figures -> figures.items().get(item.id()))
                .map(ItemFigures::mean)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private static Optional<GroupFigures> figures(Shown shown, Role role) {
        return Optional.ofNullable(shown.closed().figures().roles().get(role));
    }
}
