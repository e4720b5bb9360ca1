package io.cxmaturity.chart;

import io.cxmaturity.wording.Texts;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Named rows on the scale of levels with figures at their right. On a phone a row's name stands above its marks, so that
 * these have the whole width.
 */
abstract class RowsChart extends GroupChart {

    private static final double NAME = 0.31;
    private static final double COLUMN = 4.2;
    private static final double MARGIN = 1.1;
    private static final double PADDING = 0.5;
    private static final double STRIP = 1.7;
    private static final double FOOT = 1.7;
    private static final int NAME_LINES = 3;

    private final List<String> levels;

    RowsChart(List<String> levels, Texts texts, double width, double size) {
        super(texts, width, size);
        this.levels = levels;
    }

    abstract int rows();

    abstract String name(int row);

    /** Whether a row is about all the others. */
    boolean whole(int row) {
        return false;
    }

    /** What the figures at the right are, from left to right. */
    abstract List<String> headings();

    /** The figures of a row, one a heading; empty where there is none. */
    abstract List<String> figures(int row);

    /** What lies below the marks of a row, which are between top and bottom. */
    void ground(Brush brush, LevelScale scale, double top, double bottom) {}

    abstract void marks(Brush brush, LevelScale scale, int row, double y);

    /** What stands below the last row. */
    void foot(Brush brush, LevelScale scale, double bottom) {}

    /** How much higher than its text a row is for its marks, in sizes of the text. */
    abstract double room();

    abstract List<Legend.Key> keys();

    @Override
    public final double height() {
        return head() + rowsHeight() + FOOT * size + legend().height();
    }

    @Override
    final void paint(Brush brush) {
        var scale = scale();
        double top = head();
        double bottom = top + rowsHeight();
        legend().paint(brush, 0, 0);
        scale.head(brush, top);
        headings(brush, top);
        if (rows() == 0) {
            brush.text(texts.get("chart.empty"), brush.regular(), Ink.INK_2, 0, first((top + bottom) / 2, 1));
        }
        double y = top;
        for (int row = 0; row < rows(); row++) {
            if (whole(row)) {
                brush.fill(new Rectangle2D.Double(0, y, width, rowHeight(row)), Ink.TINT);
            }
            y += rowHeight(row);
        }
        rule(brush, top);
        y = top;
        for (int row = 0; row < rows(); row++) {
            double below = y + rowHeight(row);
            double above = beside() ? y : below - size * (strip() + PADDING / 4);
            scale.grid(brush, above, below);
            ground(brush, scale, above, below);
            y = below;
            rule(brush, y);
        }
        foot(brush, scale, bottom);
        y = top;
        for (int row = 0; row < rows(); row++) {
            row(brush, scale, row, y);
            y += rowHeight(row);
        }
    }

    private void row(Brush brush, LevelScale scale, int row, double top) {
        var lines = nameLines(row);
        double height = rowHeight(row);
        double middle = beside() ? top + height / 2 : top + size * (PADDING / 2 + lines.size() * Brush.LEADING / 2);
        brush.lines(lines, font(row), Ink.INK, beside() ? inset() : 0, first(middle, lines.size()), 0);
        var figures = figures(row);
        for (int i = 0; i < figures.size(); i++) {
            brush.text(
                    figures.get(i),
                    i == 0 ? brush.semiBold() : brush.regular(),
                    i == 0 ? Ink.INK : Ink.INK_2,
                    columnEnd(i),
                    first(middle, 1),
                    1);
        }
        marks(brush, scale, row, beside() ? middle : top + height - size * (strip() / 2 + PADDING / 4));
    }

    private void headings(Brush brush, double bottom) {
        double baseline = beside() ? bottom - size * 0.6 : bottom - size * 4.6;
        for (int i = 0; i < headings().size(); i++) {
            brush.text(headings().get(i), brush.small(), Ink.INK_2, columnEnd(i), baseline, 1);
        }
    }

    private void rule(Brush brush, double y) {
        brush.fill(new Rectangle2D.Double(0, y, width, size * 0.07), Ink.LINE);
    }

    private LevelScale scale() {
        return beside()
                ? new LevelScale(
                        levels,
                        width * NAME + size * MARGIN,
                        width - (headings().size() * COLUMN + MARGIN) * size,
                        width)
                : new LevelScale(levels, size * MARGIN, width - size * MARGIN, width);
    }

    private double columnEnd(int column) {
        return width - inset() - (headings().size() - 1 - column) * COLUMN * size;
    }

    private double inset() {
        return beside() ? size * 0.5 : 0;
    }

    private double head() {
        return legend().height() + (LevelScale.HEIGHT + (beside() ? 0.6 : 2)) * size;
    }

    private double strip() {
        return STRIP + room();
    }

    private Legend legend() {
        return new Legend(keys(), width, size);
    }

    private double rowsHeight() {
        double sum = rows() == 0 ? size * 3 : 0;
        for (int row = 0; row < rows(); row++) {
            sum += rowHeight(row);
        }
        return sum;
    }

    private double rowHeight(int row) {
        return size * (nameLines(row).size() * Brush.LEADING + PADDING + (beside() ? room() : strip()));
    }

    private List<String> nameLines(int row) {
        double room = beside()
                ? width * NAME - inset() - size * 0.5
                : width - (headings().size() * COLUMN + 0.5) * size;
        return wrapped(NAME_LINES, name(row), room, font(row));
    }

    private Font font(int row) {
        return whole(row) ? ChartFonts.semiBold(size) : ChartFonts.regular(size);
    }
}
