package io.cxmaturity.chart;

import io.cxmaturity.wording.Texts;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One item: a bar for every level, as long as its share of the group’s answers, with their number at its end. A second
 * group stands beside the first on the same measure. A level the item does not offer has no bar.
 */
public final class DistributionChart extends GroupChart {

    private static final double LABEL = 0.27;
    private static final double WIDE_LABEL = 0.4;
    /** So many sizes of text are enough for the names of levels beside the bars of a single group. */
    private static final double ALONE = 29;

    private static final double GUTTER = 2;
    private static final double COUNT = 4.6;
    private static final double BAR = 1.35;
    private static final double PADDING = 0.8;
    private static final int NAME_LINES = 2;
    private static final int GROUP_LINES = 3;

    private final Distribution distribution;
    private final List<Distribution.Group> groups;

    /**
     * @param width of the whole drawing
     * @param size of its text
     */
    public DistributionChart(Distribution distribution, Texts texts, double width, double size) {
        super(texts, width, size);
        this.distribution = distribution;
        this.groups = Stream.concat(Stream.of(distribution.group()), distribution.other().stream())
                .toList();
    }

    /** For a wide page. */
    public static DistributionChart wide(Distribution distribution, Texts texts) {
        return new DistributionChart(distribution, texts, WIDE, WIDE_TEXT);
    }

    /** For a phone. */
    public static DistributionChart narrow(Distribution distribution, Texts texts) {
        return new DistributionChart(distribution, texts, NARROW, NARROW_TEXT);
    }

    @Override
    public String title() {
        return texts.get("chart.distribution.title", distribution.item());
    }

    @Override
    public String description() {
        return groups.stream().map(this::described).collect(Collectors.joining(" "));
    }

    private String described(Distribution.Group group) {
        var counts = new ArrayList<String>();
        for (int level = 1; level <= distribution.levels().size(); level++) {
            var count = group.counts().get(level);
            if (count != null) {
                counts.add(texts.get(
                        "chart.distribution.count", level, distribution.levels().get(level - 1), count));
            }
        }
        return counts.isEmpty()
                ? texts.get("chart.distribution.none", group.name())
                : texts.get("chart.distribution.group", group.name(), String.join(", ", counts));
    }

    @Override
    public double height() {
        return head()
                + IntStream.rangeClosed(1, distribution.levels().size())
                        .mapToDouble(this::rowHeight)
                        .sum()
                + size * 0.5;
    }

    @Override
    void paint(Brush brush) {
        for (int i = 0; i < groups.size(); i++) {
            brush.lines(names(groups.get(i)), brush.semiBold(), Ink.INK, left(i), size * 1.1, 0);
            double below = size * (1.1 + names(groups.get(i)).size() * Brush.LEADING);
            brush.text(
                    texts.get("chart.distribution.answers", groups.get(i).answers()),
                    small(),
                    Ink.INK_2,
                    left(i),
                    below);
        }
        double y = head();
        for (int level = 1; level <= distribution.levels().size(); level++) {
            row(brush, level, y);
            y += rowHeight(level);
        }
        for (int i = 0; i < groups.size(); i++) {
            if (inRows()) {
                brush.stroke(new Line2D.Double(left(i), head(), left(i), y), Ink.LINE_CONTROL, size * 0.07);
            }
        }
    }

    /** Whether bars stand beside the names of the levels, not below them. */
    private boolean inRows() {
        return beside() || (groups.size() == 1 && width >= ALONE * size);
    }

    private double label() {
        return width * (beside() ? LABEL : WIDE_LABEL);
    }

    private void row(Brush brush, int level, double top) {
        var lines = levelLines(level);
        double label = inRows() ? rowHeight(level) : lines.size() * size * Brush.LEADING + size * 0.5;
        double middle = top + label / 2;
        double chip = brush.chip(level, distribution.levels().size(), size * 0.1, middle);
        brush.lines(lines, brush.regular(), Ink.INK, chip + size * 0.6, first(middle, lines.size()), 0);
        double y = inRows() ? middle : top + label + size * BAR / 2;
        for (int i = 0; i < groups.size(); i++) {
            var count = groups.get(i).counts().get(level);
            if (count != null) {
                double length = length(count, groups.get(i));
                bar(brush, level, left(i), y, length);
                brush.text(
                        texts.get("chart.number", count),
                        count == 0 ? brush.regular() : brush.semiBold(),
                        count == 0 ? Ink.INK_2 : Ink.INK,
                        left(i) + length + size * 0.5,
                        first(y, 1));
            }
        }
    }

    private void bar(Brush brush, int level, double x, double y, double length) {
        if (length > 0) {
            var bar = new Rectangle2D.Double(x, y - size * BAR / 2, length, size * BAR);
            brush.fill(bar, Ink.level(level, distribution.levels().size()));
            brush.stroke(bar, Ink.LINE_CONTROL, size * 0.06);
        }
    }

    private double length(int count, Distribution.Group group) {
        double longest = panel() - COUNT * size;
        return count == 0 ? 0 : longest * share(count, group) / largestShare();
    }

    private static double share(int count, Distribution.Group group) {
        return (double) count / group.answers();
    }

    private double largestShare() {
        return groups.stream()
                .flatMap(group -> group.counts().values().stream()
                        .filter(count -> count > 0)
                        .map(count -> share(count, group)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    private double head() {
        int lines = groups.stream().mapToInt(group -> names(group).size()).max().orElse(1);
        return size * (lines * Brush.LEADING + 2);
    }

    private double rowHeight(int level) {
        double lines = levelLines(level).size() * size * Brush.LEADING;
        return inRows() ? Math.max(lines, BAR * size) + PADDING * size : lines + (BAR + PADDING + 0.5) * size;
    }

    private List<String> levelLines(int level) {
        double room = (inRows() ? label() : width) - size * 2.6;
        return wrapped(NAME_LINES, distribution.levels().get(level - 1), room, ChartFonts.regular(size));
    }

    private List<String> names(Distribution.Group group) {
        return wrapped(GROUP_LINES, group.name(), panel(), ChartFonts.semiBold(size));
    }

    private double left(int group) {
        return (inRows() ? label() : 0) + group * (panel() + GUTTER * size);
    }

    private double panel() {
        double room = inRows() ? width - label() : width;
        return (room - (groups.size() - 1) * GUTTER * size) / groups.size();
    }
}
