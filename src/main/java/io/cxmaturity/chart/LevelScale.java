package io.cxmaturity.chart;

import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.List;

/**
 * The levels from left to right.
 *
 * @param levels their names, lowest first
 * @param left where the lowest stands, and right the highest
 * @param edge where the drawing ends at the right; at the left it begins at 0
 */
record LevelScale(List<String> levels, double left, double right, double edge) {

    /** How high numbers and names are, in sizes of the text. */
    static final double HEIGHT = 4.4;

    private static final double HUNDRED = 100;
    private static final double MIDDLE = 3.3;
    private static final int NAME_LINES = 2;

    double x(double value) {
        return left + (printed(value) - 1) / (levels.size() - 1) * (right - left);
    }

    /**
     * With the two decimals that a page prints, before it becomes a place: that would tell more of them, and with all
     * digits and the numbers of people, what a single respondent answered could be worked out.
     */
    static double printed(double score) {
        return Math.rint(score * HUNDRED) / HUNDRED;
    }

    void grid(Brush brush, double top, double bottom) {
        for (int level = 1; level <= levels.size(); level++) {
            brush.stroke(new Line2D.Double(x(level), top, x(level), bottom), Ink.LINE, brush.size() * 0.07);
        }
    }

    /** Every level’s number above the rows, and its name where all have room, else the names of the first and last. */
    void head(Brush brush, double bottom) {
        double middle = bottom - MIDDLE * brush.size();
        double chip = brush.size() * 1.5;
        for (int level = 1; level <= levels.size(); level++) {
            brush.chip(level, levels.size(), x(level) - chip / 2, middle);
        }
        double place = (right - left) / (levels.size() - 1) - brush.size() * 0.5;
        var names = levels.stream().map(name -> wrapped(brush, name, place)).toList();
        if (fit(brush, names, place)) {
            for (int level = 1; level <= levels.size(); level++) {
                name(brush, names.get(level - 1), x(level), middle, 0.5);
            }
        } else {
            double half = Math.max(place, (right - left - place) / 2);
            name(brush, wrapped(brush, levels.getFirst(), half), left - chip / 2, middle, 0);
            name(brush, wrapped(brush, levels.getLast(), half), right + chip / 2, middle, 1);
        }
    }

    private static List<String> wrapped(Brush brush, String name, double room) {
        return LineBreaks.atMost(NAME_LINES, name, room, text -> ChartFonts.width(text, brush.small()));
    }

    /** Whether every name is whole, breaks at no letter and ends before the next begins. */
    private boolean fit(Brush brush, List<List<String>> names, double place) {
        boolean whole = levels.stream()
                .flatMap(name -> Arrays.stream(name.split("\\s+")))
                .noneMatch(word -> ChartFonts.width(word, brush.small()) > place);
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < names.size() && whole; i++) {
            double start = start(brush, names.get(i), x(i + 1), 0.5);
            whole = start > end && !names.get(i).getLast().endsWith("…");
            end = start + wide(brush, names.get(i)) + brush.size() * 0.3;
        }
        return whole;
    }

    private void name(Brush brush, List<String> lines, double x, double middle, double at) {
        double left = start(brush, lines, x, at);
        brush.lines(lines, brush.small(), Ink.INK_2, left + at * wide(brush, lines), middle + brush.size() * 1.75, at);
    }

    private double start(Brush brush, List<String> lines, double x, double at) {
        double wide = wide(brush, lines);
        return Math.max(0, Math.min(x - at * wide, edge - wide));
    }

    private static double wide(Brush brush, List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> ChartFonts.width(line, brush.small()))
                .max()
                .orElse(0);
    }
}
