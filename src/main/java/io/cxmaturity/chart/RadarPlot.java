package io.cxmaturity.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntFunction;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** Scores and targets of a {@link RadarChart} on its wheel. */
final class RadarPlot extends Plot {

    private static final long serialVersionUID = 1L;

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
        var names = profile.rows().stream().map(Profile.Row::title).toList();
        var wheel = new Wheel(names, profile.highest(), area, brush);
        wheel.paint();
        targets(wheel);
        scores(wheel);
        wheel.levels();
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
}
