package io.cxmaturity.chart;

import io.cxmaturity.wording.Texts;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What the charts of groups share: a width and a size of text that everything else follows from. */
abstract class GroupChart implements Drawing {

    static final double WIDE = 760;
    static final double WIDE_TEXT = 15;
    static final double NARROW = 340;
    static final double NARROW_TEXT = 12.5;

    /** Fewer sizes of text than this and names stand above what they name instead of beside it. */
    private static final double BESIDE = 40;

    private static final double TOLERANCE = 1e-9;

    final Texts texts;
    final double width;
    final double size;

    GroupChart(Texts texts, double width, double size) {
        this.texts = texts;
        this.width = width;
        this.size = size;
    }

    @Override
    public final double width() {
        return width;
    }

    @Override
    public final void paint(Graphics2D graphics, Function<Ink, Paint> paint) {
        paint(new Brush(graphics, paint, size));
    }

    abstract void paint(Brush brush);

    final boolean beside() {
        return width >= BESIDE * size;
    }

    final Font small() {
        return ChartFonts.regular(size * Brush.SMALL);
    }

    static List<String> wrapped(int most, String text, double room, Font font) {
        return LineBreaks.atMost(most, text, room, line -> ChartFonts.width(line, font));
    }

    /** The baseline of the first of so many lines around a middle. */
    final double first(double middle, int lines) {
        return middle + size * 0.36 - (lines - 1) * size * Brush.LEADING / 2;
    }

    /** @throws IllegalArgumentException if there is a score and it is on no such scale */
    static void check(OptionalDouble score, List<String> levels) {
        if (score.isPresent() && !within(score.getAsDouble(), levels)) {
            throw new IllegalArgumentException("No score from 1 to " + levels.size() + ": " + score);
        }
    }

    /** @throws IllegalArgumentException if these are not the names of two levels at least */
    static void check(List<String> levels) {
        if (levels.size() < 2) {
            throw new IllegalArgumentException("A scale has two levels at least: " + levels);
        }
    }

    private static boolean within(double score, List<String> levels) {
        return score >= 1 - TOLERANCE && score <= levels.size() + TOLERANCE;
    }
}
