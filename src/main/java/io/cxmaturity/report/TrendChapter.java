package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.StandingsChart;
import io.cxmaturity.comparison.Earlier;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.Change;
import io.cxmaturity.scoring.Trend;
import java.util.Optional;

/** How the group moved since the round before, over the questions that both asked alike. */
final class TrendChapter {

    private static final String ID = "trend";
    private static final float CHART_TEXT = 8.5f;
    private static final float[] COLUMNS = {0, 138, 192, 246, 308};

    private final RoundManuscript manuscript;

    TrendChapter(RoundManuscript manuscript) {
        this.manuscript = manuscript;
    }

    void addTo(Flow flow) {
        manuscript
                .closed()
                .earlier()
                .ifPresent(earlier -> earlier.trend().ifPresent(trend -> chapter(flow, earlier, trend)));
    }

    private void chapter(Flow flow, Earlier earlier, Trend trend) {
        boolean comparable = manuscript.asked().dimensions().stream()
                .anyMatch(dimension -> change(trend, manuscript.group(), dimension).isPresent());
        if (!comparable) {
            return;
        }
        var before = earlier.round().title().value();
        manuscript.chapter(
                flow, ID, manuscript.text("report.round.trend.kicker"), manuscript.text("report.round.trend.title"));
        flow.kept(intro -> intro.text(
                8,
                manuscript.text(
                        "report.round.trend.text",
                        before,
                        trend.common().size(),
                        trend.leftOut().size()),
                Type.LEAD,
                0,
                Flow.WIDTH - 40));
        var standings = new RoundCharts(manuscript)
                .trend(
                        manuscript.text("report.round.heat.before"),
                        dimension -> change(trend, manuscript.group(), dimension));
        flow.drawing(14, new StandingsChart(standings, manuscript.texts(), Flow.WIDTH, CHART_TEXT), 0);
        head(flow, 16, "report.column.dimension");
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

    private void head(Flow flow, float before, String first) {
        flow.head(
                before,
                cell(flow, 0).text(manuscript.text(first), Type.LABEL),
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
                    0,
                    4,
                    Ink.LINE,
                    first,
                    cell(flow, 4).text(manuscript.text("report.round.trend.not"), Type.QUIET));
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
            return manuscript.text("report.round.trend.found", change.adjusted());
        }
        return change.difference()
                .map(difference -> manuscript.text("report.round.trend.findable", difference.findable()))
                .orElseGet(() -> manuscript.text("report.round.trend.none"));
    }

    /** The departments that moved by more than chance. */
    private void departments(Flow flow, Trend trend) {
        manuscript.section(flow, "trend-departments", manuscript.text("report.round.trend.departments"));
        boolean found = false;
        for (var dimension : manuscript.asked().dimensions()) {
            for (var group : manuscript.closed().departments()) {
                var change = change(trend, group, dimension).filter(Change::detectable);
                if (change.isPresent()) {
                    if (!found) {
                        head(flow, 6, "report.column.group");
                        found = true;
                    }
                    var name = manuscript.text("report.round.trend.in", group.name(), dimension.title());
                    row(flow, name, change);
                }
            }
        }
        if (found) {
            flow.endTable();
        } else {
            flow.text(6, manuscript.text("report.round.trend.departments.none"), Type.BODY, 0, Flow.WIDTH - 60);
        }
    }
}
