package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.chart.Ink;

/** What the group gave each question of a dimension, those with too few answers by name alone. */
final class ItemsTable {

    private static final float[] COLUMNS = {0, 140, 226, 284, 318, 378, 420};

    private final RoundManuscript manuscript;
    private final Dimension dimension;

    ItemsTable(RoundManuscript manuscript, Dimension dimension) {
        this.manuscript = manuscript;
        this.dimension = dimension;
    }

    void addTo(Flow flow) {
        if (manuscript.result(dimension).isEmpty()) {
            return;
        }
        manuscript.heading(
                flow,
                manuscript.text(manuscript.whole() ? "report.round.items.whole" : "report.round.items.department"));
        flow.head(
                4,
                cell(flow, 0).text(manuscript.text("report.column.question"), Type.LABEL),
                cell(flow, 1).text(manuscript.text("report.column.level"), Type.LABEL),
                cell(flow, 3).right(manuscript.text("report.column.mean"), Type.LABEL),
                cell(flow, 4).right(manuscript.text("report.column.interval"), Type.LABEL),
                cell(flow, 5).right(manuscript.text("report.column.gave"), Type.LABEL),
                cell(flow, 6).right(manuscript.text("report.column.rwg"), Type.LABEL));
        dimension.items().forEach(item -> row(flow, item));
        flow.endTable();
    }

    private Cell cell(Flow flow, int column) {
        float end = column == COLUMNS.length - 1 ? Flow.WIDTH : COLUMNS[column + 1] - 8;
        return flow.cell(COLUMNS[column], end - COLUMNS[column]);
    }

    private void row(Flow flow, Item item) {
        var name = cell(flow, 0).name(item.name(), Type.BODY);
        var figures = manuscript.figures().items().get(item.id());
        if (figures == null) {
            var none = flow.cell(COLUMNS[1], Flow.WIDTH - COLUMNS[1])
                    .text(
                            manuscript.text(
                                    manuscript.figures().spared().contains(dimension.id())
                                            ? "report.round.items.spared"
                                            : "report.round.items.hidden"),
                            Type.QUIET);
            flow.ruled(0, 4, Ink.LINE, name, none);
            return;
        }
        var level = cell(flow, 1);
        manuscript.level(level, figures.level(), Type.BODY);
        flow.ruled(
                0,
                4,
                Ink.LINE,
                name,
                level,
                blocking(flow, item),
                cell(flow, 3).right(manuscript.score(figures.mean()), Type.STRONG),
                cell(flow, 4).right(manuscript.interval(figures.interval()), Type.BODY),
                cell(flow, 5).right(manuscript.text("report.round.number", figures.gave()), Type.BODY),
                cell(flow, 6).right(manuscript.score(figures.agreement()), Type.BODY));
    }

    /** A word beside the level that stands in the way of the next. */
    private Cell blocking(Flow flow, Item item) {
        var word = cell(flow, 2);
        return manuscript.result(dimension).orElseThrow().blockers().contains(item.id())
                ? word.text(manuscript.text("report.round.items.blocks"), Type.LABEL.in(Ink.ACCENT))
                : word;
    }
}
