package io.cxmaturity.chart;

import io.cxmaturity.wording.Texts;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row a dimension or an item: the means of executives, managers and front line as three marks, and the gap between the
 * first and the last as a band. Marks that would cover each other are set one above the other.
 */
public final class AlignmentChart extends RowsChart {

    /** Closer than this, in sizes of the text, and marks would cover each other. */
    private static final double APART = 1.05;

    private static final double STEP = 0.6;
    private static final double NO_GAP = 0.05;

    private final Alignment alignment;

    /**
     * @param width of the whole drawing
     * @param size of its text
     */
    public AlignmentChart(Alignment alignment, Texts texts, double width, double size) {
        super(alignment.levels(), texts, width, size);
        this.alignment = alignment;
    }

    /** For a wide page. */
    public static AlignmentChart wide(Alignment alignment, Texts texts) {
        return new AlignmentChart(alignment, texts, WIDE, WIDE_TEXT);
    }

    /** For a phone. */
    public static AlignmentChart narrow(Alignment alignment, Texts texts) {
        return new AlignmentChart(alignment, texts, NARROW, NARROW_TEXT);
    }

    @Override
    public String title() {
        return texts.get("chart.alignment.title");
    }

    @Override
    public String description() {
        return alignment.rows().isEmpty()
                ? texts.get("chart.empty")
                : alignment.rows().stream().map(this::described).collect(Collectors.joining(" "));
    }

    private String described(Alignment.Row row) {
        var parts = new ArrayList<String>();
        means(row).forEach(mean -> parts.add(texts.get("chart.alignment.mean", role(mean.mark()), mean.value())));
        row.gap().ifPresent(gap -> parts.add(texts.get("chart.alignment.gap", gap(gap))));
        if (parts.isEmpty()) {
            parts.add(texts.get("chart.none"));
        }
        return texts.get("chart.alignment.row", row.title(), String.join(", ", parts));
    }

    @Override
    int rows() {
        return alignment.rows().size();
    }

    @Override
    String name(int row) {
        return alignment.rows().get(row).title();
    }

    @Override
    List<String> headings() {
        return List.of(texts.get("chart.legend.gap"));
    }

    @Override
    List<String> figures(int row) {
        var gap = alignment.rows().get(row).gap();
        return List.of(gap.isPresent() ? gap(gap.getAsDouble()) : "");
    }

    private String gap(double gap) {
        return Math.abs(gap) < NO_GAP ? texts.get("chart.score", 0.0) : texts.get("chart.gap", gap);
    }

    @Override
    double room() {
        return 0.8;
    }

    @Override
    void marks(Brush brush, LevelScale scale, int row, double y) {
        var gap = alignment.rows().get(row);
        if (gap.executives().isPresent() && gap.frontLine().isPresent()) {
            double from = scale.x(gap.executives().getAsDouble());
            double to = scale.x(gap.frontLine().getAsDouble());
            brush.stroke(new Line2D.Double(from, y, to, y), Ink.LINE_ROW, size * 0.3);
        }
        var means = means(gap);
        if (means.isEmpty()) {
            brush.text(texts.get("chart.none"), small(), Ink.INK_2, scale.left(), y + small().getSize2D() * 0.36);
        }
        for (int i = 0; i < means.size(); i++) {
            double x = scale.x(means.get(i).value());
            boolean crowded = means.stream()
                            .filter(other -> Math.abs(scale.x(other.value()) - x) < APART * size)
                            .count()
                    > 1;
            double aside = crowded ? (i - (means.size() - 1) / 2.0) * STEP * size : 0;
            means.get(i).mark().draw(brush, x, y + aside);
        }
    }

    private record Mean(Mark mark, double value) {}

    /** Those that are shown, from executives to front line. */
    private static List<Mean> means(Alignment.Row row) {
        var means = new ArrayList<Mean>();
        row.executives().ifPresent(mean -> means.add(new Mean(Mark.DIAMOND, mean)));
        row.managers().ifPresent(mean -> means.add(new Mean(Mark.SQUARE, mean)));
        row.frontLine().ifPresent(mean -> means.add(new Mean(Mark.TRIANGLE, mean)));
        return means;
    }

    private String role(Mark mark) {
        return switch (mark) {
            case DIAMOND -> texts.get("chart.legend.executives");
            case SQUARE -> texts.get("chart.legend.managers");
            case TRIANGLE -> texts.get("chart.legend.front-line");
            case CIRCLE -> throw new IllegalArgumentException("No role: " + mark);
        };
    }

    @Override
    List<Legend.Key> keys() {
        return Stream.of(Mark.DIAMOND, Mark.SQUARE, Mark.TRIANGLE)
                .filter(mark -> alignment.rows().stream()
                        .flatMap(row -> means(row).stream())
                        .anyMatch(mean -> mean.mark() == mark))
                .map(mark -> new Legend.Key(role(mark), mark::draw))
                .toList();
    }
}
