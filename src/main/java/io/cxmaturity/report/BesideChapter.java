package io.cxmaturity.report;

import io.cxmaturity.assessment.LevelStep;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.roadmap.ShortestWay;

/** What stands beside the roadmap: talks, the shortest way to the next level, and outcomes. */
final class BesideChapter {

    private static final float STEP = 250;
    private static final float DIMENSION = 262;
    private static final float LEVELS = 378;
    private static final float EFFORT = 440;
    private static final float ARROW = 20;
    private static final float VALUE = 240;

    private final Manuscript manuscript;

    BesideChapter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void addTo(Flow flow) {
        new TalksChapter(manuscript, manuscript.evaluation().roadmap().talks(), manuscript.text("report.talks.text"))
                .addTo(flow);
        manuscript.evaluation().shortestWay().ifPresent(way -> shortest(flow, way));
        outcomes(flow);
    }

    private void shortest(Flow flow, ShortestWay way) {
        manuscript.chapter(
                flow,
                "way",
                manuscript.text("report.way.kicker"),
                manuscript.text("report.way.title", manuscript.level(way.to())));
        flow.kept(intro -> intro.text(
                8,
                manuscript.text("report.way.text", way.steps().size(), way.effort(), manuscript.level(way.to())),
                Type.LEAD,
                0,
                Flow.WIDTH - 40));
        flow.head(
                10,
                flow.cell(0, STEP).text(manuscript.text("report.column.step"), Type.LABEL),
                flow.cell(DIMENSION, LEVELS - DIMENSION - 8)
                        .text(manuscript.text("report.column.dimension"), Type.LABEL),
                flow.cell(LEVELS, EFFORT - LEVELS).text(manuscript.text("report.column.fromTo"), Type.LABEL),
                flow.cell(EFFORT, Flow.WIDTH - EFFORT).right(manuscript.text("report.column.effort"), Type.LABEL));
        way.steps().forEach(step -> step(flow, step));
        flow.endTable();
    }

    private void step(Flow flow, LevelStep step) {
        var item = manuscript.asked().items().stream()
                .filter(candidate -> candidate.steps().contains(step))
                .findFirst()
                .orElseThrow();
        var dimension = manuscript.asked().dimensionOf(item.id()).orElseThrow();
        int to = item.levelAbove(step.from()).orElse(step.from());
        var levels = flow.cell(LEVELS, EFFORT - LEVELS).painted((canvas, x, y) -> {
            float left = x + canvas.chip(step.from(), manuscript.highest(), x, y, Type.GRID);
            canvas.text("→", Type.QUIET, left + 4, y);
            canvas.chip(to, manuscript.highest(), left + ARROW, y, Type.GRID);
        });
        flow.ruled(
                0,
                4,
                Ink.LINE,
                flow.cell(0, STEP).text(step.step().title(), Type.BODY),
                flow.cell(DIMENSION, LEVELS - DIMENSION - 8).name(dimension.title(), Type.QUIET),
                levels,
                flow.cell(EFFORT, Flow.WIDTH - EFFORT).right(step.effort().toString(), Type.BODY));
    }

    private void outcomes(Flow flow) {
        var outcomes = manuscript.content().outcomes();
        if (outcomes.isEmpty()) {
            return;
        }
        manuscript.chapter(
                flow, "outcomes", manuscript.text("report.outcomes.kicker"), manuscript.text("report.outcomes.title"));
        flow.kept(intro -> intro.text(8, manuscript.text("report.outcomes.text"), Type.LEAD, 0, Flow.WIDTH - 40));
        float before = 10;
        for (var outcome : outcomes) {
            flow.ruled(
                    before,
                    5,
                    Ink.LINE,
                    flow.cell(0, VALUE - 8).text(outcome.label(), Type.BODY),
                    flow.cell(VALUE, Flow.WIDTH - VALUE).text(outcome.value(), Type.STRONG));
            before = 0;
        }
    }
}
