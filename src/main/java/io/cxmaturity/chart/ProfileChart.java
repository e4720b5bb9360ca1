package io.cxmaturity.chart;

import io.cxmaturity.scoring.Interval;
import io.cxmaturity.scoring.Rules;
import io.cxmaturity.wording.Texts;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;

/**
 * Every dimension a row on the scale of levels: the score a dot, the target a ring, what is still open a bar, the
 * evidenced score a mark. Where too little is known only the bar is drawn.
 */
public final class ProfileChart implements Drawing {

    private static final double TITLE = 0.24;
    private static final double LEVEL = 0.21;
    private static final double SCORE = 0.09;
    private static final double GUTTER = 0.02;
    private static final double LEGEND = 2.6;
    private static final int TITLE_LINES = 4;
    private static final int LEVEL_LINES = 2;

    final Profile profile;
    final Texts texts;
    private final double width;
    private final double size;

    /**
     * @param width of the whole drawing
     * @param size of its text
     */
    public ProfileChart(Profile profile, Texts texts, double width, double size) {
        this.profile = profile;
        this.texts = texts;
        this.width = width;
        this.size = size;
    }

    @Override
    public String title() {
        return texts.get("chart.profile.title", profile.rows().size());
    }

    @Override
    public String description() {
        return profile.rows().stream().map(this::described).collect(Collectors.joining(" "));
    }

    private String described(Profile.Row row) {
        var result = row.result();
        return result.shown()
                ? texts.get(
                        "chart.row.score",
                        row.title(),
                        result.score().orElseThrow(),
                        profile.highest(),
                        row.target(),
                        result.bounds().low(),
                        result.bounds().high())
                : texts.get(
                        "chart.row.open",
                        row.title(),
                        result.bounds().low(),
                        result.bounds().high());
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return scaleHeight() + profile.rows().size() * rowHeight() + LEGEND * size;
    }

    @Override
    public void paint(Graphics2D graphics, Function<Ink, Paint> paint) {
        var brush = new Brush(graphics, paint, size);
        var plot = new ProfilePlot(this, brush);
        var chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height() - LEGEND * size));
        legend(brush, height() - size * 0.6);
    }

    private void legend(Brush brush, double baseline) {
        double middle = baseline - size * 0.32;
        double x = Math.max(0, Math.min(plotLeft(), width - legendWidth(brush)));
        x = entry(brush, "chart.legend.score", x, baseline, at -> brush.score(at + size * 0.6, middle));
        x = entry(brush, "chart.legend.target", x, baseline, at -> brush.target(at + size * 0.6, middle));
        x = entry(brush, "chart.legend.evidenced", x, baseline, at -> brush.evidenced(at + size * 0.6, middle));
        entry(brush, "chart.legend.bounds", x, baseline, at -> brush.bounds(at, at + size * 1.2, middle, true));
    }

    private double legendWidth(Brush brush) {
        return Stream.of("score", "target", "evidenced", "bounds")
                .mapToDouble(entry -> ChartFonts.width(texts.get("chart.legend." + entry), brush.small()) + size * 3)
                .sum();
    }

    private double entry(Brush brush, String key, double x, double baseline, DoubleConsumer mark) {
        mark.accept(x);
        var text = texts.get(key);
        brush.text(text, brush.small(), Ink.INK_2, x + size * 1.6, baseline);
        return x + size * 3 + ChartFonts.width(text, brush.small());
    }

    double titleWidth() {
        return width * (TITLE - GUTTER);
    }

    double levelLeft() {
        return width * TITLE;
    }

    double plotLeft() {
        return width * (TITLE + LEVEL);
    }

    double scoreWidth() {
        return width * SCORE;
    }

    List<String> titleLines(Profile.Row row, Font font) {
        return LineBreaks.atMost(TITLE_LINES, row.title(), titleWidth(), text -> ChartFonts.width(text, font));
    }

    /** The level's name, and what it might still become. */
    List<String> levelLines(Profile.Row row, Font font) {
        double room = width * (LEVEL - GUTTER) - size * 2.1;
        var result = row.result();
        if (!result.shown()) {
            return wrapped(texts.get("chart.unknown"), room, font);
        }
        int level = result.level().orElseThrow();
        int possible = result.possible().orElse(level);
        var lines = wrapped(profile.level(level), room, font);
        if (possible > level) {
            lines = new ArrayList<>(lines);
            lines.addAll(wrapped(texts.get("chart.possible", possible, profile.level(possible)), room, font));
        }
        return lines;
    }

    private static List<String> wrapped(String text, double room, Font font) {
        return LineBreaks.atMost(LEVEL_LINES, text, room, line -> ChartFonts.width(line, font));
    }

    /** What stands at the right: the score, and its bounds where something is open. */
    List<String> scoreLines(Profile.Row row) {
        var result = row.result();
        var bounds =
                texts.get("chart.bounds", result.bounds().low(), result.bounds().high());
        if (!result.shown()) {
            return List.of(bounds);
        }
        var score = texts.get("chart.score", result.score().orElseThrow());
        return open(result.bounds()) ? List.of(score, bounds) : List.of(score);
    }

    private static boolean open(Interval bounds) {
        return bounds.high() - bounds.low() > Rules.TOLERANCE;
    }

    double rowHeight() {
        var semiBold = ChartFonts.semiBold(size);
        var regular = ChartFonts.regular(size);
        int lines = profile.rows().stream()
                .mapToInt(row -> Math.max(
                        titleLines(row, semiBold).size(),
                        levelLines(row, regular).size()))
                .max()
                .orElse(1);
        return size * (Math.max(lines, 2) * Brush.LEADING + 0.75);
    }

    double scaleHeight() {
        return size * LevelScale.HEIGHT;
    }
}
