package io.cxmaturity.chart;

import io.cxmaturity.wording.Texts;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A score over the rounds: dots with their 95 % intervals upright, joined where neighbours are both known; a round that
 * leaves a gap says why below its date. Rounds stand as far apart as their dates, or evenly where some would be too close
 * to tell apart.
 */
public final class TrendChart extends GroupChart {

    private static final double STEP = 3.6;
    private static final double SHORT_STEP = 2.8;
    private static final double HEAD = 2.2;
    private static final double BELOW = 1;
    private static final double FOOT = 0.9;
    private static final double CLOSEST = 2.6;
    private static final double TARGET = 5.4;
    private static final double END = 4;

    private final Trend trend;
    private final List<Double> places;

    /**
     * @param width of the whole drawing
     * @param size of its text
     */
    public TrendChart(Trend trend, Texts texts, double width, double size) {
        super(texts, width, size);
        this.trend = trend;
        this.places = places();
    }

    /** For a wide page. */
    public static TrendChart wide(Trend trend, Texts texts) {
        return new TrendChart(trend, texts, WIDE, WIDE_TEXT);
    }

    /** For a phone. */
    public static TrendChart narrow(Trend trend, Texts texts) {
        return new TrendChart(trend, texts, NARROW, NARROW_TEXT);
    }

    @Override
    public String title() {
        return texts.get("chart.trend.title", trend.dimension(), trend.group());
    }

    @Override
    public String description() {
        if (trend.rounds().isEmpty()) {
            return texts.get("chart.empty");
        }
        var sentences = new ArrayList<String>();
        trend.target().ifPresent(target -> sentences.add(texts.get("chart.dots.target", target)));
        trend.rounds().forEach(round -> sentences.add(described(round)));
        return String.join(" ", sentences);
    }

    private String described(Trend.Round round) {
        var date = texts.get("chart.trend.round", round.title(), texts.date(round.date()));
        if (round.score().isEmpty()) {
            return texts.get("chart.trend.gap", date, round.gap());
        }
        double score = round.score().getAsDouble();
        return round.interval()
                .map(interval -> texts.get(
                        "chart.trend.interval", date, score, trend.levels().size(), interval.low(), interval.high()))
                .orElseGet(() -> texts.get(
                        "chart.trend.score", date, score, trend.levels().size()));
    }

    @Override
    public double height() {
        return y(1) + size * (BELOW + FOOT) + names().height();
    }

    @Override
    void paint(Brush brush) {
        legend().paint(brush, 0, 0);
        levels(brush);
        trend.target().ifPresent(target -> target(brush, target));
        if (trend.rounds().isEmpty()) {
            brush.text(texts.get("chart.empty"), brush.regular(), Ink.INK_2, left(), first((y(1) + y(2)) / 2, 1));
        }
        line(brush);
        for (int i = 0; i < places.size(); i++) {
            round(brush, i);
        }
        figures(brush);
        names().paint(brush, y(1) + size * BELOW);
    }

    private void levels(Brush brush) {
        int highest = trend.levels().size();
        for (int level = 1; level <= highest; level++) {
            brush.stroke(new Line2D.Double(labels(), y(level), width, y(level)), Ink.LINE, size * 0.07);
            double chip = brush.chip(level, highest, size * 0.1, y(level));
            var name = wrapped(2, trend.levels().get(level - 1), labels() - chip - size, small());
            double middle = y(level) + small().getSize2D() * (0.36 - (name.size() - 1) * Brush.LEADING / 2);
            brush.lines(name, small(), Ink.INK_2, chip + size * 0.5, middle, 0);
        }
    }

    private void target(Brush brush, int target) {
        brush.dashed(labels(), y(target), width, y(target));
        brush.text(texts.get("chart.target", target), small(), Ink.INK, width, y(target) - size * 0.45, 1);
    }

    private void line(Brush brush) {
        for (int i = 1; i < places.size(); i++) {
            var from = trend.rounds().get(i - 1).score();
            var to = trend.rounds().get(i).score();
            if (from.isPresent() && to.isPresent()) {
                Mark.CIRCLE.line(
                        brush,
                        new Line2D.Double(
                                places.get(i - 1), y(from.getAsDouble()), places.get(i), y(to.getAsDouble())));
            }
        }
    }

    private void round(Brush brush, int index) {
        var round = trend.rounds().get(index);
        double x = places.get(index);
        round.score().ifPresent(score -> {
            round.interval().ifPresent(interval -> brush.interval(x, y(interval.high()), x, y(interval.low())));
            brush.score(x, y(score));
        });
    }

    /** Scores beside their dots where all have room, else those of the first and the last. */
    private void figures(Brush brush) {
        var known = IntStream.range(0, places.size())
                .filter(i -> trend.rounds().get(i).score().isPresent())
                .boxed()
                .toList();
        boolean room = closest() >= CLOSEST * size;
        for (int i : known) {
            if (room || i == known.getFirst() || i == known.getLast()) {
                var round = trend.rounds().get(i);
                double top = round.interval()
                        .map(interval -> interval.high())
                        .orElse(round.score().orElseThrow());
                figure(
                        brush,
                        texts.get("chart.score", round.score().orElseThrow()),
                        places.get(i),
                        y(top) - size * (round.interval().isPresent() ? 0.4 : 0.85));
            }
        }
    }

    /** On the ground of the page, so that no line runs through it. */
    private void figure(Brush brush, String text, double x, double baseline) {
        double wide = ChartFonts.width(text, brush.semiBold());
        brush.fill(new Rectangle2D.Double(x - wide / 2, baseline - size * 0.78, wide, size * 0.86), Ink.PAPER);
        brush.text(text, brush.semiBold(), Ink.INK, x, baseline, 0.5);
    }

    private List<Double> places() {
        int count = trend.rounds().size();
        double room = width - left() - size * (trend.target().isPresent() ? TARGET : END);
        if (count < 2) {
            return count == 0 ? List.of() : List.of(left() + room / 2);
        }
        long first = trend.rounds().getFirst().date().toEpochDay();
        long days = trend.rounds().getLast().date().toEpochDay() - first;
        var dated = trend.rounds().stream()
                .map(round -> left() + room * (round.date().toEpochDay() - first) / Math.max(1, days))
                .toList();
        return closest(dated) >= Math.min(CLOSEST * size, room / (count - 1) / 2)
                ? dated
                : IntStream.range(0, count)
                        .mapToObj(i -> left() + room * i / (count - 1))
                        .toList();
    }

    private double closest() {
        return closest(places);
    }

    private static double closest(List<Double> places) {
        return IntStream.range(1, places.size())
                .mapToDouble(i -> places.get(i) - places.get(i - 1))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private double labels() {
        return size * 8;
    }

    private double left() {
        return labels() + size * 2;
    }

    private double y(double score) {
        return legend().height()
                + size * HEAD
                + (trend.levels().size() - LevelScale.printed(score)) * size * (beside() ? STEP : SHORT_STEP);
    }

    private RoundNames names() {
        return new RoundNames(trend.rounds(), places, closest(), texts, width, size);
    }

    private Legend legend() {
        var keys = new ArrayList<Legend.Key>();
        keys.add(new Legend.Key(texts.get("chart.legend.score"), Brush::score));
        if (trend.rounds().stream().anyMatch(round -> round.interval().isPresent())) {
            keys.add(new Legend.Key(
                    texts.get("chart.legend.interval"),
                    (brush, x, y) -> brush.interval(x, y - size * 0.6, x, y + size * 0.6)));
        }
        return new Legend(keys, width, size);
    }
}
