package io.cxmaturity.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** Spokes and rings of a {@link RadarChart}; the lowest level is a ring of its own, so that it is not nothing. */
final class RadarPlot extends Plot {

    private static final long serialVersionUID = 1L;
    private static final double INNERMOST = 0.14;
    private static final double ROOM = 0.25;
    private static final double SIDEWAYS = 0.15;
    private static final int NAME_LINES = 3;

    private final transient Profile profile;
    private final transient Brush brush;

    RadarPlot(Profile profile, Brush brush) {
        this.profile = profile;
        this.brush = brush;
    }

    @Override
    public String getPlotType() {
        return "radar";
    }

    @Override
    public void draw(
            Graphics2D graphics,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState state,
            @Nullable PlotRenderingInfo info) {
        double names = area.getWidth() * ROOM;
        var wheel = wheel(area, names, 1);
        int lines = 1;
        for (int i = 0; i < profile.rows().size(); i++) {
            lines = Math.max(lines, lines(wheel, i, names).size());
        }
        wheel = wheel(area, names, lines);
        for (int level = 1; level <= profile.highest(); level++) {
            brush.stroke(wheel.ring(level), Ink.LINE_ROW, brush.size() * (level == profile.highest() ? 0.1 : 0.06));
        }
        for (int i = 0; i < profile.rows().size(); i++) {
            brush.stroke(
                    new Line2D.Double(wheel.at(i, 1), wheel.at(i, profile.highest())), Ink.LINE, brush.size() * 0.06);
            name(wheel, i, names);
        }
        targets(wheel);
        scores(wheel);
        levels(wheel);
    }

    /** Numbers beside the first spoke. */
    private void levels(Wheel wheel) {
        for (int level = 1; level <= profile.highest(); level++) {
            var at = wheel.at(0, level);
            brush.text(
                    Integer.toString(level),
                    ChartFonts.regular(brush.size() * 0.75),
                    Ink.INK_3,
                    at.getX() - brush.size() * 0.75,
                    at.getY() + brush.size() * 0.85,
                    0.5);
        }
    }

    private void targets(Wheel wheel) {
        brush.graphics().setStroke(brush.dotted());
        brush.graphics().setPaint(brush.paint().apply(Ink.INK_2));
        brush.graphics().draw(joined(row -> target(wheel, row)));
        for (int i = 0; i < profile.rows().size(); i++) {
            if (shown(i)) {
                var at = target(wheel, i);
                brush.target(at.getX(), at.getY());
            }
        }
    }

    private void scores(Wheel wheel) {
        brush.graphics()
                .setStroke(
                        new BasicStroke((float) (brush.size() * 0.22), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.graphics().setPaint(brush.paint().apply(Ink.ACCENT));
        brush.graphics().draw(joined(row -> score(wheel, row)));
        for (int i = 0; i < profile.rows().size(); i++) {
            if (shown(i)) {
                var at = score(wheel, i);
                brush.score(at.getX(), at.getY());
            } else {
                var bounds = profile.rows().get(i).result().bounds();
                brush.stroke(
                        new Line2D.Double(wheel.at(i, bounds.low()), wheel.at(i, bounds.high())),
                        Ink.LINE_CONTROL,
                        brush.size() * 0.4);
            }
        }
    }

    /** Neighbours that are both known are joined. */
    private Path2D joined(IntFunction<Point2D> point) {
        int spokes = profile.rows().size();
        var path = new Path2D.Double();
        for (int i = 0; i < spokes; i++) {
            int next = (i + 1) % spokes;
            if (shown(i) && shown(next)) {
                var from = point.apply(i);
                var to = point.apply(next);
                path.moveTo(from.getX(), from.getY());
                path.lineTo(to.getX(), to.getY());
            }
        }
        return path;
    }

    private Point2D target(Wheel wheel, int row) {
        return wheel.at(row, profile.rows().get(row).target());
    }

    private boolean shown(int row) {
        return profile.rows().get(row).result().shown();
    }

    private Point2D score(Wheel wheel, int row) {
        return wheel.at(row, profile.rows().get(row).result().score().orElseThrow());
    }

    /** @param lines of the names above and below it */
    private Wheel wheel(Rectangle2D area, double names, int lines) {
        double above = brush.size() * (lines * Brush.LEADING + 1);
        double radius = Math.min(area.getWidth() / 2 - names, area.getHeight() / 2 - above);
        return new Wheel(area.getCenterX(), area.getCenterY() + brush.size() * 0.4, radius);
    }

    private List<String> lines(Wheel wheel, int row, double room) {
        double x = wheel.x(row);
        double wide = beside(x) == 0.5
                ? Math.min(room * 2, 2 * (wheel.x(1) * wheel.radius() - brush.size()))
                : room + (1 - Math.abs(x)) * wheel.radius() - brush.size() * 1.2;
        return LineBreaks.atMost(
                NAME_LINES, profile.rows().get(row).title(), wide, text -> ChartFonts.width(text, brush.semiBold()));
    }

    /** Names end at the left of the wheel, begin at its right and are centred above and below. */
    private static double beside(double x) {
        return Math.abs(x) < SIDEWAYS ? 0.5 : x < 0 ? 1 : 0;
    }

    private void name(Wheel wheel, int row, double room) {
        var lines = lines(wheel, row, room);
        var at = wheel.beyond(row, brush.size() * 1.1);
        brush.lines(
                lines,
                brush.semiBold(),
                Ink.INK,
                at.getX(),
                firstLine(lines, wheel.y(row), at.getY()),
                beside(wheel.x(row)));
    }

    /** Below the wheel names hang down, above they stand, at its sides they are centred. */
    private double firstLine(List<String> lines, double up, double y) {
        double leading = brush.size() * Brush.LEADING;
        double share = (1 - up) / 2;
        return y + brush.size() * 0.72 * (1 - (1 + up) / 2) - (lines.size() - 1) * leading * (1 - share);
    }

    private static void append(Path2D path, Point2D point) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(point.getX(), point.getY());
        } else {
            path.lineTo(point.getX(), point.getY());
        }
    }

    /** Where things are; the first spoke points up, the others follow clockwise. */
    private final class Wheel {

        private final double centreX;
        private final double centreY;
        private final double radius;

        Wheel(double centreX, double centreY, double radius) {
            this.centreX = centreX;
            this.centreY = centreY;
            this.radius = radius;
        }

        double radius() {
            return radius;
        }

        /** From −1, left, to 1, right. */
        double x(int spoke) {
            return Math.sin(angle(spoke));
        }

        /** From −1, down, to 1, up. */
        double y(int spoke) {
            return Math.cos(angle(spoke));
        }

        Point2D at(int spoke, double value) {
            double share = INNERMOST + (1 - INNERMOST) * (value - 1) / (profile.highest() - 1);
            return point(spoke, radius * share);
        }

        Point2D beyond(int spoke, double distance) {
            return point(spoke, radius + distance);
        }

        Path2D ring(int level) {
            var path = new Path2D.Double();
            for (int i = 0; i < profile.rows().size(); i++) {
                append(path, at(i, level));
            }
            path.closePath();
            return path;
        }

        private double angle(int spoke) {
            return 2 * Math.PI * spoke / profile.rows().size();
        }

        private Point2D point(int spoke, double distance) {
            return new Point2D.Double(centreX + x(spoke) * distance, centreY - y(spoke) * distance);
        }
    }
}
