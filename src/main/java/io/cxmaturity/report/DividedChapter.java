package io.cxmaturity.report;

import io.cxmaturity.assessment.Item;
import io.cxmaturity.chart.DistributionChart;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The questions on which the group agrees least: how its answers spread over the levels. */
final class DividedChapter {

    static final float CHART_TEXT = 7.5f;

    private static final String ID = "divided";
    private static final int MOST = 6;
    private static final double AGREED = 0.7;

    private final RoundManuscript manuscript;
    private final RoundCharts charts;

    DividedChapter(RoundManuscript manuscript) {
        this.manuscript = manuscript;
        this.charts = new RoundCharts(manuscript);
    }

    /** Nothing where all agree at least strongly. */
    void addTo(Flow flow) {
        var divided = divided();
        if (divided.isEmpty()) {
            return;
        }
        manuscript.chapter(
                flow,
                ID,
                manuscript.text("report.round.divided.kicker"),
                manuscript.text("report.round.divided.title"));
        flow.kept(intro -> intro.text(
                8, manuscript.text("report.round.divided.text", divided.size()), Type.LEAD, 0, Flow.WIDTH - 40));
        Gallery.add(flow, divided.stream().map(this::piece).toList());
    }

    /** Those shown with weak or moderate agreement, the least first. */
    private List<Item> divided() {
        return manuscript.asked().items().stream()
                .filter(item -> agreement(item) < AGREED)
                .sorted(Comparator.comparingDouble(this::agreement))
                .limit(MOST)
                .toList();
    }

    private double agreement(Item item) {
        var figures = manuscript.figures().items().get(item.id());
        return figures == null ? 1 : figures.agreement().orElse(1);
    }

    private Gallery.Piece piece(Item item) {
        var figures = Objects.requireNonNull(manuscript.figures().items().get(item.id()));
        var distribution = charts.distribution(item, manuscript.charted(manuscript.group()), figures);
        return new Gallery.Piece(
                item.name(),
                manuscript.text(
                        "report.round.divided.note",
                        manuscript.asked().dimensionOf(item.id()).orElseThrow().title(),
                        manuscript.agreement(figures.agreement())),
                new DistributionChart(distribution, manuscript.texts(), Gallery.WIDTH, CHART_TEXT));
    }
}
