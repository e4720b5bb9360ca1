package io.cxmaturity.report;

import io.cxmaturity.assessment.Step;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.roadmap.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything about one step, so that its owner needs nothing else. */
final class StepCard {

    private static final float PADDING = 8;
    private static final float GAP = 2.5f;
    private static final float ARROW = 20;

    private final Pen pen;

    StepCard(Pen pen) {
        this.pen = pen;
    }

    /** @param after the numbers of the steps that come first */
    void addTo(Flow flow, float before, PlannedStep planned, int number, List<Integer> after) {
        var item = pen.item(planned.item());
        int from = planned.step().from();
        int to = item.levelAbove(from).orElse(from);
        var side = flow.side().text(pen.text("report.step.number", number), Type.STRONG);
        side.painted((canvas, x, y) -> {
            float left = x + canvas.chip(from, pen.highest(), x, y, Type.GRID);
            canvas.text("→", Type.QUIET, left + 4, y);
            canvas.chip(to, pen.highest(), left + ARROW, y, Type.GRID);
        });
        var where = pen.text(
                "report.step.where", pen.dimension(planned.dimension()).title(), item.name(), planned.priority());
        if (!after.isEmpty()) {
            var numbers = after.stream().map(String::valueOf).collect(Collectors.joining(", "));
            where = pen.text("report.step.after", where, numbers);
        }
        card(flow, before, side, where, planned.step().step());
    }

    void addTo(Flow flow, float before, Talk talk) {
        var side = flow.side().text(pen.text("report.talk." + talk.kind().code()), Type.STRONG);
        card(flow, before, side, pen.dimension(talk.dimension()).title(), talk.step());
    }

    private void card(Flow flow, float before, Cell side, String where, Step step) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(side, flow.main().text(step.title(), Type.FIGURE).text(where, Type.LABEL)));
        field(flow, rows, "report.step.why", step.why());
        field(flow, rows, "report.step.first", step.firstAction());
        var effort = pen.text("report.effort." + step.effort());
        field(flow, rows, "report.step.owner", pen.text("report.step.owned", step.owner(), effort));
        field(flow, rows, "report.step.kpi", step.kpi());
        field(flow, rows, "report.step.baseline", step.baseline());
        field(flow, rows, "report.step.done", step.done());
        flow.block(before, PADDING, Ink.LINE_ROW, GAP, rows);
    }

    private void field(Flow flow, List<List<Cell>> rows, String label, String text) {
        if (!text.isBlank()) {
            rows.add(List.of(
                    flow.side().text(pen.text(label), Type.LABEL), flow.main().text(text, Type.BODY)));
        }
    }
}
