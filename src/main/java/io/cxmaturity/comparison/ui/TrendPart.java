package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.TrendChart;
import io.cxmaturity.comparison.Course;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.shell.Chips;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How a group's scores went over the closed rounds, what changed since the one before, and what that leaves out. */
@Tag("section")
final class TrendPart extends HtmlContainer {

    /** So many rounds stand beside each other on a wide page. */
    private static final int FIT = 6;

    private final Shown shown;
    private final Lines lines;

    TrendPart(Shown shown) {
        this.shown = shown;
        this.lines = new Lines(shown);
        addClassName("section");
        add(new H2(shown.get("comparison.view.trend")));
        if (shown.closed().past().isEmpty()) {
            add(Parts.text("note", shown.get("comparison.trend.none")));
            return;
        }
        add(Parts.text("note", shown.get("comparison.trend.over", lines.count())), groups());
        course();
        since();
        leftOut();
    }

    private HtmlContainer groups() {
        return Chips.of(
                shown.get("comparison.column.group"),
                offered(),
                shown.group(),
                each -> shown.link(shown.choice().group(each.key()), shown.name(each)));
    }

    private List<Group> offered() {
        var groups = new ArrayList<Group>();
        groups.add(shown.closed().whole());
        shown.groups().stream().filter(group -> group.figures().isPresent()).forEach(groups::add);
        return groups;
    }

    private void course() {
        add(
                scores(),
                Chips.of(
                        shown.get("comparison.column.dimension"),
                        choices(),
                        shown.dimension(),
                        each -> shown.link(
                                shown.choice()
                                        .dimension(each.map(dimension ->
                                                        dimension.id().value())
                                                .orElse("")),
                                lines.name(each))),
                chart(),
                Figures.table(lines.line()));
        if (lines.course(shown.dimension()).counted()) {
            add(Parts.text("note", shown.get("comparison.trend.counted")));
        }
    }

    /** Where there are many rounds the table scrolls by itself, by keyboard as well. */
    private Component scores() {
        var table = Figures.table(lines.scores());
        if (lines.count() <= FIT) {
            return table;
        }
        var scroll = Parts.div("scroll", table);
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", lines.scores().title());
        return scroll;
    }

    /** The whole, and every dimension. */
    private List<Optional<Dimension>> choices() {
        return Stream.concat(
                        Stream.of(Optional.<Dimension>empty()),
                        shown.dimensions().stream().map(Optional::of))
                .toList();
    }

    private Component chart() {
        var target = shown.dimension()
                .flatMap(dimension ->
                        Optional.ofNullable(shown.closed().goals().targets().get(dimension.id())));
        var chart = new io.cxmaturity.chart.Trend(
                lines.name(shown.dimension()),
                shown.name(shown.group()),
                shown.levels(),
                target.map(OptionalInt::of).orElse(OptionalInt.empty()),
                lines.course(shown.dimension()).points().stream()
                        .map(this::charted)
                        .toList());
        return Figures.chart(TrendChart.wide(chart, shown.texts()), TrendChart.narrow(chart, shown.texts()));
    }

    private io.cxmaturity.chart.Trend.Round charted(Course.Point point) {
        var title = point.round().title().value();
        return switch (point) {
            case Course.Scored scored ->
                new io.cxmaturity.chart.Trend.Round(
                        title, scored.round().endsOn(), OptionalDouble.of(scored.score()), scored.interval(), "");
            case Course.Gap gap ->
                new io.cxmaturity.chart.Trend.Round(
                        title, gap.round().endsOn(), OptionalDouble.empty(), Optional.empty(), lines.why(gap.why()));
        };
    }

    private void since() {
        var earlier = shown.closed().earlier();
        if (earlier.isEmpty()) {
            return;
        }
        var before = earlier.get().round().title().value();
        add(new H3(shown.get("comparison.trend.since", before)));
        var trend = earlier.get().trend();
        if (trend.isEmpty()) {
            add(Parts.text("note", shown.get("comparison.trend.withdrawn", before)));
            return;
        }
        add(Parts.text(
                "note",
                shown.get(
                        "comparison.trend.lead",
                        before,
                        trend.get().common().size(),
                        trend.get().leftOut().size())));
        add(Figures.table(Changes.table(shown, earlier.get(), trend.get())));
    }

    private void leftOut() {
        add(new H3(shown.get("comparison.trend.leftOut")));
        LeftOut.table(shown)
                .ifPresentOrElse(
                        table -> add(
                                Parts.text("note", shown.get("comparison.trend.leftOut.note")), Figures.table(table)),
                        () -> add(Parts.text("note", shown.get("comparison.trend.leftOut.none"))));
    }

    /** Nothing where there is no round to compare with. */
    static List<FigureTable> tables(Shown shown) {
        if (shown.closed().past().isEmpty()) {
            return List.of();
        }
        var tables = new ArrayList<FigureTable>();
        var lines = new Lines(shown);
        tables.add(lines.scores());
        tables.add(lines.line());
        shown.closed()
                .earlier()
                .flatMap(earlier -> earlier.trend().map(trend -> Changes.table(shown, earlier, trend)))
                .ifPresent(tables::add);
        LeftOut.table(shown).ifPresent(tables::add);
        return tables;
    }
}
