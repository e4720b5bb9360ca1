package io.cxmaturity.chart;

import io.cxmaturity.wording.Texts;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Up to four groups around one centre, each dimension a spoke, told apart by the pattern of their lines and the shape of
 * their marks. A score that is not shown interrupts the line.
 */
public final class GroupRadarChart extends GroupChart {

    private static final List<Mark> MARKS = List.of(Mark.CIRCLE, Mark.DIAMOND, Mark.SQUARE, Mark.TRIANGLE);
    private static final int FEWEST = 3;
    private static final double HEIGHT = 0.66;
    private static final double NARROW_HEIGHT = 0.94;
    private static final double AFTER_WHEEL = 0.6;

    private final Groups groups;

    /**
     * @param width of the whole drawing
     * @param size of its text
     */
    public GroupRadarChart(Groups groups, Texts texts, double width, double size) {
        super(texts, width, size);
        if (groups.dimensions().size() < FEWEST) {
            throw new IllegalArgumentException("A radar needs three dimensions at least");
        }
        this.groups = groups;
    }

    /** For a wide page. */
    public static GroupRadarChart wide(Groups groups, Texts texts) {
        return new GroupRadarChart(groups, texts, WIDE, WIDE_TEXT);
    }

    /** For a phone. */
    public static GroupRadarChart narrow(Groups groups, Texts texts) {
        return new GroupRadarChart(groups, texts, NARROW, NARROW_TEXT);
    }

    /** Whether any group has enough for a shape: three dimensions with a score. */
    public static boolean fits(Groups groups) {
        return groups.groups().stream()
                .anyMatch(group -> group.scores().stream()
                                .filter(OptionalDouble::isPresent)
                                .count()
                        >= FEWEST);
    }

    @Override
    public String title() {
        return texts.get("chart.groups.title", groups.groups().size());
    }

    @Override
    public String description() {
        return groups.groups().isEmpty()
                ? texts.get("chart.empty")
                : groups.groups().stream().map(this::described).collect(Collectors.joining(" "));
    }

    private String described(Groups.Group group) {
        var scores = new ArrayList<String>();
        for (int d = 0; d < groups.dimensions().size(); d++) {
            var dimension = groups.dimensions().get(d);
            var score = group.scores().get(d);
            scores.add(
                    score.isPresent()
                            ? texts.get("chart.groups.score", dimension, score.getAsDouble())
                            : texts.get("chart.groups.none", dimension));
        }
        return texts.get("chart.groups.group", group.name(), String.join(", ", scores));
    }

    @Override
    public double height() {
        return legend().height() + AFTER_WHEEL * size + wheelHeight();
    }

    private double wheelHeight() {
        return width * (beside() ? HEIGHT : NARROW_HEIGHT);
    }

    @Override
    void paint(Brush brush) {
        double top = legend().height() + AFTER_WHEEL * size;
        legend().paint(brush, 0, 0);
        var wheel = new Wheel(
                groups.dimensions(),
                groups.levels().size(),
                new Rectangle2D.Double(0, top, width, wheelHeight()),
                brush);
        wheel.paint();
        for (int i = groups.groups().size() - 1; i >= 0; i--) {
            group(brush, wheel, mark(i), groups.groups().get(i).scores());
        }
        wheel.levels();
    }

    private static Mark mark(int group) {
        return MARKS.get(group);
    }

    private static void group(Brush brush, Wheel wheel, Mark mark, List<OptionalDouble> scores) {
        mark.line(brush, joined(wheel, scores));
        for (int spoke = 0; spoke < wheel.spokes(); spoke++) {
            if (scores.get(spoke).isPresent()) {
                var at = wheel.at(spoke, scores.get(spoke).getAsDouble());
                mark.draw(brush, at.getX(), at.getY());
            }
        }
    }

    /** Neighbours that are both known are joined. */
    private static Path2D joined(Wheel wheel, List<OptionalDouble> scores) {
        var path = new Path2D.Double();
        for (int spoke = 0; spoke < wheel.spokes(); spoke++) {
            int next = (spoke + 1) % wheel.spokes();
            if (scores.get(spoke).isPresent() && scores.get(next).isPresent()) {
                var from = wheel.at(spoke, scores.get(spoke).getAsDouble());
                var to = wheel.at(next, scores.get(next).getAsDouble());
                if (!from.equals(path.getCurrentPoint())) {
                    path.moveTo(from.getX(), from.getY());
                }
                path.lineTo(to.getX(), to.getY());
            }
        }
        return path;
    }

    private Legend legend() {
        var keys = new ArrayList<Legend.Key>();
        for (int i = 0; i < groups.groups().size(); i++) {
            var mark = mark(i);
            keys.add(new Legend.Key(groups.groups().get(i).name(), (brush, x, y) -> {
                mark.line(brush, new Line2D.Double(x - size, y, x + size, y));
                mark.draw(brush, x, y);
            }));
        }
        return new Legend(keys, width, size);
    }
}
