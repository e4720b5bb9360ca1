package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.comparison.Group;

/** The figures of the groups in one dimension, the hidden ones by name alone. */
final class GroupsTable {

    private static final float[] COLUMNS = {0, 168, 222, 268, 344, 436};

    private final RoundManuscript manuscript;
    private final Dimension dimension;

    GroupsTable(RoundManuscript manuscript, Dimension dimension) {
        this.manuscript = manuscript;
        this.dimension = dimension;
    }

    void addTo(Flow flow) {
        flow.head(
                16,
                cell(flow, 0).text(manuscript.text("report.column.group"), Type.LABEL),
                cell(flow, 1).right(manuscript.text("report.column.people"), Type.LABEL),
                cell(flow, 2).right(manuscript.text("report.column.score"), Type.LABEL),
                cell(flow, 3).right(manuscript.text("report.column.interval"), Type.LABEL),
                cell(flow, 4).text(manuscript.text("report.column.level"), Type.LABEL),
                cell(flow, 5).right(manuscript.text("report.column.alpha"), Type.LABEL));
        row(flow, manuscript.closed().whole(), Type.STRONG);
        manuscript.groups().forEach(group -> row(flow, group, Type.BODY));
        flow.endTable();
    }

    private Cell cell(Flow flow, int column) {
        float end = column == COLUMNS.length - 1 ? Flow.WIDTH : COLUMNS[column + 1] - 10;
        return flow.cell(COLUMNS[column], end - COLUMNS[column]);
    }

    private void row(Flow flow, Group group, Type type) {
        var name = cell(flow, 0).name(manuscript.name(group), type);
        if (group.fewAnswered()) {
            name.text(manuscript.text("report.round.few.short"), Type.LABEL);
        }
        var people = cell(flow, 1).right(manuscript.text("report.round.number", group.respondents()), Type.BODY);
        var result = manuscript.result(group.figures(), dimension.id());
        if (result.isEmpty()) {
            var word = group.figures().isEmpty() ? manuscript.missing(group) : manuscript.text("report.unknown");
            var none = flow.cell(COLUMNS[2], Flow.WIDTH - COLUMNS[2]).text(word, Type.QUIET);
            flow.ruled(0, 4, Ink.LINE, name, people, none);
            return;
        }
        var level = cell(flow, 4);
        manuscript.standing(level, result.get(), Type.BODY);
        var alpha = result.get().alpha();
        flow.ruled(
                0,
                4,
                Ink.LINE,
                name,
                people,
                cell(flow, 2).right(manuscript.score(result.get().score()), Type.STRONG),
                cell(flow, 3).right(manuscript.interval(result.get().interval()), Type.BODY),
                level,
                cell(flow, 5)
                        .right(
                                alpha.isPresent()
                                        ? manuscript.text("report.round.alpha", alpha.getAsDouble())
                                        : manuscript.none(),
                                Type.BODY));
    }
}
