package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Dots;
import io.cxmaturity.chart.DotsChart;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.DepartmentDifference;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One dimension: every group with its interval, and which differences are more than chance. */
@Tag("section")
final class DifferencesPart extends HtmlContainer {

    private final Shown shown;
    private final Dimension dimension;

    DifferencesPart(Shown shown) {
        this.shown = shown;
        this.dimension = shown.dimensionOrFirst();
        addClassName("section");
        add(Figures.choices(
                shown.get("comparison.column.dimension"),
                shown.dimensions(),
                dimension,
                each -> shown.link(shown.choice().dimension(each.id().value()), each.title())));
        var dots = dots();
        add(
                new H2(dimension.title()),
                Figures.chart(DotsChart.wide(dots, shown.texts()), DotsChart.narrow(dots, shown.texts())),
                figures());
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

    private Table figures() {
        var table = new Table()
                .caption(shown.get("comparison.figures", dimension.title()))
                .column(shown.get("comparison.column.group"))
                .figures(shown.get("comparison.column.score"))
                .figures(shown.get("comparison.column.interval"))
                .figures(shown.get("comparison.column.people"));
        row(table, shown.closed().whole());
        shown.groups().forEach(group -> row(table, group));
        return table;
    }

    private void row(Table table, Group group) {
        var result = shown.result(group.figures(), dimension);
        table.row(
                shown.name(group),
                List.of(
                        result.map(one -> shown.phrases().score(one.score().orElseThrow()))
                                .orElseGet(() -> shown.get(
                                        group.figures().isEmpty() ? "comparison.hidden" : "comparison.little")),
                        result.map(one -> Words.interval(shown, one.interval())).orElse(""),
                        shown.get("round.count", group.respondents())));
    }

    private void pairs() {
        var pairs = shown.closed().figures().differences().getOrDefault(dimension.id(), List.of());
        var found = pairs.stream()
                .filter(DepartmentDifference::detectable)
                .sorted(Comparator.comparingDouble(
                        pair -> -Math.abs(pair.difference().difference())))
                .toList();
        add(new H2(shown.get("comparison.differences.title")));
        if (!found.isEmpty()) {
            add(table(found));
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

    private Table table(List<DepartmentDifference> found) {
        var table = new Table()
                .caption(shown.get("comparison.differences.title"))
                .column(shown.get("comparison.column.higher"))
                .column(shown.get("comparison.column.lower"))
                .figures(shown.get("comparison.column.difference"))
                .figures(shown.get("comparison.column.interval"))
                .figures(shown.get("comparison.column.p"));
        for (var pair : found) {
            double difference = pair.difference().difference();
            var interval = pair.difference().interval();
            boolean turned = difference < 0;
            table.row(
                    name(turned ? pair.b() : pair.a()),
                    List.of(
                            name(turned ? pair.a() : pair.b()),
                            shown.phrases().score(Math.abs(difference)),
                            turned
                                    ? shown.get("insight.number.range", -interval.high(), -interval.low())
                                    : shown.phrases().range(interval),
                            shown.p(pair.adjusted())));
        }
        return table;
    }

    private String name(String department) {
        return shown.closed().group(department).map(shown::name).orElseThrow();
    }
}
