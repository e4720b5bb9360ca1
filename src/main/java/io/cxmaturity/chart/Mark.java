package io.cxmaturity.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What tells up to four groups apart without colour: a shape, full, half or hollow, and the pattern of its line. */
enum Mark {
    CIRCLE(Ink.ACCENT, Ink.PAPER, 0.5, 0.22),
    DIAMOND(Ink.INK, Ink.PAPER, 0.62, 0.12),
    SQUARE(Ink.LINE_CONTROL, Ink.PAPER, 0.44, 0.16),
    TRIANGLE(Ink.PAPER, Ink.ACCENT, 0.58, 0.12);

    private static final double EDGE = 0.13;

    private final Ink fill;
    private final Ink edge;
    private final double radius;
    private final double line;

    /** @param radius in sizes of the text, as is the line */
    Mark(Ink fill, Ink edge, double radius, double line) {
        this.fill = fill;
        this.edge = edge;
        this.radius = radius;
        this.line = line;
    }

    void draw(Brush brush, double x, double y) {
        var shape = shape(x, y, radius * brush.size());
        brush.fill(shape, fill);
        brush.stroke(shape, edge, EDGE * brush.size());
    }

    void line(Brush brush, Shape path) {
        float wide = (float) (line * brush.size());
        brush.graphics().setStroke(stroke(wide));
        brush.graphics().setPaint(brush.paint().apply(fill == Ink.PAPER ? edge : fill));
        brush.graphics().draw(path);
    }

    private BasicStroke stroke(float wide) {
        return switch (this) {
            case CIRCLE -> new BasicStroke(wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case DIAMOND -> dashed(wide, 5, 2.5f);
            case SQUARE -> dashed(wide, 1.2f, 1.4f);
            case TRIANGLE -> dashed(wide, 5, 1.8f, 1.2f, 1.8f);
        };
    }

    /** @param pattern drawn and left out in turn, in widths of the line */
    private static BasicStroke dashed(float wide, float... pattern) {
        var dashes = pattern.clone();
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] *= wide;
        }
        return new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    Shape shape(double x, double y, double r) {
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case DIAMOND -> closed(x, y - r, x + r, y, x, y + r, x - r, y);
            case SQUARE -> new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
            case TRIANGLE -> closed(x, y - r, x + r, y + r * 0.8, x - r, y + r * 0.8);
        };
    }

    private static Path2D closed(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
