package io.cxmaturity.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Function;

/**
 * The marks all charts share.
 *
 * @param size of the text; everything else follows from it
 */
record Brush(Graphics2D graphics, Function<Ink, Paint> paint, double size) {

    static final double LEADING = 1.32;
    static final double SMALL = 0.86;
    private static final double CHIP = 1.5;
    private static final double DOT = 0.52;
    private static final double RING = 0.4;
    private static final double BAR = 0.7;

    Font regular() {
        return ChartFonts.regular(size);
    }

    Font semiBold() {
        return ChartFonts.semiBold(size);
    }

    Font small() {
        return ChartFonts.regular(size * SMALL);
    }

    void text(String text, Font font, Ink ink, double x, double baseline) {
        if (!text.isEmpty()) {
            graphics.setFont(font);
            graphics.setPaint(paint.apply(ink));
            graphics.drawString(text, (float) x, (float) baseline);
        }
    }

    /** @param at 0 begins at x, 0.5 is centred on it, 1 ends there */
    void text(String text, Font font, Ink ink, double x, double baseline, double at) {
        text(text, font, ink, x - at * ChartFonts.width(text, font), baseline);
    }

    /** Lines below each other. Returns the baseline that would come next. */
    double lines(List<String> lines, Font font, Ink ink, double x, double baseline, double at) {
        double y = baseline;
        for (var line : lines) {
            text(line, font, ink, x, y, at);
            y += font.getSize2D() * LEADING;
        }
        return y;
    }

    /** A level's number on its colour. Returns how wide it is. */
    double chip(int level, int highest, double x, double middle) {
        double side = CHIP * size;
        var shape = new RoundRectangle2D.Double(x, middle - side / 2, side, side, size * 0.4, size * 0.4);
        fill(shape, Ink.level(level, highest));
        stroke(shape, Ink.LINE_ROW, size * 0.05);
        var font = ChartFonts.semiBold(size * 0.88);
        text(
                Integer.toString(level),
                font,
                Ink.onLevel(level, highest),
                x + side / 2,
                middle + font.getSize2D() * 0.36,
                0.5);
        return side;
    }

    void score(double x, double y) {
        dot(x, y, DOT * size, Ink.ACCENT, Ink.PAPER);
    }

    void target(double x, double y) {
        dot(x, y, RING * size, Ink.PAPER, Ink.INK);
    }

    private void dot(double x, double y, double radius, Ink fill, Ink edge) {
        var shape = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        fill(shape, fill);
        stroke(shape, edge, size * 0.13);
    }

    void evidenced(double x, double y) {
        fill(new Rectangle2D.Double(x - size * 0.07, y - size * 0.56, size * 0.14, size * 1.12), Ink.INK);
    }

    /** @param known whether a score stands within the bounds */
    void bounds(double from, double to, double y, boolean known) {
        double height = BAR * size;
        double length = Math.max(to - from, size * 0.2);
        fill(new Rectangle2D.Double(from, y - height / 2, length, height), known ? Ink.ACCENT_LINE : Ink.LINE_ROW);
    }

    void gap(double from, double to, double y) {
        graphics.setStroke(dotted());
        graphics.setPaint(paint.apply(Ink.INK_3));
        graphics.draw(new Line2D.Double(from, y, to, y));
    }

    /** Where a mean may well lie. */
    void interval(double fromX, double fromY, double toX, double toY) {
        stroke(new Line2D.Double(fromX, fromY, toX, toY), Ink.ACCENT, size * 0.14);
    }

    /** What is wanted, across a whole chart. */
    void dashed(double fromX, double fromY, double toX, double toY) {
        float unit = (float) (size * 0.1);
        graphics.setStroke(new BasicStroke(
                unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {unit * 4, unit * 2.5f}, 0));
        graphics.setPaint(paint.apply(Ink.INK));
        graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    BasicStroke dotted() {
        float unit = (float) (size * 0.1);
        return new BasicStroke(
                unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {unit * 1.4f, unit * 2}, 0);
    }

    void fill(Shape shape, Ink ink) {
        graphics.setPaint(paint.apply(ink));
        graphics.fill(shape);
    }

    void stroke(Shape shape, Ink ink, double width) {
        graphics.setStroke(new BasicStroke((float) width));
        graphics.setPaint(paint.apply(ink));
        graphics.draw(shape);
    }
}
