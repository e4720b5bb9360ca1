package io.cxmaturity.report;

import io.cxmaturity.assessment.Step;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.roadmap.Talk;
import java.util.List;
import java.util.stream.Collectors;

/** Everything about one step, so that its owner needs nothing else. */
final class StepCard {

    private static final float GUTTER = 16;
    private static final float HALF = (Flow.MEASURE - GUTTER) / 2;
    private static final float PADDING = 8;
    private static final float ARROW = 20;

    private final Manuscript manuscript;
    private final float tallest;

    StepCard(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.tallest = Book.height(manuscript.content().paper()) * 0.45f;
    }

    /** @param after the numbers of the steps that come first */
    void addTo(Flow flow, float before, PlannedStep planned, int number, List<Integer> after) {
        var item = manuscript.item(planned.item());
        int from = planned.step().from();
        int to = item.levelAbove(from).orElse(from);
        var step = planned.step().step();
        var side = flow.side().text(manuscript.text("report.step.number", number), Type.STRONG);
        side.painted((canvas, x, y) -> {
            float left = x + canvas.chip(from, manuscript.highest(), x, y, Type.GRID);
            canvas.text("→", Type.QUIET, left + 4, y);
            canvas.chip(to, manuscript.highest(), left + ARROW, y, Type.GRID);
        });
        facts(side, step);
        side.text(manuscript.text("report.step.priority", planned.priority()), Type.LABEL);
        if (!after.isEmpty()) {
            var numbers = after.stream().map(String::valueOf).collect(Collectors.joining(", "));
            side.text(manuscript.text("report.step.after", numbers), Type.LABEL);
        }
        var where = manuscript.text(
                "report.step.where",
                manuscript.dimension(planned.dimension()).title(),
                item.title().isBlank() ? item.stem() : item.title());
        card(flow, before, side, where, step);
    }

    void addTo(Flow flow, float before, Talk talk) {
        var side = flow.side().text(manuscript.text("report.talk." + talk.kind().code()), Type.STRONG);
        facts(side, talk.step());
        card(flow, before, side, manuscript.dimension(talk.dimension()).title(), talk.step());
    }

    private void facts(Cell side, Step step) {
        side.text(step.owner(), Type.BODY);
        side.text(manuscript.text("report.step.effort", manuscript.text("report.effort." + step.effort())), Type.LABEL);
    }

    private void card(Flow flow, float before, Cell side, String where, Step step) {
        flow.together(tallest, card -> {
            var main = card.main()
                    .text(step.title(), Type.STRONG)
                    .text(where, Type.LABEL)
                    .text(step.why(), Type.BODY);
            card.ruled(before, PADDING, Ink.LINE_ROW, side, main);
            field(card, "report.step.first", step.firstAction());
            pair(card, "report.step.kpi", step.kpi(), "report.step.baseline", step.baseline());
            field(card, "report.step.done", step.done());
        });
    }

    private void field(Flow card, String label, String text) {
        if (!text.isBlank()) {
            card.row(2, card.main().text(manuscript.text(label), Type.LABEL).text(text, Type.BODY));
        }
    }

    private void pair(Flow card, String first, String firstText, String second, String secondText) {
        var left = card.cell(Flow.MAIN, HALF);
        var right = card.cell(Flow.MAIN + HALF + GUTTER, HALF);
        if (!firstText.isBlank()) {
            left.text(manuscript.text(first), Type.LABEL).text(firstText, Type.BODY);
        }
        if (!secondText.isBlank()) {
            right.text(manuscript.text(second), Type.LABEL).text(secondText, Type.BODY);
        }
        card.row(2, left, right);
    }
}
