package io.cxmaturity.report;

import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.ProfileChart;
import io.cxmaturity.scoring.OverallResult;
import java.util.List;

/** The one page a board reads: where it stands, what blocks, what comes first. */
final class SummaryPage {

    private static final float CHART_TEXT = 8.5f;
    private static final int FULL_LINES = 4;
    private static final int HEADLINE_LINES = 5;
    private static final int SENTENCES = 3;
    private static final int ITEMS = 4;
    private static final float[] FIGURES = {0, 108, 216, 324, 398};

    private final Manuscript manuscript;
    private final BoardPage page;

    SummaryPage(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.page = new BoardPage(manuscript, FIGURES, FULL_LINES);
    }

    /** Always exactly one page. */
    void addTo(Flow flow) {
        page.addTo(flow, CHART_TEXT, this::written);
    }

    private Flow written(BoardPage.Room room) {
        var flow = manuscript.flow();
        page.title(flow);
        var evaluation = manuscript.evaluation();
        flow.balanced(4, manuscript.narrative().headline(evaluation), Type.TITLE, HEADLINE_LINES);
        flow.text(6, manuscript.narrative().summary(evaluation), Type.LEAD, 0, Flow.WIDTH - 40);
        if (manuscript.content().draft()) {
            flow.text(4, manuscript.text("report.summary.draft"), Type.QUIET, 0, Flow.WIDTH);
        }
        figures(flow, evaluation.result().overall());
        var chart = new ProfileChart(manuscript.profile(), manuscript.texts(), Flow.WIDTH, room.chartText());
        flow.drawing(18, chart, 0);
        var blocks = flow.cell(0, BoardPage.COLUMN);
        blocks(blocks, room.lines());
        var steps = flow.cell(BoardPage.SECOND, BoardPage.COLUMN);
        page.steps(steps, manuscript.evaluation().roadmap(), room.lines());
        flow.rowWhole(20, Ink.LINE_ROW, blocks, steps);
        return flow;
    }

    private void figures(Flow flow, OverallResult overall) {
        var established = page.figure(flow, 0, "report.figure.established");
        var possible = page.figure(flow, 1, "report.figure.possible");
        var evidenced = page.figure(flow, 2, "report.figure.evidenced");
        page.level(established, overall, overall.level());
        page.level(possible, overall, overall.possible());
        page.level(evidenced, overall, overall.evidencedLevel());
        if (manuscript.quick()) {
            established.text(manuscript.text("report.figure.ceiling"), Type.LABEL);
        }
        var score = page.figure(flow, 3, "report.figure.score");
        if (overall.shown()) {
            score.text(
                    manuscript.text("report.score.of", overall.score().orElseThrow(), manuscript.highest()),
                    Type.FIGURE);
            overall.bounds().ifPresent(bounds -> score.text(manuscript.bounds(bounds), Type.LABEL));
        } else {
            score.text(manuscript.text("report.unknown"), Type.QUIET);
        }
        var coverage = page.figure(flow, 4, "report.figure.coverage");
        page.coverage(coverage, "report.percent", overall);
        flow.ruled(18, 8, Ink.LINE_ROW, established, possible, evidenced, score, coverage);
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
            var name = item.name();
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
}
