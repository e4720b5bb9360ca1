package io.cxmaturity.report;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.comparison.Earlier;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.GroupDimensionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Groups by dimensions, each score on the colour of the level that it is nearest to. */
final class HeatmapChapter {

    private static final String ID = "heatmap";
    private static final float PADDING = 4;
    private static final float SEAM = 0.8f;
    private static final double ALIKE = 1e-9;
    private static final Type WHO = new Type(Face.REGULAR, 6.5f, Type.GRID, 0, Ink.INK_2);
    private static final int WHO_LINES = 2;

    private final RoundManuscript manuscript;

    HeatmapChapter(RoundManuscript manuscript) {
        this.manuscript = manuscript;
    }

    void addTo(Flow flow) {
        manuscript.chapter(
                flow,
                ID,
                manuscript.text("report.round.heat.kicker"),
                manuscript.text(manuscript.whole() ? "report.round.heat.title" : "report.round.heat.beside"));
        flow.kept(intro -> intro.text(
                8,
                manuscript.text(
                        "report.round.heat.text", manuscript.closed().round().minimumGroup()),
                Type.LEAD,
                0,
                Flow.WIDTH - 40));
        flow.kept(this::legend);
        for (var columns : DimensionColumns.of(manuscript.asked())) {
            table(flow, columns);
        }
        unlike(flow);
        if (manuscript.whole() && !manuscript.closed().roles().isEmpty()) {
            manuscript.section(flow, "heat-roles", manuscript.text("report.round.heat.roles"));
            for (var columns : DimensionColumns.of(manuscript.asked())) {
                columns.head(flow, manuscript, 6);
                manuscript.closed().roles().forEach(role -> group(flow, role, columns, Type.BODY));
                flow.endTable();
            }
        }
    }

    private void legend(Flow flow) {
        int highest = manuscript.highest();
        float wide = Flow.WIDTH / highest;
        var levels = new ArrayList<Cell>();
        for (int level = 1; level <= highest; level++) {
            levels.add(flow.cell((level - 1) * wide, wide - 6)
                    .level(level, highest, manuscript.levelName(level), Type.LABEL));
        }
        flow.row(12, levels.toArray(Cell[]::new));
    }

    private void table(Flow flow, DimensionColumns columns) {
        columns.head(flow, manuscript, 12);
        group(flow, manuscript.closed().whole(), columns, Type.STRONG);
        if (manuscript.whole()) {
            before(flow, columns);
            if (!manuscript.closed().figures().departments().isEmpty()) {
                best(flow, columns);
            }
        }
        manuscript.groups().forEach(group -> group(flow, group, columns, Type.BODY));
        if (!manuscript.whole()) {
            before(flow, columns);
        }
        flow.endTable();
    }

    private void group(Flow flow, Group group, DimensionColumns columns, Type type) {
        var name = columns.name(flow).name(manuscript.name(group), type);
        if (group.fewAnswered()) {
            name.text(manuscript.text("report.round.few.short"), Type.LABEL);
        }
        var people = columns.people(flow)
                .right(
                        group.headcount().isPresent()
                                ? manuscript.text(
                                        "report.round.of",
                                        group.respondents(),
                                        group.headcount().getAsInt())
                                : manuscript.text("report.round.number", group.respondents()),
                        Type.LABEL);
        if (group.figures().isEmpty()) {
            int lines = Math.max(name.lines().size(), people.lines().size());
            flow.ruled(
                    0,
                    PADDING,
                    Ink.LINE,
                    name,
                    people,
                    tile(
                            columns.across(flow),
                            Ink.TINT,
                            manuscript.missing(group),
                            Type.LABEL,
                            columns.across(),
                            lines));
            return;
        }
        row(flow, name, people, columns, dimension -> manuscript.result(group.figures(), dimension));
    }

    /** The same group in the round before, where that asked alike. */
    private void before(Flow flow, DimensionColumns columns) {
        var group = manuscript.group();
        manuscript
                .closed()
                .earlier()
                .ifPresent(earlier -> earlier.figures(group).ifPresent(figures -> {
                    var name = columns.name(flow).text(manuscript.text("report.round.heat.before"), Type.QUIET);
                    var people = columns.people(flow)
                            .right(manuscript.text("report.round.number", figures.respondents()), Type.LABEL);
                    row(flow, name, people, columns, dimension -> result(earlier, group, dimension));
                }));
    }

    private Optional<GroupDimensionResult> result(Earlier earlier, Group group, DimensionId dimension) {
        return earlier.comparable(group, dimension)
                ? manuscript.result(earlier.figures(group), dimension)
                : Optional.empty();
    }

    /** What a dash means beside the round before, where there is one. */
    private void unlike(Flow flow) {
        var group = manuscript.group();
        manuscript
                .closed()
                .earlier()
                .filter(earlier -> earlier.figures(group).isPresent())
                .filter(earlier -> manuscript.asked().dimensions().stream()
                        .anyMatch(dimension ->
                                result(earlier, group, dimension.id()).isEmpty()))
                .ifPresent(earlier -> flow.text(
                        6,
                        manuscript.text(
                                "report.round.heat.unlike",
                                earlier.round().title().value()),
                        Type.LABEL,
                        0,
                        Flow.WIDTH - 60));
    }

    /** The highest that any shown department has, and which: with the round before the only benchmark there is. */
    private void best(Flow flow, DimensionColumns columns) {
        var name = columns.name(flow).text(manuscript.text("report.round.heat.best"), Type.QUIET);
        var cells = new ArrayList<>(List.of(name));
        int lines = name.lines().size();
        for (int column = 0; column < columns.dimensions().size(); column++) {
            var dimension = columns.dimensions().get(column).id();
            double best = manuscript.closed().departments().stream()
                    .mapToDouble(group -> score(group, dimension))
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY);
            var groups = manuscript.closed().departments().stream()
                    .filter(group -> best > 0 && best - score(group, dimension) <= ALIKE)
                    .toList();
            var result = groups.stream().findFirst().flatMap(group -> manuscript.result(group.figures(), dimension));
            var cell = figure(columns.cell(flow, column), columns.width(), result, lines);
            cells.add(groups.isEmpty() ? cell : cell.text(who(groups), WHO, WHO_LINES));
        }
        flow.ruled(0, PADDING, Ink.LINE, cells.toArray(Cell[]::new));
    }

    private double score(Group group, DimensionId dimension) {
        return manuscript
                .result(group.figures(), dimension)
                .map(result -> result.score().orElseThrow())
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private String who(List<Group> groups) {
        var first = manuscript.name(groups.getFirst());
        return groups.size() == 1 ? first : manuscript.text("report.round.heat.more", first, groups.size() - 1);
    }

    private void row(
            Flow flow,
            Cell name,
            Cell people,
            DimensionColumns columns,
            Function<DimensionId, Optional<GroupDimensionResult>> results) {
        int lines = Math.max(name.lines().size(), people.lines().size());
        var cells = new ArrayList<>(List.of(name, people));
        for (int column = 0; column < columns.dimensions().size(); column++) {
            var result = results.apply(columns.dimensions().get(column).id());
            cells.add(figure(columns.cell(flow, column), columns.width(), result, lines));
        }
        flow.ruled(0, PADDING, Ink.LINE, cells.toArray(Cell[]::new));
    }

    private Cell figure(Cell cell, float wide, Optional<GroupDimensionResult> result, int lines) {
        if (result.isEmpty()) {
            return tile(cell, Ink.TINT, manuscript.none(), Type.QUIET, wide, lines);
        }
        double score = result.get().score().orElseThrow();
        int highest = manuscript.highest();
        int level = Math.clamp(Math.round(score), 1, highest);
        var type = Type.STRONG.in(Ink.onLevel(level, highest));
        return tile(cell, Ink.level(level, highest), manuscript.text("report.round.score", score), type, wide, lines);
    }

    /** A text in the middle of a colour that fills its row. */
    private static Cell tile(Cell cell, Ink ground, String text, Type type, float wide, int lines) {
        return cell.painted((canvas, x, y) -> {
            float high = lines * Type.GRID + 2 * PADDING - 2 * SEAM;
            canvas.rectangle(ground, x + SEAM, y - PADDING + SEAM, wide - 2 * SEAM, high);
            canvas.text(text, type, x + (wide - type.width(text)) / 2, y + (lines - 1) * Type.GRID / 2);
        });
    }
}
