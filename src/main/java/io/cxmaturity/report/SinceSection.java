package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.StandingsChart;
import io.cxmaturity.comparison.Earlier;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.Change;
import io.cxmaturity.scoring.Trend;
import java.util.ArrayList;
import java.util.Optional;

/** How the group moved since the round before, over the questions that both asked alike. */
final class SinceSection {

    private static final float CHART_TEXT = 8.5f;
    private static final float[] COLUMNS = {0, 138, 192, 246, 308};

    private final RoundManuscript manuscript;

    SinceSection(RoundManuscript manuscript) {
        this.manuscript = manuscript;
    }

    void addTo(Flow flow) {
        manuscript
                .closed()
                .earlier()
                .ifPresent(earlier ->
                        earlier.trend().filter(this::comparable).ifPresent(trend -> section(flow, earlier, trend)));
    }

    /** Whether there is anything to say. */
    boolean any() {
        return manuscript
                .closed()
                .earlier()
                .flatMap(Earlier::trend)
                .filter(this::comparable)
                .isPresent();
    }

    private boolean comparable(Trend trend) {
        return manuscript.asked().dimensions().stream()
                .anyMatch(dimension ->
                        change(trend, manuscript.group(), dimension).isPresent());
    }

    private void section(Flow flow, Earlier earlier, Trend trend) {
        manuscript.heading(flow, manuscript.text("report.round.trend.since"));
        flow.kept(intro -> intro.text(
                6,
                manuscript.text(
                        "report.round.trend.text",
                        earlier.round().title().value(),
                        trend.common().size(),
                        trend.leftOut().size()),
                Type.BODY,
                0,
                Flow.WIDTH - 60));
        var standings = new RoundCharts(manuscript)
                .trend(
                        manuscript.text("report.round.heat.before"),
                        dimension -> change(trend, manuscript.group(), dimension));
        flow.drawing(14, new StandingsChart(standings, manuscript.texts(), Flow.WIDTH, CHART_TEXT), 0);
        head(flow);
        for (var dimension : manuscript.asked().dimensions()) {
            row(flow, dimension.title(), change(trend, manuscript.group(), dimension));
        }
        flow.endTable();
        if (manuscript.whole()) {
            departments(flow, trend);
        }
    }

    private static Optional<Change> change(Trend trend, Group group, Dimension dimension) {
        return Optional.ofNullable(trend.dimensions().get(dimension.id()))
                .flatMap(changes -> group.whole()
                        ? Optional.of(changes.organisation())
                        : Optional.ofNullable(changes.departments().get(group.key())));
    }

    private void head(Flow flow) {
        flow.head(
                16,
                cell(flow, 0).text(manuscript.text("report.column.dimension"), Type.LABEL),
                cell(flow, 1).right(manuscript.text("report.column.before"), Type.LABEL),
                cell(flow, 2).right(manuscript.text("report.column.now"), Type.LABEL),
                cell(flow, 3).right(manuscript.text("report.column.change"), Type.LABEL),
                cell(flow, 4).text(manuscript.text("report.column.finding"), Type.LABEL));
    }

    private static Cell cell(Flow flow, int column) {
        float end = column == COLUMNS.length - 1 ? Flow.WIDTH : COLUMNS[column + 1] - 10;
        return flow.cell(COLUMNS[column], end - COLUMNS[column]);
    }

    private void row(Flow flow, String name, Optional<Change> change) {
        var first = cell(flow, 0).name(name, Type.BODY);
        if (change.isEmpty()) {
            flow.ruled(
                    0, 4, Ink.LINE, first, cell(flow, 4).text(manuscript.text("report.round.trend.not"), Type.QUIET));
            return;
        }
        var one = change.get();
        flow.ruled(
                0,
                4,
                Ink.LINE,
                first,
                cell(flow, 1).right(manuscript.score(one.before()), Type.BODY),
                cell(flow, 2).right(manuscript.score(one.now()), Type.BODY),
                cell(flow, 3).right(manuscript.signed(one.now() - one.before()), Type.STRONG),
                cell(flow, 4).text(finding(one), one.detectable() ? Type.STRONG : Type.QUIET));
    }

    private String finding(Change change) {
        if (change.detectable()) {
            return manuscript.text("report.round.trend.found", manuscript.p(change.adjusted()));
        }
        return change.difference()
                .map(difference -> manuscript.text("report.round.trend.findable", difference.findable()))
                .orElseGet(() -> manuscript.text("report.round.trend.none"));
    }

    /** Who moved by more than chance where. */
    private void departments(Flow flow, Trend trend) {
        var shown = manuscript.closed().departments().stream()
                .filter(group -> manuscript.asked().dimensions().stream()
                        .anyMatch(dimension -> change(trend, group, dimension).isPresent()))
                .toList();
        boolean moved = shown.stream()
                .anyMatch(group -> manuscript.asked().dimensions().stream()
                        .anyMatch(dimension -> change(trend, group, dimension)
                                .filter(Change::detectable)
                                .isPresent()));
        manuscript.heading(flow, manuscript.text("report.round.trend.departments"));
        if (!moved) {
            flow.text(6, manuscript.text("report.round.trend.departments.none"), Type.BODY, 0, Flow.WIDTH - 60);
            return;
        }
        flow.kept(intro ->
                intro.text(4, manuscript.text("report.round.trend.departments.text"), Type.QUIET, 0, Flow.WIDTH - 60));
        for (var columns : DimensionColumns.of(manuscript.asked())) {
            columns.head(flow, manuscript, 8);
            shown.forEach(group -> moved(flow, trend, group, columns));
            flow.endTable();
        }
    }

    private void moved(Flow flow, Trend trend, Group group, DimensionColumns columns) {
        var cells = new ArrayList<Cell>();
        cells.add(columns.name(flow).name(group.name(), Type.BODY));
        cells.add(columns.people(flow).right(manuscript.text("report.round.number", group.respondents()), Type.LABEL));
        for (int column = 0; column < columns.dimensions().size(); column++) {
            var change = change(trend, group, columns.dimensions().get(column)).filter(Change::detectable);
            var cell = columns.cell(flow, column);
            cells.add(
                    change.isPresent()
                            ? cell.text(
                                    manuscript.signed(
                                            change.get().now() - change.get().before()),
                                    Type.STRONG)
                            : cell.text(manuscript.none(), Type.QUIET));
        }
        flow.ruled(0, 4, Ink.LINE, cells.toArray(Cell[]::new));
    }
}
