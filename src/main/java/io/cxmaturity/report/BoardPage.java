package io.cxmaturity.report;

import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.OverallResult;
import java.util.OptionalInt;
import java.util.function.Function;

/** What the one page for a board is made of, whoever the report is about. */
final class BoardPage {

    static final String ID = "summary";
    static final float COLUMN = 224;
    static final float SECOND = 248;

    private static final float FIGURE_GAP = 8;
    private static final int STEP_LINES = 2;
    private static final float LEGIBLE_CHART_TEXT = 7.5f;
    private static final float SMALLEST_CHART_TEXT = 4;
    private static final int SHORT_TITLE = 24;

    private final Pen pen;
    private final float[] figures;
    private final int most;

    /**
     * @param figures where the columns of figures begin
     * @param most lines of a sentence
     */
    BoardPage(Pen pen, float[] figures, int most) {
        this.pen = pen;
        this.figures = figures.clone();
        this.most = most;
    }

    /**
     * How much room its parts may take.
     *
     * @param chartText the size of text in the chart
     * @param lines of a long text
     * @param longestTitle how many characters of a title are told
     */
    record Room(float chartText, int lines, int longestTitle) {

        private Room tighter() {
            if (chartText > LEGIBLE_CHART_TEXT) {
                return new Room(chartText - 0.5f, lines, longestTitle);
            }
            if (lines > 1) {
                return new Room(chartText, lines - 1, longestTitle);
            }
            return longestTitle > SHORT_TITLE
                    ? new Room(chartText, lines, SHORT_TITLE)
                    : new Room(chartText - 0.5f, lines, longestTitle);
        }
    }

    /** Always exactly one page: the chart gives way, then long texts, then long titles, then the chart once more. */
    void addTo(Flow flow, float chartText, Function<Room, Flow> written) {
        float page = Book.height(pen.paper());
        var room = new Room(chartText, most, Integer.MAX_VALUE);
        var summary = written.apply(room);
        while (summary.height() > page && room.chartText() > SMALLEST_CHART_TEXT) {
            room = room.tighter();
            summary = written.apply(room);
        }
        var strips = summary.strips();
        for (int i = 0; i < strips.size(); i++) {
            flow.add(i < strips.size() - 1 ? strips.get(i).kept() : strips.get(i));
        }
    }

    /** Its name alone on a new page. */
    void title(Flow flow) {
        var title = pen.text("report.summary.title");
        flow.starting(
                new Strip.Heading(ID, title, 0),
                Float.MAX_VALUE,
                first -> first.text(0, title, Type.LABEL, 0, Flow.WIDTH));
    }

    Cell figure(Flow flow, int column, String label) {
        float end = column == figures.length - 1 ? Flow.WIDTH : figures[column + 1] - FIGURE_GAP;
        return flow.cell(figures[column], end - figures[column]).text(pen.text(label), Type.LABEL);
    }

    void level(Cell cell, OverallResult overall, OptionalInt level) {
        if (!overall.shown()) {
            cell.text(pen.text("report.unknown"), Type.QUIET);
        } else if (level.isEmpty()) {
            cell.text(pen.text("report.round.hidden"), Type.QUIET);
        } else {
            pen.level(cell, level, Type.FIGURE);
        }
    }

    /** @param key of a text that takes the share */
    void coverage(Cell cell, String key, OverallResult overall) {
        cell.text(pen.text(key, overall.coverage()), Type.FIGURE);
        cell.text(pen.text("report.figure.applies"), Type.LABEL);
    }

    /** What to start with. */
    void steps(Cell cell, Roadmap roadmap, int lines) {
        cell.text(pen.text("report.summary.steps"), Type.FIGURE);
        var steps = roadmap.steps().stream()
                .filter(step -> step.phase() == Phase.DAYS_30)
                .toList();
        if (steps.isEmpty()) {
            cell.text(pen.text("report.roadmap.none"), Type.BODY, most);
        }
        for (var step : steps) {
            cell.text(step.step().step().title(), Type.BODY, Math.min(STEP_LINES, lines));
            cell.text(
                    pen.text(
                            "report.step.meta.short",
                            step.step().step().owner(),
                            pen.text("report.effort." + step.step().effort())),
                    Type.LABEL,
                    1);
            cell.gap();
        }
    }
}
