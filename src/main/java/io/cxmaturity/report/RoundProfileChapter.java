package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.GroupRadarChart;
import io.cxmaturity.chart.Ink;
import java.util.List;

/** One group in all dimensions: the figures and their shape. */
final class RoundProfileChapter {

    private static final String ID = "profile";
    private static final float CHART_TEXT = 8.5f;
    private static final float RADAR_WIDTH = 356;
    private static final float[] COLUMNS = {0, 112, 202, 240, 304, 388, 436};
    private static final List<String> HEADS =
            List.of("dimension", "level", "score", "interval", "agreement", "coverage", "target");

    private final RoundManuscript manuscript;

    RoundProfileChapter(RoundManuscript manuscript) {
        this.manuscript = manuscript;
    }

    void addTo(Flow flow) {
        manuscript.chapter(
                flow,
                ID,
                manuscript.text("report.profile.kicker"),
                manuscript.text(
                        "report.round.profile.title",
                        manuscript.asked().dimensions().size()));
        flow.kept(intro -> intro.text(8, manuscript.text("report.round.profile.text"), Type.LEAD, 0, Flow.WIDTH - 40));
        figures(flow);
        var overall = manuscript.figures().result().overall();
        if (overall.shown() && overall.sensitivity().isPresent()) {
            var range = overall.sensitivity().get();
            flow.together(weights -> {
                manuscript.heading(weights, manuscript.text("report.sensitivity.title"));
                weights.text(
                        6,
                        manuscript.text("report.sensitivity", range.low(), range.high()),
                        Type.BODY,
                        0,
                        Flow.WIDTH - 60);
            });
        }
        var groups = new RoundCharts(manuscript).shape();
        if (GroupRadarChart.fits(groups)) {
            var radar = new GroupRadarChart(groups, manuscript.texts(), RADAR_WIDTH, CHART_TEXT);
            flow.together(shape -> {
                manuscript.heading(shape, manuscript.text("report.round.shape"));
                shape.drawing(10, radar, (Flow.WIDTH - RADAR_WIDTH) / 2);
            });
        }
    }

    private void figures(Flow flow) {
        var head = new Cell[COLUMNS.length];
        for (int i = 0; i < head.length; i++) {
            var label = manuscript.text("report.column." + HEADS.get(i));
            head[i] = i < 2
                    ? cell(flow, i).text(label, Type.LABEL)
                    : cell(flow, i).right(label, Type.LABEL);
        }
        flow.head(14, head);
        manuscript.asked().dimensions().forEach(dimension -> row(flow, dimension));
        flow.endTable();
    }

    private Cell cell(Flow flow, int column) {
        float end = column == COLUMNS.length - 1 ? Flow.WIDTH : COLUMNS[column + 1] - 8;
        return flow.cell(COLUMNS[column], end - COLUMNS[column]);
    }

    private void row(Flow flow, Dimension dimension) {
        var name = cell(flow, 0).name(dimension.title(), Type.STRONG);
        var level = cell(flow, 1);
        var score = cell(flow, 2);
        var interval = cell(flow, 3);
        var agreement = cell(flow, 4);
        var coverage = cell(flow, 5);
        var result = manuscript.result(dimension);
        if (result.isEmpty()) {
            level.text(manuscript.text("report.unknown"), Type.QUIET);
        } else {
            manuscript.standing(level, result.get(), Type.BODY);
            if (result.get().provisional()) {
                level.text(manuscript.text("report.provisional"), Type.LABEL);
            }
            score.right(manuscript.score(result.get().score()), Type.STRONG);
            interval.right(manuscript.interval(result.get().interval()), Type.BODY);
            var agreed = manuscript.agreement(result.get().agreement());
            agreement.right(
                    manuscript.figures().spared().contains(dimension.id())
                            ? manuscript.text("report.round.agreement.least", agreed)
                            : agreed,
                    Type.BODY);
            coverage.right(
                    manuscript.text(
                            manuscript.figures().withheld().contains(dimension.id())
                                    ? "report.percent.least"
                                    : "report.percent",
                            result.get().coverage()),
                    Type.BODY);
        }
        var wanted = manuscript.target(dimension);
        var target = cell(flow, 6)
                .right(wanted.isPresent() ? Integer.toString(wanted.getAsInt()) : manuscript.none(), Type.BODY);
        flow.ruled(0, 5, Ink.LINE, name, level, score, interval, agreement, coverage, target);
    }
}
