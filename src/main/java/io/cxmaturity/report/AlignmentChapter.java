package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.chart.AlignmentChart;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.scoring.Alignment.Gap;
import io.cxmaturity.scoring.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How executives, managers and the front line see the same, with what to talk about first on top. */
final class AlignmentChapter {

    private static final String ID = "alignment";
    private static final int FIRST = 5;
    private static final float CHART_TEXT = 8.5f;
    private static final float NUMBER = 22;
    private static final float[] COLUMNS = {0, 124, 176, 224, 270, 304, 352};
    private static final int P = 5;
    /** Between figures and a sentence. */
    private static final float WIDE_GAP = 12;

    private static final float[] ITEM_COLUMNS = {0, 284, 338, 384, 434};

    private final RoundManuscript manuscript;
    private final RoundCharts charts;

    AlignmentChapter(RoundManuscript manuscript) {
        this.manuscript = manuscript;
        this.charts = new RoundCharts(manuscript);
    }

    /** A department has no roles of its own: its answers together with its roles' would give people away. */
    void addTo(Flow flow) {
        if (!manuscript.whole() || manuscript.closed().figures().roles().size() < 2) {
            return;
        }
        manuscript.chapter(
                flow,
                ID,
                manuscript.text("report.round.alignment.kicker"),
                manuscript.text("report.round.alignment.title"));
        flow.kept(
                intro -> intro.text(8, manuscript.text("report.round.alignment.text"), Type.LEAD, 0, Flow.WIDTH - 40));
        first(flow);
        flow.together(dimensions -> {
            manuscript.heading(dimensions, manuscript.text("report.round.alignment.dimensions"));
            dimensions.drawing(
                    10, new AlignmentChart(charts.alignment(), manuscript.texts(), Flow.WIDTH, CHART_TEXT), 0);
        });
        dimensions(flow);
        items(flow);
    }

    private List<Map.Entry<ItemId, Double>> widest() {
        return manuscript.closed().figures().alignment().items().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<ItemId, Double> item) -> -Math.abs(item.getValue())))
                .toList();
    }

    private void first(Flow flow) {
        var widest = widest();
        if (widest.isEmpty()) {
            return;
        }
        manuscript.heading(flow, manuscript.text("report.round.alignment.first"));
        float before = 6;
        int number = 1;
        for (var entry : widest.subList(0, Math.min(FIRST, widest.size()))) {
            var item = manuscript.item(entry.getKey());
            double gap = entry.getValue();
            flow.ruled(
                    before,
                    5,
                    Ink.LINE,
                    flow.cell(0, NUMBER).text(Integer.toString(number++), Type.QUIET),
                    flow.cell(NUMBER, Flow.WIDTH - NUMBER)
                            .text(item.stem(), Type.STRONG)
                            .text(
                                    manuscript.text(
                                            gap >= 0 ? "report.round.alignment.above" : "report.round.alignment.below",
                                            manuscript
                                                    .asked()
                                                    .dimensionOf(item.id())
                                                    .orElseThrow()
                                                    .title(),
                                            Math.abs(gap)),
                                    Type.LABEL));
            before = 0;
        }
    }

    private void dimensions(Flow flow) {
        flow.head(
                16,
                cell(flow, COLUMNS, 0).text(manuscript.text("report.column.dimension"), Type.LABEL),
                cell(flow, COLUMNS, 1).right(manuscript.name(Role.EXECUTIVE), Type.LABEL),
                cell(flow, COLUMNS, 2).right(manuscript.name(Role.MANAGER), Type.LABEL),
                cell(flow, COLUMNS, 3).right(manuscript.name(Role.FRONT_LINE), Type.LABEL),
                cell(flow, COLUMNS, 4).right(manuscript.text("report.column.gap"), Type.LABEL),
                cell(flow, COLUMNS, 5).right(manuscript.text("report.column.pHolm"), Type.LABEL),
                cell(flow, COLUMNS, 6).text(manuscript.text("report.column.finding"), Type.LABEL));
        manuscript.asked().dimensions().forEach(dimension -> row(flow, dimension));
        flow.endTable();
    }

    private static Cell cell(Flow flow, float[] columns, int column) {
        float end = column == columns.length - 1 ? Flow.WIDTH : columns[column + 1] - (column == P ? WIDE_GAP : 6);
        return flow.cell(columns[column], end - columns[column]);
    }

    private void row(Flow flow, Dimension dimension) {
        var gap = manuscript.closed().figures().alignment().gap(dimension.id());
        boolean found = gap.filter(Gap::detectable).isPresent();
        flow.ruled(
                0,
                4,
                Ink.LINE,
                cell(flow, COLUMNS, 0).name(dimension.title(), Type.BODY),
                cell(flow, COLUMNS, 1).right(manuscript.score(charts.score(Role.EXECUTIVE, dimension)), Type.BODY),
                cell(flow, COLUMNS, 2).right(manuscript.score(charts.score(Role.MANAGER, dimension)), Type.BODY),
                cell(flow, COLUMNS, 3).right(manuscript.score(charts.score(Role.FRONT_LINE, dimension)), Type.BODY),
                cell(flow, COLUMNS, 4)
                        .right(
                                gap.filter(Gap::detectable)
                                        .map(one -> manuscript.signed(
                                                one.difference().difference()))
                                        .orElseGet(manuscript::none),
                                Type.STRONG),
                cell(flow, COLUMNS, 5)
                        .right(gap.map(one -> manuscript.p(one.adjusted())).orElseGet(manuscript::none), Type.BODY),
                cell(flow, COLUMNS, 6).text(finding(dimension, gap), found ? Type.BODY : Type.LABEL));
    }

    private String finding(Dimension dimension, Optional<Gap> gap) {
        if (gap.isPresent()) {
            var difference = gap.get().difference();
            return gap.get().detectable()
                    ? manuscript.text("report.round.alignment.found", manuscript.signedInterval(difference.interval()))
                    : manuscript.text("report.round.alignment.findable", difference.findable());
        }
        boolean both = charts.score(Role.EXECUTIVE, dimension).isPresent()
                && charts.score(Role.FRONT_LINE, dimension).isPresent();
        return both ? manuscript.text("report.round.alignment.untested") : manuscript.none();
    }

    private void items(Flow flow) {
        var widest = widest();
        if (widest.isEmpty()) {
            return;
        }
        manuscript.heading(flow, manuscript.text("report.round.alignment.items"));
        flow.head(
                6,
                cell(flow, ITEM_COLUMNS, 0).text(manuscript.text("report.column.question"), Type.LABEL),
                cell(flow, ITEM_COLUMNS, 1).right(manuscript.name(Role.EXECUTIVE), Type.LABEL),
                cell(flow, ITEM_COLUMNS, 2).right(manuscript.name(Role.MANAGER), Type.LABEL),
                cell(flow, ITEM_COLUMNS, 3).right(manuscript.name(Role.FRONT_LINE), Type.LABEL),
                cell(flow, ITEM_COLUMNS, 4).right(manuscript.text("report.column.gap"), Type.LABEL));
        for (var entry : widest) {
            var item = manuscript.item(entry.getKey());
            flow.ruled(
                    0,
                    4,
                    Ink.LINE,
                    cell(flow, ITEM_COLUMNS, 0).name(item.name(), Type.BODY),
                    cell(flow, ITEM_COLUMNS, 1).right(manuscript.score(mean(Role.EXECUTIVE, item.id())), Type.BODY),
                    cell(flow, ITEM_COLUMNS, 2).right(manuscript.score(mean(Role.MANAGER, item.id())), Type.BODY),
                    cell(flow, ITEM_COLUMNS, 3).right(manuscript.score(mean(Role.FRONT_LINE, item.id())), Type.BODY),
                    cell(flow, ITEM_COLUMNS, 4).right(manuscript.signed(entry.getValue()), Type.STRONG));
        }
        flow.endTable();
    }

    private OptionalDouble mean(Role role, ItemId item) {
        return Optional.ofNullable(manuscript.closed().figures().roles().get(role))
                .flatMap(figures -> Optional.ofNullable(figures.items().get(item)))
                .map(figures -> OptionalDouble.of(figures.mean()))
                .orElse(OptionalDouble.empty());
    }
}
