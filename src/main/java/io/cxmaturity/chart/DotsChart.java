package io.cxmaturity.chart;

import io.cxmaturity.scoring.Interval;
import io.cxmaturity.wording.Texts;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One dimension, a row a group: the score a dot, its 95 % interval a line, the target a dashed line through all rows.
 * The organisation comes first, and a thin line carries its score down to the others.
 */
public final class DotsChart extends RowsChart {

    private final Dots dots;
    private final List<Dots.Row> rows;

    /**
     * @param width of the whole drawing
     * @param size of its text
     */
    public DotsChart(Dots dots, Texts texts, double width, double size) {
        super(dots.levels(), texts, width, size);
        this.dots = dots;
        this.rows = Stream.concat(dots.whole().stream(), dots.groups().stream()).toList();
    }

    /** For a wide page. */
    public static DotsChart wide(Dots dots, Texts texts) {
        return new DotsChart(dots, texts, WIDE, WIDE_TEXT);
    }

    /** For a phone. */
    public static DotsChart narrow(Dots dots, Texts texts) {
        return new DotsChart(dots, texts, NARROW, NARROW_TEXT);
    }

    @Override
    public String title() {
        return texts.get("chart.dots.title", dots.dimension());
    }

    @Override
    public String description() {
        if (rows.isEmpty()) {
            return texts.get("chart.empty");
        }
        var sentences = new ArrayList<String>();
        dots.target().ifPresent(target -> sentences.add(texts.get("chart.dots.target", target)));
        rows.forEach(row -> sentences.add(described(row)));
        return String.join(" ", sentences);
    }

    private String described(Dots.Row row) {
        if (row.score().isEmpty()) {
            return texts.get("chart.dots.none", row.name(), row.people());
        }
        double score = row.score().getAsDouble();
        return row.interval()
                .map(interval -> texts.get(
                        "chart.dots.interval",
                        row.name(),
                        score,
                        dots.levels().size(),
                        interval.low(),
                        interval.high(),
                        row.people()))
                .orElseGet(() -> texts.get(
                        "chart.dots.score", row.name(), score, dots.levels().size(), row.people()));
    }

    @Override
    int rows() {
        return rows.size();
    }

    @Override
    String name(int row) {
        return rows.get(row).name();
    }

    @Override
    boolean whole(int row) {
        return row == 0 && dots.whole().isPresent();
    }

    @Override
    List<String> headings() {
        return List.of(texts.get("chart.legend.score"), texts.get("chart.legend.people"));
    }

    @Override
    List<String> figures(int row) {
        var score = rows.get(row).score();
        return List.of(
                score.isPresent() ? texts.get("chart.score", score.getAsDouble()) : "",
                texts.get("chart.number", rows.get(row).people()));
    }

    @Override
    void ground(Brush brush, LevelScale scale, double top, double bottom) {
        dots.whole()
                .ifPresent(whole -> whole.score().ifPresent(score -> {
                    double x = scale.x(score);
                    brush.stroke(new Line2D.Double(x, top, x, bottom), Ink.LINE_CONTROL, size * 0.07);
                }));
        dots.target().ifPresent(target -> {
            double x = scale.x(target);
            brush.dashed(x, top, x, bottom);
        });
    }

    @Override
    double room() {
        return 0;
    }

    @Override
    void foot(Brush brush, LevelScale scale, double bottom) {
        dots.target().ifPresent(target -> {
            double x = scale.x(target);
            var label = texts.get("chart.target", target);
            double half = ChartFonts.width(label, small()) / 2;
            brush.text(label, small(), Ink.INK, Math.clamp(x, half, width - half), bottom + size * 1.3, 0.5);
        });
    }

    @Override
    void marks(Brush brush, LevelScale scale, int row, double y) {
        rows.get(row)
                .score()
                .ifPresentOrElse(
                        score -> {
                            rows.get(row).interval().ifPresent(interval -> interval(brush, scale, interval, y));
                            brush.score(scale.x(score), y);
                        },
                        () -> brush.text(
                                texts.get("chart.none"),
                                small(),
                                Ink.INK_2,
                                scale.left(),
                                y + small().getSize2D() * 0.36));
    }

    private static void interval(Brush brush, LevelScale scale, Interval interval, double y) {
        brush.interval(scale.x(interval.low()), y, scale.x(interval.high()), y);
    }

    @Override
    List<Legend.Key> keys() {
        return List.of(
                new Legend.Key(texts.get("chart.legend.score"), Brush::score),
                new Legend.Key(
                        texts.get("chart.legend.interval"), (brush, x, y) -> brush.interval(x - size, y, x + size, y)));
    }
}
