package io.cxmaturity.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.function.Function;

/** Something drawn that can be painted anywhere as vectors, or written as SVG. */
public interface Drawing {

    /** What it shows, as a heading. */
    String title();

    /** What there is to see, for those who do not see it. */
    String description();

    /** In points on paper, pixels on a page. */
    double width();

    double height();

    /**
     * @param paint the colours, as the surface wants them
     */
    void paint(Graphics2D graphics, Function<Ink, Paint> paint);

    /** An SVG element without a prologue; its text stays text in the font around it, its colours are tokens. */
    default String svg() {
        return Svg.of(this);
    }
}
