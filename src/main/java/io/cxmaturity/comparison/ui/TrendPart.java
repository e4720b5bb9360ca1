package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.chart.TrendChart;
import io.cxmaturity.comparison.Earlier;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.Change;
import io.cxmaturity.scoring.Trend;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
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
        add(Figures.choices(
                shown.get("comparison.column.group"),
                offered(),
                group,
                each -> shown.link(shown.choice().group(each.key()), shown.name(each))));
        var table = new Table()
                .caption(shown.get("comparison.view.trend"))
                .column(shown.get("comparison.column.dimension"))
                .figures(earlier.round().title().value())
                .figures(shown.closed().round().title().value())
                .figures(shown.get("comparison.measure.change"))
                .words(shown.get("comparison.column.finding"));
        for (var dimension : shown.dimensions()) {
            var change = Optional.ofNullable(trend.dimensions().get(dimension.id()))
                    .flatMap(changes -> HeatCell.of(changes, group));
            table.row(dimension.title(), cells(change));
        }
        add(table);
        chart(earlier, trend, group);
    }

    private Component[] cells(Optional<Change> change) {
        if (change.isEmpty()) {
            return new Component[] {
                new Span(shown.get("insight.none")),
                new Span(shown.get("insight.none")),
                new Span(shown.get("insight.none")),
                new Span(shown.get("comparison.noTrend"))
            };
        }
        var one = change.get();
        return new Component[] {
            new Span(shown.phrases().score(one.before())),
            new Span(shown.phrases().score(one.now())),
            new Span(shown.signed(one.now() - one.before())),
            new Span(finding(one))
        };
    }

    private String finding(Change change) {
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
                Figures.choices(
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
