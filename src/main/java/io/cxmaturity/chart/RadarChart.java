package io.cxmaturity.chart;

import io.cxmaturity.wording.Texts;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;

/**
 * The signature: scores and targets around a centre, each dimension a spoke. A spoke of which too little is known shows
 * its bounds and interrupts the line. Needs three dimensions at least.
 */
public final class RadarChart implements Drawing {

    private static final int FEWEST = 3;
    private static final double LEGEND = 2.4;

    private final Profile profile;
    private final Texts texts;
    private final double width;
    private final double height;
    private final double size;

    /**
     * @param width of the whole drawing
     * @param size of its text
     */
    public RadarChart(Profile profile, Texts texts, double width, double height, double size) {
        if (profile.rows().size() < FEWEST) {
            throw new IllegalArgumentException("A radar needs three dimensions at least");
        }
        this.profile = profile;
        this.texts = texts;
        this.width = width;
        this.height = height;
        this.size = size;
    }

    /** For a wide page. */
    public static RadarChart wide(Profile profile, Texts texts) {
        return new RadarChart(profile, texts, 760, 520, 15);
    }

    /** For a phone. */
    public static RadarChart narrow(Profile profile, Texts texts) {
        return new RadarChart(profile, texts, 340, 330, 12.5);
    }

    /** Whether enough is known for a shape: three dimensions with a score. */
    public static boolean fits(Profile profile) {
        return profile.rows().stream().filter(row -> row.result().shown()).count() >= FEWEST;
    }

    @Override
    public String title() {
        return texts.get("chart.radar.title", profile.rows().size());
    }

    @Override
    public String description() {
        return new ProfileChart(profile, texts, width, size).description();
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void paint(Graphics2D graphics, Function<Ink, Paint> paint) {
        var brush = new Brush(graphics, paint, size);
        var chart = new JFreeChart(null, null, new RadarPlot(profile, brush), false);
        chart.setBackgroundPaint(null);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height - LEGEND * size));
        legend(brush, height - size * 0.5);
    }

    private void legend(Brush brush, double baseline) {
        var score = texts.get("chart.legend.score");
        var target = texts.get("chart.legend.target");
        double mark = size * 1.5;
        double wide = ChartFonts.width(score, brush.small()) + ChartFonts.width(target, brush.small());
        double x = (width - wide - 2 * mark - size * 2) / 2;
        double middle = baseline - size * 0.32;
        brush.score(x + size * 0.6, middle);
        brush.text(score, brush.small(), Ink.INK_2, x + mark, baseline);
        x += mark + ChartFonts.width(score, brush.small()) + size * 2;
        brush.target(x + size * 0.6, middle);
        brush.text(target, brush.small(), Ink.INK_2, x + mark, baseline);
    }
}
