package io.cxmaturity.chart;

import io.cxmaturity.scoring.DimensionResult;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * One dimension on a line from the first level to the last: bounds, gap, evidenced score, target and score. Positions
 * are in percent of the line's width, so that it fits any; it holds numbers only, and what it says is said in text
 * beside it.
 */
public final class Strip {

    /** Bounds closer to each other than this are not drawn, in levels. */
    private static final double VISIBLE = 0.05;

    private final int levels;
    private final StringBuilder svg =
            new StringBuilder("<svg class=\"strip\" aria-hidden=\"true\" focusable=\"false\">");

    private Strip(int levels) {
        this.levels = levels;
    }

    /**
     * The drawing as SVG, styled by the classes of the stylesheet.
     *
     * @param levels how many the assessment has
     * @param target the level wanted, if any
     */
    public static String svg(int levels, DimensionResult result, OptionalInt target) {
        var strip = new Strip(levels);
        for (int level = 1; level <= levels; level++) {
            strip.upright(level);
        }
        if (result.shown()) {
            double score = result.score().orElseThrow();
            strip.span("bounds", result.bounds().low(), result.bounds().high());
            target.ifPresent(wanted -> strip.span("gap", Math.min(score, wanted), wanted));
            result.evidenced().ifPresent(strip::evidenced);
            target.ifPresent(wanted -> strip.circle("target", wanted, 6));
            strip.circle("score", score, 8);
        } else {
            strip.span("none", result.bounds().low(), result.bounds().high());
            target.ifPresent(wanted -> strip.circle("target", wanted, 6));
        }
        return strip.svg.append("</svg>").toString();
    }

    private void upright(int level) {
        svg.append("<line class=\"strip__grid\" x1=\"%1$s\" x2=\"%1$s\" y1=\"0\" y2=\"100%%\"/>"
                .formatted(position(level)));
    }

    private void span(String name, double from, double to) {
        if (to - from >= VISIBLE) {
            svg.append("<line class=\"strip__%s\" x1=\"%s\" x2=\"%s\" y1=\"50%%\" y2=\"50%%\"/>"
                    .formatted(name, position(from), position(to)));
        }
    }

    private void evidenced(double score) {
        svg.append("<rect class=\"strip__evidenced\" x=\"%s\" y=\"50%%\"/>".formatted(position(score)));
    }

    private void circle(String name, double at, int radius) {
        svg.append(
                "<circle class=\"strip__%s\" cx=\"%s\" cy=\"50%%\" r=\"%d\"/>".formatted(name, position(at), radius));
    }

    /** The first level is at 0 %, the last at 100 %. */
    private String position(double level) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * (level - 1) / (levels - 1));
    }
}
