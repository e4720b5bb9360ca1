package io.cxmaturity.report;

import io.cxmaturity.assessment.StepId;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.List;

/** What to do when: an overview, a card for each step of the first ninety days, the later ones as a list. */
final class RoadmapChapter {

    private static final String ID = "roadmap";
    private static final String LATER_ID = "later";
    private static final float NUMBER = 20;
    private static final float TITLE = 20;
    private static final float DIMENSION = 246;
    private static final float OWNER = 352;
    private static final float EFFORT = 448;

    private final Pen pen;
    private final List<PlannedStep> steps;
    private final StepCard card;

    RoadmapChapter(Pen pen, Roadmap roadmap) {
        this.pen = pen;
        this.steps = roadmap.steps();
        this.card = new StepCard(pen);
    }

    void addTo(Flow flow) {
        pen.chapter(flow, ID, pen.text("report.roadmap.kicker"), pen.text("report.roadmap.title"));
        if (steps.isEmpty()) {
            flow.text(8, pen.text("report.roadmap.none"), Type.LEAD, 0, Flow.WIDTH - 40);
            return;
        }
        flow.kept(intro -> intro.text(8, pen.text("report.roadmap.text"), Type.LEAD, 0, Flow.WIDTH - 40));
        overview(flow);
        for (var phase : Phase.values()) {
            if (phase != Phase.LATER && !of(phase).isEmpty()) {
                cards(flow, phase);
            }
        }
        later(flow);
    }

    private List<PlannedStep> of(Phase phase) {
        return steps.stream().filter(step -> step.phase() == phase).toList();
    }

    private int number(PlannedStep step) {
        return steps.indexOf(step) + 1;
    }

    private void overview(Flow flow) {
        float before = 16;
        for (var phase : Phase.values()) {
            var side = flow.side()
                    .text(pen.text("report.phase." + phase.code()), Type.STRONG)
                    .text(pen.text("report.phase." + phase.code() + ".text"), Type.LABEL);
            var main = flow.main();
            if (phase == Phase.LATER) {
                main.text(pen.text("report.roadmap.later.count", of(phase).size()), Type.BODY);
            } else if (of(phase).isEmpty()) {
                main.text(pen.text("report.roadmap.phase.none"), Type.QUIET);
            }
            for (var step : phase == Phase.LATER ? List.<PlannedStep>of() : of(phase)) {
                main.marked(
                        (canvas, x, y) -> canvas.text(Integer.toString(number(step)), Type.QUIET, x, y),
                        step.step().step().title(),
                        Type.STRONG,
                        NUMBER);
                main.marked((canvas, x, y) -> {}, meta(step), Type.LABEL, NUMBER);
            }
            flow.ruled(before, 8, Ink.LINE_ROW, side, main);
            before = 4;
        }
    }

    private String meta(PlannedStep step) {
        return pen.text(
                "report.step.meta",
                pen.dimension(step.dimension()).title(),
                step.step().step().owner(),
                pen.text("report.effort." + step.step().effort()));
    }

    private void cards(Flow flow, Phase phase) {
        pen.section(flow, ID + "-" + phase.code(), pen.text("report.phase." + phase.code() + ".cards"));
        float before = 8;
        for (var step : of(phase)) {
            card.addTo(flow, before, step, number(step), waitsFor(step));
            before = 12;
        }
    }

    /** The numbers of the steps that come first. */
    private List<Integer> waitsFor(PlannedStep step) {
        var numbers = new ArrayList<Integer>();
        for (StepId id : step.step().after()) {
            steps.stream().filter(other -> other.step().id().equals(id)).forEach(other -> numbers.add(number(other)));
        }
        return numbers;
    }

    private void later(Flow flow) {
        if (of(Phase.LATER).isEmpty()) {
            return;
        }
        pen.section(flow, LATER_ID, pen.text("report.phase.later.cards"));
        flow.kept(intro -> intro.text(4, pen.text("report.roadmap.later.text"), Type.QUIET, 0, Flow.WIDTH - 60));
        flow.head(
                6,
                flow.cell(TITLE, DIMENSION - TITLE - 12).text(pen.text("report.column.step"), Type.LABEL),
                flow.cell(DIMENSION, OWNER - DIMENSION - 12).text(pen.text("report.column.dimension"), Type.LABEL),
                flow.cell(OWNER, EFFORT - OWNER - 8).text(pen.text("report.column.owner"), Type.LABEL),
                flow.cell(EFFORT, Flow.WIDTH - EFFORT).right(pen.text("report.column.effort"), Type.LABEL));
        for (var step : of(Phase.LATER)) {
            flow.ruled(
                    0,
                    4,
                    Ink.LINE,
                    flow.cell(0, NUMBER).text(Integer.toString(number(step)), Type.QUIET),
                    flow.cell(TITLE, DIMENSION - TITLE - 12)
                            .text(step.step().step().title(), Type.BODY),
                    flow.cell(DIMENSION, OWNER - DIMENSION - 12)
                            .name(pen.dimension(step.dimension()).title(), Type.QUIET),
                    flow.cell(OWNER, EFFORT - OWNER - 8).name(step.step().step().owner(), Type.QUIET),
                    flow.cell(EFFORT, Flow.WIDTH - EFFORT)
                            .right(step.step().effort().toString(), Type.BODY));
        }
        flow.endTable();
    }
}
