package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.GroupRadarChart;
import io.cxmaturity.chart.Groups;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.shell.Chips;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Up to four groups over one another. */
@Tag("section")
final class RadarPart extends HtmlContainer {

    private static final int AT_FIRST = 2;

    private final Shown shown;

    RadarPart(Shown shown) {
        this.shown = shown;
        addClassName("section");
        var offered = offered(shown);
        var chosen = chosen(shown);
        add(new H2(shown.get("comparison.view.radar")), Parts.text("note", shown.get("comparison.radar.lead")));
        var chips = new Chips(shown.get("comparison.column.group"));
        for (var group : offered) {
            boolean on = chosen.contains(group);
            if (on || chosen.size() < Choice.MOST_GROUPS) {
                chips.chip(shown.link(with(chosen).toggle(group.key()), shown.name(group)), on);
            }
        }
        add(chips);
        if (!chosen.isEmpty()) {
            var groups = groups(chosen);
            add(
                    Figures.chart(
                            GroupRadarChart.wide(groups, shown.texts()), GroupRadarChart.narrow(groups, shown.texts())),
                    Figures.table(table(shown, chosen)));
        }
    }

    private Choice with(List<Group> chosen) {
        var choice = shown.choice();
        return choice.with(chosen.stream().map(Group::key).toList());
    }

    private static List<Group> offered(Shown shown) {
        var groups = new ArrayList<Group>();
        groups.add(shown.closed().whole());
        groups.addAll(shown.groups());
        return groups.stream().filter(group -> group.figures().isPresent()).toList();
    }

    private static List<Group> chosen(Shown shown) {
        var offered = offered(shown);
        if (shown.choice().groups().isEmpty()) {
            return offered.stream().limit(AT_FIRST).toList();
        }
        return offered.stream()
                .filter(group -> shown.choice().groups().contains(group.key()))
                .toList();
    }

    private Groups groups(List<Group> chosen) {
        return new Groups(
                shown.levels(),
                shown.dimensions().stream().map(dimension -> dimension.title()).toList(),
                chosen.stream()
                        .map(group -> new Groups.Group(shown.name(group), scores(group)))
                        .toList());
    }

    private List<OptionalDouble> scores(Group group) {
        return shown.dimensions().stream()
                .map(dimension -> score(shown, group, dimension))
                .toList();
    }

    private static OptionalDouble score(Shown shown, Group group, Dimension dimension) {
        return shown.result(group.figures(), dimension)
                .map(GroupDimensionResult::score)
                .orElse(OptionalDouble.empty());
    }

    static FigureTable table(Shown shown) {
        return table(shown, chosen(shown));
    }

    private static FigureTable table(Shown shown, List<Group> chosen) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(shown.get("comparison.column.dimension")));
        chosen.forEach(group -> columns.add(Column.figures(shown.name(group))));
        var cells = new Cells(shown);
        var rows = new ArrayList<List<Cell>>();
        for (var dimension : shown.dimensions()) {
            var row = new ArrayList<Cell>();
            row.add(new Plain(dimension.title()));
            chosen.forEach(group -> row.add(cells.score(score(shown, group, dimension))));
            rows.add(row);
        }
        return new FigureTable(shown.get("comparison.view.radar"), columns, rows);
    }
}
