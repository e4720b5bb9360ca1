package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.StandingsChart;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.scoring.OverallResult;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** The one page a board reads: where it stands, how sure that is, what is left out, what comes first. */
final class RoundSummary {

    static final String ID = "summary";

    private static final float CHART_TEXT = 9.5f;
    private static final float LEGIBLE_CHART_TEXT = 7.5f;
    private static final float SMALLEST_CHART_TEXT = 4;
    private static final int FULL_LINES = 6;
    private static final int SHORT_TITLE = 24;
    private static final int HEADLINE_LINES = 4;
    private static final int BASIS_LINES = 4;
    private static final int GAPS = 3;
    private static final float COLUMN = 224;
    private static final float SECOND = 248;
    private static final float[] FIGURES = {0, 120, 240, 312, 402};
    private static final float FIGURE_GAP = 8;

    private final RoundManuscript manuscript;
    private final RoundSentences sentences;

    RoundSummary(RoundManuscript manuscript) {
        this.manuscript = manuscript;
        this.sentences = new RoundSentences(manuscript);
    }

    /** Always exactly one page: the chart gives way, then long texts, then long titles, then the chart once more. */
    void addTo(Flow flow) {
        float page = Book.height(manuscript.paper());
        float chart = CHART_TEXT;
        int lines = FULL_LINES;
        int title = Integer.MAX_VALUE;
        var summary = written(chart, lines, title);
        while (summary.height() > page && chart > SMALLEST_CHART_TEXT) {
            if (chart <= LEGIBLE_CHART_TEXT && lines > 1) {
                lines--;
            } else if (chart <= LEGIBLE_CHART_TEXT && title > SHORT_TITLE) {
                title = SHORT_TITLE;
            } else {
                chart -= 0.5f;
            }
            summary = written(chart, lines, title);
        }
        var strips = summary.strips();
        for (int i = 0; i < strips.size(); i++) {
            flow.add(i < strips.size() - 1 ? strips.get(i).kept() : strips.get(i));
        }
    }

    private Flow written(float chartText, int lines, int longestTitle) {
        var flow = manuscript.flow();
        var title = manuscript.text("report.summary.title");
        flow.starting(
                new Strip.Heading(ID, title, 0),
                Float.MAX_VALUE,
                first -> first.text(0, title, Type.LABEL, 0, Flow.WIDTH));
        flow.balanced(4, sentences.headline(), Type.TITLE, HEADLINE_LINES);
        var basis = flow.cell(0, Flow.WIDTH - 40).text(sentences.basis(), Type.LEAD, BASIS_LINES);
        flow.row(6, basis);
        figures(flow);
        var standings = new RoundCharts(manuscript).profile(longestTitle);
        flow.drawing(16, new StandingsChart(standings, manuscript.texts(), Flow.WIDTH, chartText), 0);
        var left = flow.cell(0, COLUMN);
        gaps(left, lines);
        hidden(left, lines);
        var steps = flow.cell(SECOND, COLUMN);
        steps(steps, lines);
        flow.rowWhole(6, Ink.LINE_ROW, left, steps);
        return flow;
    }

    private void figures(Flow flow) {
        var overall = manuscript.figures().result().overall();
        var level = figure(flow, 0, "report.column.level");
        level(level, overall, overall.level());
        if (manuscript.quick()) {
            level.text(manuscript.text("report.figure.ceiling"), Type.LABEL);
        }
        var possible = figure(flow, 1, "report.figure.possible");
        level(possible, overall, overall.possible());
        var score = figure(flow, 2, "report.figure.score");
        score.text(
                overall.shown()
                        ? manuscript.text("report.score.of", overall.score().orElseThrow(), manuscript.highest())
                        : manuscript.text("report.unknown"),
                overall.shown() ? Type.FIGURE : Type.QUIET);
        var group = manuscript.group();
        var people = figure(flow, 3, "report.round.figure.answered");
        people.text(manuscript.text("report.round.number", group.respondents()), Type.FIGURE);
        if (group.headcount() > 0) {
            people.text(
                    manuscript.text(
                            "report.round.figure.share",
                            group.headcount(),
                            (double) group.respondents() / group.headcount()),
                    Type.LABEL);
        }
        if (group.fewAnswered()) {
            people.text(manuscript.text("report.round.few.short"), Type.LABEL.in(Ink.CAUTION));
        }
        var coverage = figure(flow, 4, "report.figure.coverage");
        coverage.text(manuscript.text("report.percent", overall.coverage()), Type.FIGURE);
        coverage.text(manuscript.text("report.figure.applies"), Type.LABEL);
        flow.ruled(16, 8, Ink.LINE_ROW, level, possible, score, people, coverage);
    }

    private Cell figure(Flow flow, int column, String label) {
        float end = column == FIGURES.length - 1 ? Flow.WIDTH : FIGURES[column + 1] - FIGURE_GAP;
        return flow.cell(FIGURES[column], end - FIGURES[column]).text(manuscript.text(label), Type.LABEL);
    }

    private void level(Cell cell, OverallResult overall, OptionalInt level) {
        if (!overall.shown()) {
            cell.text(manuscript.text("report.unknown"), Type.QUIET);
        } else if (level.isEmpty()) {
            cell.text(manuscript.text("report.round.hidden"), Type.QUIET);
        } else {
            manuscript.level(cell, level, Type.FIGURE);
        }
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

    private void steps(Cell cell, int lines) {
        cell.text(manuscript.text("report.summary.steps"), Type.FIGURE);
        var steps = manuscript.roadmap().steps().stream()
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
