package io.cxmaturity.shell;

import com.vaadin.flow.component.Svg;
import java.util.Locale;

/**
 * One score on its scale, drawn in percent of the room it gets. Screen readers skip it: the row it stands in says
 * everything in words. Call what is to be drawn from back to front.
 */
public final class Strip {

    private static final int TARGET_RADIUS = 6;
    private static final int SCORE_RADIUS = 8;

    private final int levels;
    private final StringBuilder marks = new StringBuilder();

    /** @param levels how many the scale has, 2 to 7 */
    public Strip(int levels) {
        this.levels = levels;
        for (int level = 1; level <= levels; level++) {
            line("grid", level, level, "0", "100%");
        }
    }

    /** Where the score may lie. */
    public Strip bounds(double low, double high) {
        line("bounds", low, high, "50%", "50%");
        return this;
    }

    /** Where a score that is not shown may lie. */
    public Strip unknown(double low, double high) {
        line("none", low, high, "50%", "50%");
        return this;
    }

    public Strip target(double from, double target) {
        line("gap", from, target, "50%", "50%");
        circle("target", target, TARGET_RADIUS);
        return this;
    }

    /** Where the score would be by evidence alone. */
    public Strip evidenced(double score) {
        marks.append("<rect class=\"strip__evidenced\" x=\"%s\" y=\"50%%\"/>".formatted(x(score)));
        return this;
    }

    public Strip score(double score) {
        circle("score", score, SCORE_RADIUS);
        return this;
    }

    /** The drawing inside an element of the class {@code profile__plot}. */
    public Svg draw() {
        var svg = new Svg(
                "<svg class=\"strip\" aria-hidden=\"true\" focusable=\"false\">%s</svg>".formatted(marks.toString()));
        svg.addClassName("profile__plot");
        return svg;
    }

    private void line(String name, double from, double to, String y1, String y2) {
        marks.append("<line class=\"strip__%s\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
                .formatted(name, x(from), x(to), y1, y2));
    }

    private void circle(String name, double at, int radius) {
        marks.append("<circle class=\"strip__%s\" cx=\"%s\" cy=\"50%%\" r=\"%d\"/>".formatted(name, x(at), radius));
    }

    private String x(double value) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * (value - 1) / (levels - 1));
    }
}
