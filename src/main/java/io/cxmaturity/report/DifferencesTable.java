package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.DepartmentDifference;
import java.util.Comparator;
import java.util.List;

/** Which departments differ by more than chance in one dimension; else that no difference is detectable. */
final class DifferencesTable {

    private static final int MOST = 10;
    private static final float[] COLUMNS = {0, 150, 306, 362, 438};

    private final RoundManuscript manuscript;
    private final List<DepartmentDifference> pairs;

    DifferencesTable(RoundManuscript manuscript, Dimension dimension) {
        this.manuscript = manuscript;
        this.pairs = manuscript.closed().figures().differences().getOrDefault(dimension.id(), List.of()).stream()
                .filter(this::concerns)
                .toList();
    }

    private boolean concerns(DepartmentDifference pair) {
        var key = manuscript.group().key();
        return manuscript.whole() || pair.a().equals(key) || pair.b().equals(key);
    }

    void addTo(Flow flow) {
        var found = pairs.stream()
                .filter(DepartmentDifference::detectable)
                .sorted(Comparator.comparingDouble(
                        pair -> -Math.abs(pair.difference().difference())))
                .toList();
        if (pairs.isEmpty()) {
            note(flow, manuscript.text("report.round.differences.untested"));
            return;
        }
        if (!found.isEmpty()) {
            table(flow, found);
        }
        if (found.size() > MOST) {
            note(flow, manuscript.text("report.round.differences.more", found.size() - MOST));
        }
        if (found.size() < pairs.size()) {
            note(
                    flow,
                    manuscript.text(
                            "report.round.differences.none",
                            pairs.size() - found.size(),
                            pairs.size(),
                            pairs.stream()
                                    .filter(pair -> !pair.detectable())
                                    .mapToDouble(pair -> pair.difference().findable())
                                    .max()
                                    .orElseThrow()));
        }
    }

    private static void note(Flow flow, String text) {
        flow.after(note -> note.text(8, text, Type.QUIET, 0, Flow.WIDTH - 40));
    }

    private void table(Flow flow, List<DepartmentDifference> found) {
        manuscript.heading(flow, manuscript.text("report.round.differences.title"));
        flow.head(
                4,
                cell(flow, 0).text(manuscript.text("report.column.higher"), Type.LABEL),
                cell(flow, 1).text(manuscript.text("report.column.lower"), Type.LABEL),
                cell(flow, 2).right(manuscript.text("report.column.difference"), Type.LABEL),
                cell(flow, 3).right(manuscript.text("report.column.interval"), Type.LABEL),
                cell(flow, 4).right(manuscript.text("report.column.pHolm"), Type.LABEL));
        found.stream().limit(MOST).forEach(pair -> row(flow, pair));
        flow.endTable();
    }

    private Cell cell(Flow flow, int column) {
        float end = column == COLUMNS.length - 1 ? Flow.WIDTH : COLUMNS[column + 1] - 10;
        return flow.cell(COLUMNS[column], end - COLUMNS[column]);
    }

    private void row(Flow flow, DepartmentDifference pair) {
        double difference = pair.difference().difference();
        var interval = pair.difference().interval();
        boolean turned = difference < 0;
        flow.ruled(
                0,
                4,
                Ink.LINE,
                cell(flow, 0).name(name(turned ? pair.b() : pair.a()), Type.BODY),
                cell(flow, 1).name(name(turned ? pair.a() : pair.b()), Type.BODY),
                cell(flow, 2).right(manuscript.score(Math.abs(difference)), Type.STRONG),
                cell(flow, 3)
                        .right(
                                turned
                                        ? manuscript.text("report.bounds", -interval.high(), -interval.low())
                                        : manuscript.text("report.bounds", interval.low(), interval.high()),
                                Type.BODY),
                cell(flow, 4).right(manuscript.p(pair.adjusted()), Type.BODY));
    }

    private String name(String department) {
        return manuscript.closed().departments().stream()
                .filter(group -> group.key().equals(department))
                .map(Group::name)
                .findFirst()
                .orElseThrow();
    }
}
