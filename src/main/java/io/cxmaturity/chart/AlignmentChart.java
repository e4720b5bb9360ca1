package io.cxmaturity.chart;

import io.cxmaturity.wording.Texts;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row a dimension or an item: the means of executives, managers and front line as three marks, and the gap between the
 * first and the last as a band. Marks that would cover each other are set one above the other.
 */
public final class AlignmentChart extends RowsChart {

    /** Closer than this, in sizes of the text, and marks would cover each other. */
    private static final double APART = 1.05;

    private static final double STEP = 0.42;
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
        means(row).forEach((role, mean) -> parts.add(texts.get("chart.alignment.mean", role(role), mean)));
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
    boolean whole(int row) {
        return false;
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
    void ground(Brush brush, LevelScale scale, double top, double bottom) {}

    @Override
    void marks(Brush brush, LevelScale scale, int row, double y) {
        var means = means(alignment.rows().get(row));
        if (means.containsKey(Mark.DIAMOND) && means.containsKey(Mark.CIRCLE)) {
            brush.stroke(
                    new Line2D.Double(scale.x(means.get(Mark.DIAMOND)), y, scale.x(means.get(Mark.CIRCLE)), y),
                    Ink.LINE_ROW,
                    size * 0.3);
        }
        if (means.isEmpty()) {
            brush.text(texts.get("chart.none"), small(), Ink.INK_2, scale.left(), y + small().getSize2D() * 0.36);
        }
        var marks = List.copyOf(means.keySet());
        IntStream.range(0, marks.size()).forEach(i -> {
            var mark = marks.get(i);
            double x = scale.x(means.get(mark));
            boolean crowded = means.entrySet().stream()
                    .anyMatch(other ->
                            other.getKey() != mark && Math.abs(scale.x(other.getValue()) - x) < APART * size);
            mark.draw(brush, x, crowded ? y + (i - (marks.size() - 1) / 2.0) * STEP * size : y);
        });
    }

    /** By the marks of the roles, from executives to front line. */
    private static Map<Mark, Double> means(Alignment.Row row) {
        var means = new EnumMap<Mark, Double>(Mark.class);
        put(means, Mark.DIAMOND, row.executives());
        put(means, Mark.SQUARE, row.managers());
        put(means, Mark.CIRCLE, row.frontLine());
        return means;
    }

    private static void put(Map<Mark, Double> means, Mark mark, OptionalDouble mean) {
        if (mean.isPresent()) {
            means.put(mark, mean.getAsDouble());
        }
    }

    private String role(Mark mark) {
        return switch (mark) {
            case DIAMOND -> texts.get("chart.legend.executives");
            case SQUARE -> texts.get("chart.legend.managers");
            case CIRCLE -> texts.get("chart.legend.front-line");
            case TRIANGLE -> throw new IllegalArgumentException("No role: " + mark);
        };
    }

    @Override
    List<Legend.Key> keys() {
        return alignment.rows().stream()
                .flatMap(row -> means(row).keySet().stream())
                .distinct()
                .sorted()
                .map(mark -> new Legend.Key(role(mark), mark::draw))
                .toList();
    }
}
