package io.cxmaturity.chart;

import io.cxmaturity.wording.Texts;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rounds of a trend below it: the title of each, when it closed, and why it has no score where it has none.
 *
 * @param places where each stands, from the left
 * @param apart how far the closest of them are from each other
 * @param width of the whole drawing
 * @param size of its text
 */
record RoundNames(List<Trend.Round> rounds, List<Double> places, double apart, Texts texts, double width, double size) {

    private static final double WIDEST = 8.5;
    private static final double NARROWEST = 5.5;
    private static final double BETWEEN = 0.6;
    private static final double TICK = 0.5;
    private static final double FIRST = 1.6;
    private static final int TITLE_LINES = 2;
    private static final int DATE_LINES = 2;
    private static final int GAP_LINES = 3;

    double height() {
        int lines = IntStream.range(0, rounds.size())
                .map(round -> lines(round).size())
                .max()
                .orElse(1);
        return size * TICK + lines * small().getSize2D() * Brush.LEADING;
    }

    /** Those of the last and the first, and of the others those that have room between them. */
    void paint(Brush brush, double top) {
        double end = Double.NEGATIVE_INFINITY;
        double last = places.isEmpty() ? 0 : start(places.size() - 1);
        for (int i = 0; i < places.size(); i++) {
            brush.stroke(
                    new Line2D.Double(places.get(i), top, places.get(i), top + size * TICK),
                    Ink.LINE_CONTROL,
                    size * 0.07);
            double start = start(i);
            boolean fits = start > end && start + wide(i) < last - size * BETWEEN;
            if (i == 0 || i == places.size() - 1 || fits) {
                paint(brush, i, start + wide(i) / 2, top + size * FIRST);
                end = start + wide(i) + size * BETWEEN;
            }
        }
    }

    private void paint(Brush brush, int round, double middle, double baseline) {
        double below = brush.lines(title(round), small(), Ink.INK, middle, baseline, 0.5);
        below = brush.lines(date(round), small(), Ink.INK_2, middle, below, 0.5);
        brush.lines(gap(round), small(), Ink.INK_2, middle, below, 0.5);
    }

    private double start(int round) {
        return Math.min(places.get(round) - wide(round) / 2, width - wide(round));
    }

    private double wide(int round) {
        return lines(round).stream()
                .mapToDouble(line -> ChartFonts.width(line, small()))
                .max()
                .orElse(0);
    }

    private List<String> lines(int round) {
        return Stream.of(title(round), date(round), gap(round))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> title(int round) {
        return wrapped(TITLE_LINES, rounds.get(round).title());
    }

    private List<String> date(int round) {
        return wrapped(DATE_LINES, texts.date(rounds.get(round).date()));
    }

    private List<String> gap(int round) {
        var gap = rounds.get(round).gap();
        return gap.isEmpty() ? List.of() : wrapped(GAP_LINES, gap);
    }

    private List<String> wrapped(int most, String text) {
        double room = Math.clamp(apart - size * BETWEEN, size * NARROWEST, size * WIDEST);
        return GroupChart.wrapped(most, text, room, small());
    }

    private Font small() {
        return ChartFonts.regular(size * Brush.SMALL);
    }
}
