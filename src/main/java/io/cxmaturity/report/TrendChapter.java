package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.TrendChart;
import io.cxmaturity.comparison.Course;
import io.cxmaturity.scoring.Likeness.Differs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the group's scores went over the closed rounds, what changed since the one before, and what that leaves out. */
final class TrendChapter {

    private static final String ID = "trend";
    private static final float CHART_TEXT = 7.25f;
    private static final int FEWEST_ROUNDS = 3;
    private static final float NAME = 138;
    private static final float GAP = 8;
    private static final int MOST_ROUNDS = 5;
    private static final int HEAD_LINES = 3;
    private static final float[] LEFT_OUT = {0, 100, 190, 352};

    private final RoundManuscript manuscript;
    private final RoundCharts charts;
    private final SinceSection since;

    TrendChapter(RoundManuscript manuscript) {
        this.manuscript = manuscript;
        this.charts = new RoundCharts(manuscript);
        this.since = new SinceSection(manuscript);
    }

    void addTo(Flow flow) {
        var lines = lines();
        if (lines.isEmpty() && !since.any()) {
            return;
        }
        int rounds = manuscript.closed().past().size() + 1;
        manuscript.chapter(
                flow,
                ID,
                manuscript.text("report.round.trend.kicker"),
                manuscript.text("report.round.trend.title", rounds));
        flow.kept(intro -> {
            intro.text(8, manuscript.text("report.round.trend.lead"), Type.LEAD, 0, Flow.WIDTH - 40);
            if (same()) {
                intro.text(4, manuscript.text("report.round.trend.same"), Type.QUIET, 0, Flow.WIDTH - 40);
            }
        });
        if (rounds >= FEWEST_ROUNDS) {
            Gallery.add(flow, lines);
        }
        scores(flow);
        since.addTo(flow);
        leftOut(flow);
    }

    /** A line for the whole and for every dimension, where two rounds at least stand on it. */
    private List<Gallery.Piece> lines() {
        return rows().filter(row -> course(row).scored().size() > 1)
                .map(row -> new Gallery.Piece(
                        name(row),
                        course(row).counted() ? manuscript.text("report.round.trend.counted") : "",
                        new TrendChart(
                                charts.course(name(row), row, course(row)),
                                manuscript.texts(),
                                Gallery.WIDTH,
                                CHART_TEXT)))
                .toList();
    }

    private Stream<Optional<Dimension>> rows() {
        return Stream.concat(
                Stream.of(Optional.empty()),
                manuscript.asked().dimensions().stream().map(Optional::of));
    }

    private Course course(Optional<Dimension> dimension) {
        return dimension
                .map(one -> Course.of(manuscript.closed(), manuscript.group(), one.id()))
                .orElseGet(() -> Course.overall(manuscript.closed(), manuscript.group()));
    }

    private String name(Optional<Dimension> dimension) {
        return dimension.map(Dimension::title).orElseGet(() -> manuscript.text("report.round.trend.overall"));
    }

    /** A row a dimension, a column a round, in as many tables as it takes. */
    private void scores(Flow flow) {
        int rounds = manuscript.closed().past().size() + 1;
        int tables = Math.ceilDiv(rounds, MOST_ROUNDS);
        for (int i = 0; i < tables; i++) {
            scores(flow, rounds * i / tables, rounds * (i + 1) / tables);
        }
    }

    private void scores(Flow flow, int from, int to) {
        float wide = (Flow.WIDTH - NAME) / (to - from);
        var head = new ArrayList<Cell>();
        head.add(flow.cell(0, NAME).text(manuscript.text("report.column.dimension"), Type.LABEL));
        for (var point : course(Optional.empty()).points().subList(from, to)) {
            head.add(column(flow, head.size() - 1, wide)
                    .right(point.round().title().value(), Type.LABEL, HEAD_LINES)
                    .right(manuscript.date(point.round().endsOn()), Type.LABEL));
        }
        flow.head(18, head.toArray(Cell[]::new));
        rows().forEach(row -> {
            var cells = new ArrayList<Cell>();
            cells.add(flow.cell(0, NAME).name(name(row), row.isEmpty() ? Type.STRONG : Type.BODY));
            for (var point : course(row).points().subList(from, to)) {
                var cell = column(flow, cells.size() - 1, wide);
                cells.add(
                        switch (point) {
                            case Course.Scored scored -> scored(cell, scored);
                            case Course.Gap gap -> cell.right(charts.why(gap.why()), Type.LABEL);
                        });
            }
            flow.ruled(0, 4, Ink.LINE, cells.toArray(Cell[]::new));
        });
        flow.endTable();
    }

    private static Cell column(Flow flow, int round, float wide) {
        return flow.cell(NAME + round * wide + GAP, wide - GAP);
    }

    private Cell scored(Cell cell, Course.Scored scored) {
        cell.right(manuscript.score(scored.score()), Type.STRONG);
        scored.interval().ifPresent(interval -> cell.right(manuscript.interval(scored.interval()), Type.LABEL));
        return cell;
    }

    private boolean same() {
        return manuscript.closed().past().stream()
                .allMatch(round -> round.likeness().differing().isEmpty());
    }

    /** Which questions were not the same, and why. */
    private void leftOut(Flow flow) {
        if (same()) {
            return;
        }
        manuscript.heading(flow, manuscript.text("report.round.trend.leftOut"));
        flow.head(
                6,
                cell(flow, 0).text(manuscript.text("report.column.dimension"), Type.LABEL),
                cell(flow, 1).text(manuscript.text("report.column.round"), Type.LABEL),
                cell(flow, 2).text(manuscript.text("report.column.questions"), Type.LABEL),
                cell(flow, 3).text(manuscript.text("report.column.why"), Type.LABEL));
        for (var round : manuscript.closed().past()) {
            for (var differing : round.differing(manuscript.asked())) {
                flow.ruled(
                        0,
                        4,
                        Ink.LINE,
                        cell(flow, 0).name(differing.dimension(), Type.BODY),
                        cell(flow, 1).name(round.round().title().value(), Type.BODY),
                        cell(flow, 2).text(String.join("; ", differing.items()), Type.BODY),
                        cell(flow, 3).text(why(differing.how()), Type.QUIET));
            }
        }
        flow.endTable();
    }

    private static Cell cell(Flow flow, int column) {
        float end = column == LEFT_OUT.length - 1 ? Flow.WIDTH : LEFT_OUT[column + 1] - 10;
        return flow.cell(LEFT_OUT[column], end - LEFT_OUT[column]);
    }

    private String why(Differs differs) {
        return manuscript.text(
                switch (differs) {
                    case ONLY_NOW -> "report.round.trend.onlyNow";
                    case ONLY_THEN -> "report.round.trend.onlyThen";
                    case WORDS -> "report.round.trend.words";
                    case WEIGHT -> "report.round.trend.weight";
                    case DIMENSION -> "report.round.trend.moved";
                });
    }
}
