package io.cxmaturity.report;

import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.ProfileChart;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.scoring.OverallResult;
import java.util.List;
import java.util.OptionalInt;

/** The one page a board reads: where it stands, what blocks, what comes first. */
final class SummaryPage {

    static final String ID = "summary";

    private static final float CHART_TEXT = 8.5f;
    private static final float LEGIBLE_CHART_TEXT = 7.5f;
    private static final float SMALLEST_CHART_TEXT = 4;
    private static final int FULL_LINES = 4;
    private static final int HEADLINE_LINES = 5;
    private static final int SENTENCES = 3;
    private static final int ITEMS = 4;
    private static final float COLUMN = 224;
    private static final float SECOND = 248;
    private static final float[] FIGURES = {0, 108, 216, 324, 398};
    private static final float FIGURE_GAP = 8;

    private final Manuscript manuscript;

    SummaryPage(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Always exactly one page: the chart gives way, then long texts, then the chart once more. */
    void addTo(Flow flow) {
        float page = Book.height(manuscript.content().paper());
        float chart = CHART_TEXT;
        int lines = FULL_LINES;
        var summary = written(chart, lines);
        while (summary.height() > page && chart > SMALLEST_CHART_TEXT) {
            if (chart <= LEGIBLE_CHART_TEXT && lines > 1) {
                lines--;
            } else {
                chart -= 0.5f;
            }
            summary = written(chart, lines);
        }
        var strips = summary.strips();
        for (int i = 0; i < strips.size(); i++) {
            flow.add(i < strips.size() - 1 ? strips.get(i).kept() : strips.get(i));
        }
    }

    private Flow written(float chartText, int lines) {
        var flow = manuscript.flow();
        var title = manuscript.text("report.summary.title");
        flow.starting(
                new Strip.Heading(ID, title, 0),
                Float.MAX_VALUE,
                first -> first.text(0, title, Type.LABEL, 0, Flow.WIDTH));
        var evaluation = manuscript.evaluation();
        flow.balanced(4, manuscript.narrative().headline(evaluation), Type.TITLE, HEADLINE_LINES);
        flow.text(6, manuscript.narrative().summary(evaluation), Type.LEAD, 0, Flow.WIDTH - 40);
        if (manuscript.content().draft()) {
            flow.text(4, manuscript.text("report.summary.draft"), Type.QUIET, 0, Flow.WIDTH);
        }
        figures(flow, evaluation.result().overall());
        var chart = new ProfileChart(manuscript.profile(), manuscript.texts(), Flow.WIDTH, chartText);
        flow.drawing(18, chart, 0);
        var blocks = flow.cell(0, COLUMN);
        blocks(blocks, lines);
        var steps = flow.cell(SECOND, COLUMN);
        steps(steps, lines);
        flow.rowWhole(20, Ink.LINE_ROW, blocks, steps);
        return flow;
    }

    private void figures(Flow flow, OverallResult overall) {
        var established = figure(flow, 0, "report.figure.established");
        var possible = figure(flow, 1, "report.figure.possible");
        var evidenced = figure(flow, 2, "report.figure.evidenced");
        level(established, overall, overall.level());
        level(possible, overall, overall.possible());
        level(evidenced, overall, overall.evidencedLevel());
        if (manuscript.quick()) {
            established.text(manuscript.text("report.figure.ceiling"), Type.LABEL);
        }
        var score = figure(flow, 3, "report.figure.score");
        if (overall.shown()) {
            score.text(
                    manuscript.text("report.score.of", overall.score().orElseThrow(), manuscript.highest()),
                    Type.FIGURE);
            overall.bounds().ifPresent(bounds -> score.text(manuscript.bounds(bounds), Type.LABEL));
        } else {
            score.text(manuscript.text("report.unknown"), Type.QUIET);
        }
        var coverage = figure(flow, 4, "report.figure.coverage");
        coverage.text(manuscript.text("report.percent", overall.coverage()), Type.FIGURE);
        coverage.text(manuscript.text("report.figure.applies"), Type.LABEL);
        flow.ruled(18, 8, Ink.LINE_ROW, established, possible, evidenced, score, coverage);
    }

    private Cell figure(Flow flow, int column, String label) {
        float end = column == FIGURES.length - 1 ? Flow.WIDTH : FIGURES[column + 1] - FIGURE_GAP;
        return flow.cell(FIGURES[column], end - FIGURES[column]).text(manuscript.text(label), Type.LABEL);
    }

    private void level(Cell cell, OverallResult overall, OptionalInt level) {
        if (overall.shown()) {
            manuscript.level(cell, level, Type.FIGURE);
        } else {
            cell.text(manuscript.text("report.unknown"), Type.QUIET);
        }
    }

    private void blocks(Cell cell, int lines) {
        var evaluation = manuscript.evaluation();
        var missing = manuscript.narrative().missingForNextLevel(evaluation);
        var overall = evaluation.result().overall();
        if (!overall.shown()) {
            cell.text(manuscript.text("report.summary.open"), Type.FIGURE);
            cell.text(manuscript.text("report.summary.open.text"), Type.BODY, FULL_LINES);
            return;
        }
        if (overall.level().orElseThrow() == manuscript.highest()) {
            cell.text(manuscript.text("report.summary.highest"), Type.FIGURE);
            cell.text(manuscript.text("report.summary.highest.text"), Type.BODY, FULL_LINES);
            return;
        }
        int next = overall.level().orElseThrow() + 1;
        cell.text(manuscript.text("report.blocks", manuscript.level(next)), Type.FIGURE, 2);
        missing.stream().limit(SENTENCES).forEach(sentence -> cell.text(sentence, Type.BODY, lines));
        int more = missing.size() - SENTENCES;
        if (more > 0) {
            cell.text(manuscript.text("report.summary.more", more), Type.LABEL);
        }
        holding(cell, lines);
    }

    /** The answers on which the next level hangs: the open ones that decide, else those the shortest way raises. */
    private void holding(Cell cell, int lines) {
        var evaluation = manuscript.evaluation();
        var deciding = evaluation.deciding();
        var items = deciding.isEmpty()
                ? evaluation.shortestWay().map(evaluation::itemsOf).orElse(List.of())
                : deciding;
        if (items.isEmpty()) {
            return;
        }
        cell.gap();
        cell.text(manuscript.text(deciding.isEmpty() ? "report.summary.raise" : "report.summary.decide"), Type.LABEL);
        for (var id : items.subList(0, Math.min(ITEMS, items.size()))) {
            var item = manuscript.item(id);
            var name = item.title().isBlank() ? item.stem() : item.title();
            cell.text(
                    manuscript.text(
                            "report.summary.item",
                            name,
                            manuscript.asked().dimensionOf(id).orElseThrow().title()),
                    Type.BODY,
                    Math.min(2, lines));
        }
        if (items.size() > ITEMS) {
            cell.text(manuscript.text("report.summary.more", items.size() - ITEMS), Type.LABEL);
        }
    }

    private void steps(Cell cell, int lines) {
        cell.text(manuscript.text("report.summary.steps"), Type.FIGURE);
        var steps = manuscript.evaluation().roadmap().steps().stream()
                .filter(step -> step.phase() == Phase.DAYS_30)
                .toList();
        if (steps.isEmpty()) {
            cell.text(manuscript.text("report.roadmap.none"), Type.BODY, FULL_LINES);
        }
        for (var step : steps) {
            cell.text(step.step().step().title(), Type.BODY, Math.min(2, lines));
            cell.text(
                    manuscript.text(
                            "report.step.meta.short",
                            step.step().step().owner(),
                            manuscript.text("report.effort." + step.step().effort())),
                    Type.LABEL,
                    1);
            cell.gap();
        }
    }
}
