package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.StandingsChart;
import io.cxmaturity.round.ResponseRate;
import java.util.Comparator;
import java.util.List;

/** The one page a board reads: where it stands, how sure that is, what is left out, what comes first. */
final class RoundSummary {

    private static final float CHART_TEXT = 9.5f;
    private static final int FULL_LINES = 6;
    private static final int HEADLINE_LINES = 4;
    private static final int BASIS_LINES = 4;
    private static final int GAPS = 3;
    private static final float[] FIGURES = {0, 120, 240, 312, 402};

    private final RoundManuscript manuscript;
    private final BoardPage page;
    private final RoundSentences sentences;

    RoundSummary(RoundManuscript manuscript) {
        this.manuscript = manuscript;
        this.page = new BoardPage(manuscript, FIGURES, FULL_LINES);
        this.sentences = new RoundSentences(manuscript);
    }

    /** Always exactly one page. */
    void addTo(Flow flow) {
        page.addTo(flow, CHART_TEXT, this::written);
    }

    private Flow written(BoardPage.Room room) {
        var flow = manuscript.flow();
        page.title(flow);
        flow.balanced(4, sentences.headline(), Type.TITLE, HEADLINE_LINES);
        var basis = flow.cell(0, Flow.WIDTH - 40).text(sentences.basis(), Type.LEAD, BASIS_LINES);
        flow.row(6, basis);
        figures(flow);
        var standings = new RoundCharts(manuscript).profile(room.longestTitle());
        flow.drawing(16, new StandingsChart(standings, manuscript.texts(), Flow.WIDTH, room.chartText()), 0);
        var left = flow.cell(0, BoardPage.COLUMN);
        gaps(left, room.lines());
        hidden(left, room.lines());
        var steps = flow.cell(BoardPage.SECOND, BoardPage.COLUMN);
        page.steps(steps, manuscript.roadmap(), room.lines());
        flow.rowWhole(6, Ink.LINE_ROW, left, steps);
        return flow;
    }

    private void figures(Flow flow) {
        var overall = manuscript.figures().result().overall();
        var level = page.figure(flow, 0, "report.column.level");
        page.level(level, overall, overall.level());
        if (manuscript.quick()) {
            level.text(manuscript.text("report.figure.ceiling"), Type.LABEL);
        }
        var possible = page.figure(flow, 1, "report.figure.possible");
        page.level(possible, overall, overall.possible());
        var score = page.figure(flow, 2, "report.figure.score");
        score.text(
                overall.shown()
                        ? manuscript.text("report.score.of", overall.score().orElseThrow(), manuscript.highest())
                        : manuscript.text("report.unknown"),
                overall.shown() ? Type.FIGURE : Type.QUIET);
        var group = manuscript.group();
        var people = page.figure(flow, 3, "report.round.figure.answered");
        people.text(manuscript.text("report.round.number", group.respondents()), Type.FIGURE);
        ResponseRate.of(group.respondents(), group.headcount(), 0)
                .ifPresent(rate -> people.text(share(rate), Type.LABEL));
        if (group.fewAnswered()) {
            people.text(manuscript.text("report.round.few.short"), Type.LABEL.in(Ink.CAUTION));
        }
        var coverage = page.figure(flow, 4, "report.figure.coverage");
        page.coverage(
                coverage,
                manuscript.figures().withheld().isEmpty() ? "report.percent" : "report.percent.least",
                overall);
        flow.ruled(16, 8, Ink.LINE_ROW, level, possible, score, people, coverage);
    }

    private String share(ResponseRate rate) {
        return rate.over()
                ? manuscript.text("report.round.figure.over", rate.of())
                : manuscript.text("report.round.figure.share", rate.of(), rate.share());
    }

    /** The dimensions that lie furthest below their targets. */
    private void gaps(Cell cell, int lines) {
        List<Dimension> furthest = manuscript.asked().dimensions().stream()
                .filter(dimension -> manuscript.gap(dimension).orElse(0) > 0)
                .sorted(Comparator.comparingDouble(
                        dimension -> -manuscript.gap(dimension).orElse(0)))
                .limit(GAPS)
                .toList();
        if (furthest.isEmpty()) {
            return;
        }
        cell.text(manuscript.text("report.round.summary.gaps"), Type.FIGURE);
        manuscript
                .closed()
                .targetDate()
                .ifPresent(
                        day -> cell.text(manuscript.text("report.round.summary.by", manuscript.date(day)), Type.LABEL));
        for (var dimension : furthest) {
            cell.text(
                    manuscript.text(
                            "report.round.summary.gap",
                            dimension.title(),
                            manuscript.gap(dimension).orElseThrow(),
                            manuscript.target(dimension).orElseThrow()),
                    Type.BODY,
                    Math.min(2, lines));
        }
        cell.gap();
    }

    private void hidden(Cell cell, int lines) {
        var hidden = sentences.hidden();
        cell.text(manuscript.text("report.round.summary.hidden"), Type.FIGURE);
        if (hidden.isEmpty()) {
            cell.text(manuscript.text("report.round.summary.hidden.none"), Type.BODY, FULL_LINES);
        }
        hidden.forEach(sentence -> cell.text(sentence, Type.BODY, lines));
    }
}
