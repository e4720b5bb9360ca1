package io.cxmaturity.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** The rows of a {@link ProfileChart} between their names and their scores, under the scale of levels. */
final class ProfilePlot extends CategoryPlot {

    private static final long serialVersionUID = 1L;
    private static final double OVERHANG = 0.16;

    private final transient ProfileChart chart;
    private final transient Profile profile;
    private final transient Brush brush;

    ProfilePlot(ProfileChart chart, Brush brush) {
        this.chart = chart;
        this.profile = chart.profile;
        this.brush = brush;
        setDataset(scores(profile));
        setDomainAxis(new Names());
        setRangeAxis(new Scale());
        setRenderer(new Rows());
        setOrientation(PlotOrientation.HORIZONTAL);
        setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        setInsets(RectangleInsets.ZERO_INSETS);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setOutlineVisible(false);
        setBackgroundPaint(null);
        setRangeGridlinePaint(brush.paint().apply(Ink.LINE));
        setRangeGridlineStroke(new BasicStroke((float) (brush.size() * 0.07)));
        var sides = new AxisSpace();
        sides.setLeft(chart.plotLeft());
        sides.setRight(chart.scoreWidth());
        setFixedDomainAxisSpace(sides);
        var top = new AxisSpace();
        top.setTop(chart.scaleHeight());
        setFixedRangeAxisSpace(top);
    }

    /** One value a row, or the rows would not be drawn; where there is no score it is the least it could be. */
    private static CategoryDataset scores(Profile profile) {
        var scores = new DefaultCategoryDataset();
        for (int row = 0; row < profile.rows().size(); row++) {
            var result = profile.rows().get(row).result();
            scores.addValue(result.score().orElse(result.bounds().low()), "score", Integer.valueOf(row));
        }
        return scores;
    }

    /** Left of a row its dimension and level, right of it the score. */
    private final class Names extends CategoryAxis {

        private static final long serialVersionUID = 1L;

        @Override
        public AxisState draw(
                Graphics2D graphics,
                double cursor,
                Rectangle2D plotArea,
                Rectangle2D dataArea,
                RectangleEdge edge,
                @Nullable PlotRenderingInfo info) {
            double height = dataArea.getHeight() / profile.rows().size();
            for (int i = 0; i < profile.rows().size(); i++) {
                double top = dataArea.getY() + i * height;
                rule(plotArea, top);
                name(profile.rows().get(i), top + height / 2, plotArea);
            }
            rule(plotArea, dataArea.getMaxY());
            return new AxisState(cursor);
        }

        private void rule(Rectangle2D area, double y) {
            brush.fill(new Rectangle2D.Double(area.getX(), y, area.getWidth(), brush.size() * 0.07), Ink.LINE);
        }

        private void name(Profile.Row row, double middle, Rectangle2D area) {
            var titles = chart.titleLines(row, brush.semiBold());
            brush.lines(titles, brush.semiBold(), Ink.INK, area.getX(), first(middle, titles.size()), 0);
            var levels = chart.levelLines(row, brush.regular());
            double left = area.getX() + chart.levelLeft();
            if (row.result().shown()) {
                double y = first(middle, levels.size()) - brush.size() * 0.36;
                brush.chip(row.result().level().orElseThrow(), profile.highest(), left, y);
                left += brush.size() * 2.1;
            }
            brush.lines(
                    levels,
                    brush.regular(),
                    row.result().shown() ? Ink.INK : Ink.INK_2,
                    left,
                    first(middle, levels.size()),
                    0);
            score(row, middle, area.getMaxX());
        }

        private void score(Profile.Row row, double middle, double right) {
            var lines = chart.scoreLines(row);
            double y = first(middle, lines.size());
            for (int i = 0; i < lines.size(); i++) {
                boolean score = i == 0 && row.result().shown();
                brush.text(
                        lines.get(i),
                        score ? brush.semiBold() : brush.small(),
                        score ? Ink.INK : Ink.INK_2,
                        right,
                        y + i * brush.size() * Brush.LEADING,
                        1);
            }
        }

        private double first(double middle, int lines) {
            return middle + brush.size() * 0.36 - (lines - 1) * brush.size() * Brush.LEADING / 2;
        }
    }

    /** The levels by number and name. */
    private final class Scale extends NumberAxis {

        private static final long serialVersionUID = 1L;

        Scale() {
            setRange(1 - OVERHANG, profile.highest() + OVERHANG);
            setTickUnit(new NumberTickUnit(1));
        }

        @Override
        public AxisState draw(
                Graphics2D graphics,
                double cursor,
                Rectangle2D plotArea,
                Rectangle2D dataArea,
                RectangleEdge edge,
                @Nullable PlotRenderingInfo info) {
            var state = new AxisState(cursor);
            state.setTicks(refreshTicks(graphics, state, dataArea, edge));
            double left = valueToJava2D(1, dataArea, edge);
            double right = valueToJava2D(profile.highest(), dataArea, edge);
            new LevelScale(profile.levels(), left, right, plotArea.getMaxX()).head(brush, dataArea.getY());
            return state;
        }
    }

    private final class Rows extends AbstractCategoryItemRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public void drawItem(
                Graphics2D graphics,
                CategoryItemRendererState state,
                Rectangle2D area,
                CategoryPlot plot,
                CategoryAxis names,
                ValueAxis scale,
                CategoryDataset dataset,
                int series,
                int index,
                int pass) {
            var row = profile.rows().get(index);
            var result = row.result();
            var edge = plot.getRangeAxisEdge();
            double height = area.getHeight() / profile.rows().size();
            double y = area.getY() + (index + 0.5) * height;
            double target = scale.valueToJava2D(row.target(), area, edge);
            double low = scale.valueToJava2D(result.bounds().low(), area, edge);
            double high = scale.valueToJava2D(result.bounds().high(), area, edge);
            if (!result.shown()) {
                brush.bounds(low, high, y, false);
                return;
            }
            double score = scale.valueToJava2D(result.score().orElseThrow(), area, edge);
            if (high > low) {
                brush.bounds(low, high, y, true);
            }
            brush.gap(Math.min(score, target), Math.max(score, target), y);
            result.evidenced().ifPresent(evidenced -> brush.evidenced(scale.valueToJava2D(evidenced, area, edge), y));
            brush.target(target, y);
            brush.score(score, y);
        }
    }
}
