package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Dots;
import io.cxmaturity.chart.DotsChart;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.scoring.DepartmentDifference;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.shell.Chips;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** One dimension: every group with its interval, and which differences are more than chance. */
@Tag("section")
final class DifferencesPart extends HtmlContainer {

    /** As many pairs as the page lists. */
    private static final int MOST = 50;

    private final Shown shown;
    private final Dimension dimension;

    DifferencesPart(Shown shown) {
        this.shown = shown;
        this.dimension = shown.dimensionOrFirst();
        addClassName("section");
        add(Chips.of(
                shown.get("comparison.column.dimension"),
                shown.dimensions(),
                dimension,
                each -> shown.link(shown.choice().dimension(each.id().value()), each.title())));
        var dots = dots();
        add(
                new H2(dimension.title()),
                Figures.chart(DotsChart.wide(dots, shown.texts()), DotsChart.narrow(dots, shown.texts())),
                Figures.table(figures(shown)));
        if (shown.choice().by() == By.DEPARTMENTS) {
            pairs();
        } else {
            add(Parts.text("note", shown.get("comparison.roles.see")));
        }
    }

    private Dots dots() {
        var target = shown.closed().goals().targets().get(dimension.id());
        return new Dots(
                dimension.title(),
                shown.levels(),
                target == null ? OptionalInt.empty() : OptionalInt.of(target),
                Optional.of(dot(shown.closed().whole())),
                shown.groups().stream()
                        .filter(group -> group.figures().isPresent())
                        .map(this::dot)
                        .toList());
    }

    private Dots.Row dot(Group group) {
        var result = shown.result(group.figures(), dimension);
        return new Dots.Row(
                shown.name(group),
                result.map(GroupDimensionResult::score).orElse(OptionalDouble.empty()),
                result.flatMap(GroupDimensionResult::interval),
                group.respondents());
    }

    /** The figures, and the differences that are more than chance. */
    static List<FigureTable> tables(Shown shown) {
        return shown.choice().by() == By.DEPARTMENTS && !found(shown).isEmpty()
                ? List.of(figures(shown), differences(shown, Integer.MAX_VALUE))
                : List.of(figures(shown));
    }

    private static FigureTable figures(Shown shown) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(row(shown, shown.closed().whole()));
        shown.groups().forEach(group -> rows.add(row(shown, group)));
        return new FigureTable(
                shown.get("comparison.figures", shown.dimensionOrFirst().title()),
                List.of(
                        Column.text(shown.get("comparison.column.group")),
                        Column.figures(shown.get("comparison.column.score")),
                        Column.ranges(shown.get("comparison.column.interval")),
                        Column.figures(shown.get("comparison.column.people"))),
                rows);
    }

    private static List<Cell> row(Shown shown, Group group) {
        var cells = new Cells(shown);
        var result = shown.result(group.figures(), shown.dimensionOrFirst());
        return List.of(
                new Plain(shown.name(group)),
                result.map(one -> cells.score(one.score().orElseThrow())).orElseGet(() -> cells.text(why(group))),
                result.map(one -> cells.interval(one.interval())).orElse(Cell.EMPTY),
                cells.count(group.respondents()));
    }

    /** Why there is no score. */
    private static String why(Group group) {
        if (group.silent()) {
            return "comparison.nobody";
        }
        return group.hidden() ? "comparison.hidden" : "comparison.little";
    }

    private static List<DepartmentDifference> pairs(Shown shown) {
        return shown.closed()
                .figures()
                .differences()
                .getOrDefault(shown.dimensionOrFirst().id(), List.of());
    }

    /** The largest first. */
    private static List<DepartmentDifference> found(Shown shown) {
        return pairs(shown).stream()
                .filter(DepartmentDifference::detectable)
                .sorted(Comparator.comparingDouble(
                        pair -> -Math.abs(pair.difference().difference())))
                .toList();
    }

    private void pairs() {
        var pairs = pairs(shown);
        var found = found(shown);
        add(new H2(shown.get("comparison.differences.title")));
        if (!found.isEmpty()) {
            add(Figures.table(differences(shown, MOST)));
        }
        if (found.size() > MOST) {
            add(Parts.text("note", shown.get("comparison.differences.most", MOST, found.size())));
        }
        if (pairs.size() > found.size()) {
            add(Parts.text(
                    "note",
                    shown.get(
                            "comparison.differences.none",
                            pairs.size() - found.size(),
                            pairs.size(),
                            pairs.stream()
                                    .filter(pair -> !pair.detectable())
                                    .mapToDouble(pair -> pair.difference().findable())
                                    .max()
                                    .orElseThrow())));
        } else if (pairs.isEmpty()) {
            add(Parts.text("note", shown.get("comparison.differences.untested")));
        }
    }

    private static FigureTable differences(Shown shown, int most) {
        var names = shown.closed().departments().stream().collect(Collectors.toMap(Group::key, shown::name));
        return new FigureTable(
                shown.get("comparison.differences.title"),
                List.of(
                        Column.text(shown.get("comparison.column.higher")),
                        Column.text(shown.get("comparison.column.lower")),
                        Column.figures(shown.get("comparison.column.difference")),
                        Column.ranges(shown.get("comparison.column.interval")),
                        Column.figures(shown.get("comparison.column.p"))),
                found(shown).stream()
                        .limit(most)
                        .map(pair -> row(shown, names, pair))
                        .toList());
    }

    /** @param names of departments by their keys */
    private static List<Cell> row(Shown shown, Map<String, String> names, DepartmentDifference pair) {
        var cells = new Cells(shown);
        double difference = pair.difference().difference();
        var interval = pair.difference().interval();
        boolean turned = difference < 0;
        return List.of(
                new Plain(names.getOrDefault(turned ? pair.b() : pair.a(), "")),
                new Plain(names.getOrDefault(turned ? pair.a() : pair.b(), "")),
                cells.score(Math.abs(difference)),
                cells.interval(turned ? new Interval(-interval.high(), -interval.low()) : interval),
                cells.p(pair.adjusted()));
    }
}
