package io.cxmaturity.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Spokes and rings of a radar: the first spoke points up, the others follow clockwise. The lowest level is a ring of its
 * own, so that it is not nothing.
 */
final class Wheel {

    private static final double INNERMOST = 0.14;
    private static final double ROOM = 0.25;
    private static final double SIDEWAYS = 0.15;
    private static final int NAME_LINES = 3;

    private final List<String> names;
    private final int highest;
    private final Brush brush;
    private final double centreX;
    private final double centreY;
    private final double room;
    private double radius;

    /**
     * @param names of the spokes
     * @param highest level
     */
    Wheel(List<String> names, int highest, Rectangle2D area, Brush brush) {
        this.names = names;
        this.highest = highest;
        this.brush = brush;
        centreX = area.getCenterX();
        centreY = area.getCenterY() + brush.size() * 0.4;
        room = area.getWidth() * ROOM;
        radius = radius(area, 1);
        int lines = 1;
        for (int spoke = 0; spoke < names.size(); spoke++) {
            lines = Math.max(lines, lines(spoke).size());
        }
        radius = radius(area, lines);
    }

    /** @param lines of the names above and below it */
    private double radius(Rectangle2D area, int lines) {
        double above = brush.size() * (lines * Brush.LEADING + 1);
        return Math.min(area.getWidth() / 2 - room, area.getHeight() / 2 - above);
    }

    int spokes() {
        return names.size();
    }

    Point2D at(int spoke, double value) {
        return point(spoke, radius * (INNERMOST + (1 - INNERMOST) * (LevelScale.printed(value) - 1) / (highest - 1)));
    }

    /** Rings, spokes and their names. */
    void paint() {
        for (int level = 1; level <= highest; level++) {
            brush.stroke(ring(level), Ink.LINE_ROW, brush.size() * (level == highest ? 0.1 : 0.06));
        }
        for (int spoke = 0; spoke < names.size(); spoke++) {
            brush.stroke(new Line2D.Double(at(spoke, 1), at(spoke, highest)), Ink.LINE, brush.size() * 0.06);
            name(spoke);
        }
    }

    /** Numbers beside the first spoke. */
    void levels() {
        for (int level = 1; level <= highest; level++) {
            var at = at(0, level);
            brush.text(
                    Integer.toString(level),
                    ChartFonts.regular(brush.size() * 0.75),
                    Ink.INK_3,
                    at.getX() - brush.size() * 0.75,
                    at.getY() + brush.size() * 0.85,
                    0.5);
        }
    }

    private Path2D ring(int level) {
        var path = new Path2D.Double();
        for (int spoke = 0; spoke < names.size(); spoke++) {
            var point = at(spoke, level);
            if (spoke == 0) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        path.closePath();
        return path;
    }

    private void name(int spoke) {
        var lines = lines(spoke);
        var at = point(spoke, radius + brush.size() * 1.1);
        brush.lines(
                lines, brush.semiBold(), Ink.INK, at.getX(), firstLine(lines, y(spoke), at.getY()), beside(x(spoke)));
    }

    private List<String> lines(int spoke) {
        double x = x(spoke);
        double wide = beside(x) == 0.5
                ? Math.min(room * 2, 2 * (x(1) * radius - brush.size()))
                : room + (1 - Math.abs(x)) * radius - brush.size() * 1.2;
        return LineBreaks.atMost(NAME_LINES, names.get(spoke), wide, text -> ChartFonts.width(text, brush.semiBold()));
    }

    /** Names end at the left of the wheel, begin at its right and are centred above and below. */
    private static double beside(double x) {
        return Math.abs(x) < SIDEWAYS ? 0.5 : x < 0 ? 1 : 0;
    }

    /** Below the wheel names hang down, above they stand, at its sides they are centred. */
    private double firstLine(List<String> lines, double up, double y) {
        double leading = brush.size() * Brush.LEADING;
        double share = (1 - up) / 2;
        return y + brush.size() * 0.72 * (1 - (1 + up) / 2) - (lines.size() - 1) * leading * (1 - share);
    }

    /** From −1, left, to 1, right. */
    private double x(int spoke) {
        return Math.sin(angle(spoke));
    }

    /** From −1, down, to 1, up. */
    private double y(int spoke) {
        return Math.cos(angle(spoke));
    }

    private double angle(int spoke) {
        return 2 * Math.PI * spoke / names.size();
    }

    private Point2D point(int spoke, double distance) {
        return new Point2D.Double(centreX + x(spoke) * distance, centreY - y(spoke) * distance);
    }
}
