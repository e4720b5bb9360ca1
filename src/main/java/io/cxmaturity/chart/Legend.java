package io.cxmaturity.chart;

import java.util.List;

/** What the marks of a chart mean, beside each other as far as there is room, else below. */
record Legend(List<Key> keys, double width, double size) {

    private static final double SAMPLE = 2.1;
    private static final double AFTER_SAMPLE = 0.5;
    private static final double BETWEEN = 1.8;
    private static final int TEXT_LINES = 2;

    record Key(String text, Sample sample) {}

    interface Sample {

        /** @param x the middle of the sample, as is y */
        void draw(Brush brush, double x, double y);
    }

    double height() {
        return walk((key, x, y, lines) -> {});
    }

    void paint(Brush brush, double left, double top) {
        walk((key, x, y, lines) -> {
            double baseline = top + y + size;
            key.sample().draw(brush, left + x + SAMPLE * size / 2, baseline - size * 0.32);
            brush.lines(lines, brush.small(), Ink.INK_2, left + x + textLeft(), baseline, 0);
        });
    }

    private double walk(Placed placed) {
        var font = ChartFonts.regular(size * Brush.SMALL);
        double leading = font.getSize2D() * Brush.LEADING;
        double x = 0;
        double y = 0;
        double below = 0;
        for (var key : keys) {
            var lines =
                    LineBreaks.atMost(TEXT_LINES, key.text(), width - textLeft(), text -> ChartFonts.width(text, font));
            double wide = textLeft()
                    + lines.stream()
                            .mapToDouble(line -> ChartFonts.width(line, font))
                            .max()
                            .orElse(0);
            if (x > 0 && x + wide > width) {
                x = 0;
                y = below;
            }
            placed.at(key, x, y, lines);
            x += wide + BETWEEN * size;
            below = Math.max(below, y + lines.size() * leading + size * 0.3);
        }
        return below;
    }

    private double textLeft() {
        return (SAMPLE + AFTER_SAMPLE) * size;
    }

    private interface Placed {
        void at(Key key, double x, double y, List<String> lines);
    }
}
