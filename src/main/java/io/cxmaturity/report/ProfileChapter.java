package io.cxmaturity.report;

import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.ProfileChart;
import io.cxmaturity.chart.RadarChart;
import io.cxmaturity.scoring.DimensionResult;
import java.util.List;

/** All dimensions side by side: chart, figures, shape, and why the whole stands where it does. */
final class ProfileChapter {

    private static final String ID = "profile";
    private static final float CHART_TEXT = 8.5f;
    private static final float RADAR_WIDTH = 400;
    private static final float RADAR_HEIGHT = 280;
    private static final float[] COLUMNS = {0, 126, 224, 262, 332, 384, 436};

    private final Manuscript manuscript;

    ProfileChapter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void addTo(Flow flow) {
        int dimensions = manuscript.asked().dimensions().size();
        manuscript.chapter(
                flow,
                ID,
                manuscript.text("report.profile.kicker"),
                manuscript.text("report.profile.title", manuscript.narrative().count(dimensions), dimensions));
        flow.kept(intro -> intro.text(8, manuscript.text("report.profile.text"), Type.LEAD, 0, Flow.WIDTH - 40));
        flow.drawing(18, new ProfileChart(manuscript.profile(), manuscript.texts(), Flow.WIDTH, CHART_TEXT), 0);
        figures(flow);
        whole(flow);
        deciding(flow);
        if (RadarChart.fits(manuscript.profile())) {
            var radar = new RadarChart(manuscript.profile(), manuscript.texts(), RADAR_WIDTH, RADAR_HEIGHT, CHART_TEXT);
            flow.together(shape -> {
                manuscript.heading(shape, radar.title());
                shape.drawing(10, radar, (Flow.WIDTH - RADAR_WIDTH) / 2);
            });
        }
    }

    private void figures(Flow flow) {
        manuscript.heading(flow, manuscript.text("report.profile.figures"));
        var heads = List.of("dimension", "level", "score", "bounds", "evidenced", "coverage", "target");
        var head = new Cell[COLUMNS.length];
        for (int i = 0; i < head.length; i++) {
            head[i] = cell(flow, i);
            var label = manuscript.text("report.column." + heads.get(i));
            head[i] = i < 2 ? head[i].text(label, Type.LABEL) : head[i].right(label, Type.LABEL);
        }
        flow.head(4, head);
        for (var result : manuscript.evaluation().result().dimensions()) {
            row(flow, result);
        }
        flow.endTable();
    }

    private Cell cell(Flow flow, int column) {
        float end = column == COLUMNS.length - 1 ? Flow.WIDTH : COLUMNS[column + 1] - 8;
        return flow.cell(COLUMNS[column], end - COLUMNS[column]);
    }

    private void row(Flow flow, DimensionResult result) {
        var dimension = manuscript.dimension(result.dimension());
        var name = cell(flow, 0).name(dimension.title(), Type.STRONG);
        var level = cell(flow, 1);
        var score = cell(flow, 2);
        var evidenced = cell(flow, 4);
        if (result.shown()) {
            manuscript.level(level, result.level(), Type.BODY);
            score.right(manuscript.score(result.score()), Type.STRONG);
            evidenced.right(manuscript.score(result.evidenced()), Type.BODY);
        } else {
            level.text(manuscript.text("report.unknown"), Type.QUIET);
            score.right(manuscript.none(), Type.QUIET);
            evidenced.right(manuscript.none(), Type.QUIET);
        }
        if (result.provisional() && result.shown()) {
            level.text(manuscript.text("report.provisional"), Type.LABEL);
        }
        var bounds = cell(flow, 3).right(manuscript.bounds(result.bounds()), manuscript.boundsType(result.bounds()));
        var coverage = cell(flow, 5).right(manuscript.text("report.percent", result.coverage()), Type.BODY);
        var wanted = manuscript.statedTarget(result);
        var target = cell(flow, 6)
                .right(wanted.isPresent() ? Integer.toString(wanted.getAsInt()) : manuscript.none(), Type.BODY);
        flow.ruled(0, 5, Ink.LINE, name, level, score, bounds, evidenced, coverage, target);
    }

    private void whole(Flow flow) {
        var evaluation = manuscript.evaluation();
        var why = manuscript.narrative().whyBelowScore(evaluation);
        var overall = evaluation.result().overall();
        if (!why.isEmpty()) {
            flow.together(reasons -> {
                manuscript.heading(reasons, manuscript.text("report.below.title"));
                why.forEach(sentence -> reasons.text(5, sentence, Type.BODY, 0, Flow.WIDTH - 60));
            });
        }
        if (overall.shown()) {
            overall.sensitivity().ifPresent(range -> {
                manuscript.heading(flow, manuscript.text("report.sensitivity.title"));
                flow.text(
                        6,
                        manuscript.text("report.sensitivity", range.low(), range.high()),
                        Type.BODY,
                        0,
                        Flow.WIDTH - 60);
            });
        }
    }

    private void deciding(Flow flow) {
        var open = manuscript.evaluation().deciding();
        if (open.isEmpty() || !manuscript.evaluation().result().overall().shown()) {
            return;
        }
        manuscript.heading(flow, manuscript.text("report.deciding.title"));
        flow.kept(intro -> intro.text(6, manuscript.text("report.deciding.text"), Type.BODY, 0, Flow.WIDTH - 60));
        float before = 8;
        for (var id : open) {
            var item = manuscript.item(id);
            var where = manuscript.asked().dimensionOf(id).orElseThrow();
            flow.row(
                    before,
                    flow.side().name(where.title(), Type.LABEL),
                    flow.main().text(item.stem(), Type.BODY));
            before = 4;
        }
    }
}
