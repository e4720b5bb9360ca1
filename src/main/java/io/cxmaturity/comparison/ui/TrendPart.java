package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import io.cxmaturity.chart.TrendChart;
import io.cxmaturity.comparison.Earlier;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.scoring.Change;
import io.cxmaturity.scoring.Trend;
import io.cxmaturity.shell.Chips;
import io.cxmaturity.shell.Parts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How the groups moved since the round before, over the items that both asked alike. */
@Tag("section")
final class TrendPart extends HtmlContainer {

    private final Shown shown;

    TrendPart(Shown shown) {
        this.shown = shown;
        addClassName("section");
        add(new H2(shown.get("comparison.view.trend")));
        var earlier = shown.closed().earlier();
        if (earlier.isEmpty()) {
            add(Parts.text("note", shown.get("comparison.trend.none")));
            return;
        }
        var trend = earlier.get().trend();
        if (trend.isEmpty()) {
            add(Parts.text(
                    "note",
                    shown.get(
                            "comparison.trend.withdrawn",
                            earlier.get().round().title().value())));
            return;
        }
        show(earlier.get(), trend.get());
    }

    private void show(Earlier earlier, Trend trend) {
        add(Parts.text(
                "note",
                shown.get(
                        "comparison.trend.lead",
                        earlier.round().title().value(),
                        trend.common().size(),
                        trend.leftOut().size())));
        var group = shown.group();
        add(Chips.of(
                shown.get("comparison.column.group"),
                offered(),
                group,
                each -> shown.link(shown.choice().group(each.key()), shown.name(each))));
        add(Figures.table(table(shown, earlier, trend)));
        chart(earlier, trend, group);
    }

    /** Nothing where there is no round to compare with. */
    static Optional<FigureTable> table(Shown shown) {
        return shown.closed().earlier().flatMap(earlier -> earlier.trend().map(trend -> table(shown, earlier, trend)));
    }

    private static FigureTable table(Shown shown, Earlier earlier, Trend trend) {
        var rows = new ArrayList<List<Cell>>();
        for (var dimension : shown.dimensions()) {
            var change = Optional.ofNullable(trend.dimensions().get(dimension.id()))
                    .flatMap(changes -> HeatCell.of(changes, shown.group()));
            rows.add(row(shown, dimension.title(), change));
        }
        return new FigureTable(
                shown.get("comparison.view.trend"),
                List.of(
                        Column.text(shown.get("comparison.column.dimension")),
                        Column.figures(earlier.round().title().value()),
                        Column.figures(shown.closed().round().title().value()),
                        Column.figures(shown.get("comparison.measure.change")),
                        Column.sentences(shown.get("comparison.column.finding"))),
                rows);
    }

    private static List<Cell> row(Shown shown, String title, Optional<Change> change) {
        var cells = new Cells(shown);
        if (change.isEmpty()) {
            var none = cells.text("insight.none");
            return List.of(new Plain(title), none, none, none, cells.text("comparison.noTrend"));
        }
        var one = change.get();
        return List.of(
                new Plain(title),
                cells.score(one.before()),
                cells.score(one.now()),
                cells.signed(one.now() - one.before()),
                new Plain(finding(shown, one)));
    }

    private static String finding(Shown shown, Change change) {
        if (change.detectable()) {
            return shown.get("comparison.change.found", shown.p(change.adjusted()));
        }
        return change.difference()
                .map(difference -> shown.get("comparison.change.findable", difference.findable()))
                .orElseGet(() -> shown.get("comparison.noChange"));
    }

    private List<Group> offered() {
        var groups = new ArrayList<Group>();
        groups.add(shown.closed().whole());
        shown.groups().stream().filter(group -> group.figures().isPresent()).forEach(groups::add);
        return groups;
    }

    private void chart(Earlier earlier, Trend trend, Group group) {
        var dimension = shown.dimensionOrFirst();
        var change = Optional.ofNullable(trend.dimensions().get(dimension.id()))
                .flatMap(changes -> HeatCell.of(changes, group));
        if (change.isEmpty()) {
            return;
        }
        var target = shown.closed().goals().targets().get(dimension.id());
        var chart = new io.cxmaturity.chart.Trend(
                dimension.title(),
                shown.name(group),
                shown.levels(),
                target == null ? OptionalInt.empty() : OptionalInt.of(target),
                List.of(
                        point(earlier.round(), change.get().before()),
                        point(shown.closed().round(), change.get().now())));
        add(
                Chips.of(
                        shown.get("comparison.column.dimension"),
                        shown.dimensions(),
                        dimension,
                        each -> shown.link(shown.choice().dimension(each.id().value()), each.title())),
                Figures.chart(TrendChart.wide(chart, shown.texts()), TrendChart.narrow(chart, shown.texts())));
    }

    private static io.cxmaturity.chart.Trend.Round point(io.cxmaturity.round.Round round, double score) {
        return new io.cxmaturity.chart.Trend.Round(
                LocalDate.ofInstant(round.end(), round.schedule().zone()), OptionalDouble.of(score), Optional.empty());
    }
}
