package io.cxmaturity.chart;

import io.cxmaturity.wording.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * One group, a row a dimension: the score a dot, its 95 % interval a line, the target a ring, and the score it is seen
 * beside a square.
 */
public final class StandingsChart extends RowsChart {

    private final Standings standings;

    /**
     * @param width of the whole drawing
     * @param size of its text
     */
    public StandingsChart(Standings standings, Texts texts, double width, double size) {
        super(standings.levels(), texts, width, size);
        this.standings = standings;
    }

    @Override
    public String title() {
        boolean intervals =
                standings.rows().stream().anyMatch(row -> row.interval().isPresent());
        return texts.get(intervals ? "chart.standings.title.interval" : "chart.standings.title");
    }

    @Override
    public String description() {
        var sentences = new ArrayList<String>();
        for (var row : standings.rows()) {
            sentences.add(described(row));
            row.target().ifPresent(target -> sentences.add(texts.get("chart.dots.target", target)));
            row.beside()
                    .ifPresent(
                            beside -> sentences.add(texts.get("chart.standings.beside", standings.beside(), beside)));
        }
        return sentences.isEmpty() ? texts.get("chart.empty") : String.join(" ", sentences);
    }

    private String described(Standings.Row row) {
        if (row.score().isEmpty()) {
            return texts.get("chart.trend.none", row.title());
        }
        double score = row.score().getAsDouble();
        int highest = standings.levels().size();
        return row.interval()
                .map(interval ->
                        texts.get("chart.trend.interval", row.title(), score, highest, interval.low(), interval.high()))
                .orElseGet(() -> texts.get("chart.trend.score", row.title(), score, highest));
    }

    @Override
    int rows() {
        return standings.rows().size();
    }

    @Override
    String name(int row) {
        return standings.rows().get(row).title();
    }

    @Override
    List<String> headings() {
        return targets()
                ? List.of(texts.get("chart.legend.score"), texts.get("chart.legend.target"))
                : List.of(texts.get("chart.legend.score"));
    }

    private boolean targets() {
        return standings.rows().stream().anyMatch(row -> row.target().isPresent());
    }

    private boolean seenBeside() {
        return standings.rows().stream().anyMatch(row -> row.beside().isPresent());
    }

    @Override
    List<String> figures(int row) {
        var one = standings.rows().get(row);
        var score =
                one.score().isPresent() ? texts.get("chart.score", one.score().getAsDouble()) : "";
        return targets()
                ? List.of(
                        score,
                        one.target().isPresent()
                                ? texts.get("chart.number", one.target().getAsInt())
                                : "")
                : List.of(score);
    }

    @Override
    double room() {
        return 0.25;
    }

    @Override
    void marks(Brush brush, LevelScale scale, int row, double y) {
        var one = standings.rows().get(row);
        one.interval().ifPresent(interval -> brush.interval(scale.x(interval.low()), y, scale.x(interval.high()), y));
        one.target().ifPresent(target -> brush.target(scale.x(target), y));
        one.beside().ifPresent(beside -> Mark.SQUARE.draw(brush, scale.x(beside), y));
        one.score()
                .ifPresentOrElse(
                        score -> brush.score(scale.x(score), y),
                        () -> brush.text(
                                texts.get("chart.none"),
                                small(),
                                Ink.INK_2,
                                scale.left(),
                                y + small().getSize2D() * 0.36));
    }

    @Override
    List<Legend.Key> keys() {
        var keys = new ArrayList<Legend.Key>();
        keys.add(new Legend.Key(texts.get("chart.legend.score"), Brush::score));
        if (standings.rows().stream().anyMatch(row -> row.interval().isPresent())) {
            keys.add(new Legend.Key(
                    texts.get("chart.legend.interval"), (brush, x, y) -> brush.interval(x - size, y, x + size, y)));
        }
        if (targets()) {
            keys.add(new Legend.Key(texts.get("chart.legend.target"), Brush::target));
        }
        if (seenBeside()) {
            keys.add(new Legend.Key(standings.beside(), Mark.SQUARE::draw));
        }
        return keys;
    }
}
