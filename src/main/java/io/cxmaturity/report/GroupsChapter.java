package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.DotsChart;
import io.cxmaturity.comparison.Group;
import java.util.ArrayList;
import java.util.List;

/** Every dimension on its own: the groups with their intervals, which differences are more than chance, the questions. */
final class GroupsChapter {

    private static final String ID = "dimensions";
    private static final float CHART_TEXT = 8.5f;
    /** Of a page, for a dimension to begin on it. */
    private static final float ROOM = 0.45f;
    /** Of a page, for a drawing and the heading above it. */
    private static final float MOST = 0.72f;

    private final RoundManuscript manuscript;
    private final RoundCharts charts;

    GroupsChapter(RoundManuscript manuscript) {
        this.manuscript = manuscript;
        this.charts = new RoundCharts(manuscript);
    }

    void addTo(Flow flow) {
        manuscript.chapter(
                flow, ID, manuscript.text("report.round.groups.kicker"), manuscript.text("report.round.groups.title"));
        flow.kept(intro -> intro.text(
                8,
                manuscript.text(manuscript.whole() ? "report.round.groups.text" : "report.round.groups.beside"),
                Type.LEAD,
                0,
                Flow.WIDTH - 40));
        int number = 1;
        for (var dimension : manuscript.asked().dimensions()) {
            int place = number++;
            flow.needing(Book.height(manuscript.paper()) * ROOM, section -> write(section, dimension, place));
        }
    }

    private void write(Flow flow, Dimension dimension, int number) {
        var kicker = manuscript.text(
                "report.dimension.kicker",
                number,
                manuscript.asked().dimensions().size());
        manuscript.dimension(flow, Pen.chapterId(dimension.id()), kicker, dimension.title());
        standing(flow, dimension);
        float before = 12;
        for (var groups : parts(dimension)) {
            flow.drawing(before, chart(dimension, groups), 0);
            before = 18;
        }
        new GroupsTable(manuscript, dimension).addTo(flow);
        new DifferencesTable(manuscript, dimension).addTo(flow);
        new ItemsTable(manuscript, dimension).addTo(flow);
    }

    private void standing(Flow flow, Dimension dimension) {
        var side = flow.side();
        var main = flow.main();
        var result = manuscript.result(dimension);
        if (result.isEmpty()) {
            side.text(manuscript.text("report.unknown"), Type.STRONG);
            main.text(manuscript.text("report.round.dimension.unknown"), Type.BODY);
        } else {
            manuscript.standing(side, result.get(), Type.STRONG);
            if (result.get().level().isPresent()) {
                main.text(looksLike(dimension, result.get().level().getAsInt()), Type.BODY);
            } else {
                main.text(manuscript.text("report.round.dimension.withheld"), Type.BODY);
            }
            if (result.get().provisional()) {
                main.text(manuscript.text("report.round.dimension.provisional"), Type.QUIET);
            }
        }
        flow.kept(standing -> standing.row(10, side, main));
    }

    private String looksLike(Dimension dimension, int level) {
        var own = dimension.levels();
        return own.size() >= level
                ? own.get(level - 1)
                : manuscript.asked().level(level).text();
    }

    private DotsChart chart(Dimension dimension, List<Group> groups) {
        return new DotsChart(charts.dots(dimension, groups), manuscript.texts(), Flow.WIDTH, CHART_TEXT);
    }

    /** The shown groups, as many in each drawing as fit on a page, about equally many. */
    private List<List<Group>> parts(Dimension dimension) {
        var shown = manuscript.groups().stream()
                .filter(group -> group.figures().isPresent())
                .toList();
        int drawings = 1;
        while (drawings < shown.size() && !fit(dimension, split(shown, drawings))) {
            drawings++;
        }
        return split(shown, drawings);
    }

    private boolean fit(Dimension dimension, List<List<Group>> parts) {
        double most = Book.height(manuscript.paper()) * MOST;
        return parts.stream().allMatch(groups -> chart(dimension, groups).height() <= most);
    }

    private static List<List<Group>> split(List<Group> groups, int parts) {
        var split = new ArrayList<List<Group>>();
        for (int i = 0; i < parts; i++) {
            split.add(groups.subList(groups.size() * i / parts, groups.size() * (i + 1) / parts));
        }
        return split;
    }
}
