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
final class TrendChapter {

    private static final String ID = "trend";
    private static final float CHART_TEXT = 8.5f;
    private static final float[] COLUMNS = {0, 138, 192, 246, 308};
    private static final float[] MOVED = {0, 144, 284, 330, 372, 424};

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
                .anyMatch(dimension ->
                        change(trend, manuscript.group(), dimension).isPresent());
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

    private record Moved(String department, String dimension, Change change) {}

    /** The departments that moved by more than chance. */
    private void departments(Flow flow, Trend trend) {
        var moved = new ArrayList<Moved>();
        for (var group : manuscript.closed().departments()) {
            for (var dimension : manuscript.asked().dimensions()) {
                change(trend, group, dimension)
                        .filter(Change::detectable)
                        .ifPresent(change -> moved.add(new Moved(group.name(), dimension.title(), change)));
            }
        }
        manuscript.heading(flow, manuscript.text("report.round.trend.departments"));
        if (moved.isEmpty()) {
            flow.text(6, manuscript.text("report.round.trend.departments.none"), Type.BODY, 0, Flow.WIDTH - 60);
            return;
        }
        flow.head(
                6,
                moved(flow, 0).text(manuscript.text("report.column.group"), Type.LABEL),
                moved(flow, 1).text(manuscript.text("report.column.dimension"), Type.LABEL),
                moved(flow, 2).right(manuscript.text("report.column.before"), Type.LABEL),
                moved(flow, 3).right(manuscript.text("report.column.now"), Type.LABEL),
                moved(flow, 4).right(manuscript.text("report.column.change"), Type.LABEL),
                moved(flow, 5).right(manuscript.text("report.column.pHolm"), Type.LABEL));
        for (var one : moved) {
            flow.ruled(
                    0,
                    4,
                    Ink.LINE,
                    moved(flow, 0).name(one.department(), Type.BODY),
                    moved(flow, 1).name(one.dimension(), Type.BODY),
                    moved(flow, 2).right(manuscript.score(one.change().before()), Type.BODY),
                    moved(flow, 3).right(manuscript.score(one.change().now()), Type.BODY),
                    moved(flow, 4)
                            .right(
                                    manuscript.signed(
                                            one.change().now() - one.change().before()),
                                    Type.STRONG),
                    moved(flow, 5).right(manuscript.p(one.change().adjusted()), Type.BODY));
        }
        flow.endTable();
    }

    private static Cell moved(Flow flow, int column) {
        float end = column == MOVED.length - 1 ? Flow.WIDTH : MOVED[column + 1] - 8;
        return flow.cell(MOVED[column], end - MOVED[column]);
    }
}
