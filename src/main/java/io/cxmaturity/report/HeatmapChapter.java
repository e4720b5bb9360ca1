package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Groups by dimensions, each score on the colour of the level that it is nearest to. */
final class HeatmapChapter {

    private static final String ID = "heatmap";
    private static final int COLUMNS = 7;
    private static final float NAME = 124;
    private static final float PEOPLE = 128;
    private static final float FIRST = 178;
    private static final float WIDEST = 60;
    private static final float PADDING = 4;
    private static final float SEAM = 0.8f;
    private static final Type HEAD = new Type(Face.REGULAR, 6.5f, 8.4f, 0, Ink.INK_2);

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
        for (var dimensions : parts()) {
            table(flow, dimensions);
        }
        if (manuscript.whole() && !manuscript.closed().roles().isEmpty()) {
            manuscript.section(flow, "heat-roles", manuscript.text("report.round.heat.roles"));
            for (var dimensions : parts()) {
                head(flow, 6, dimensions);
                manuscript.closed().roles().forEach(role -> group(flow, role, dimensions, Type.BODY));
                flow.endTable();
            }
        }
    }

    /** The dimensions of each table, about as many in each as fit beside one another. */
    private List<List<Dimension>> parts() {
        var all = manuscript.asked().dimensions();
        int tables = Math.ceilDiv(all.size(), COLUMNS);
        var parts = new ArrayList<List<Dimension>>();
        for (int i = 0; i < tables; i++) {
            parts.add(all.subList(all.size() * i / tables, all.size() * (i + 1) / tables));
        }
        return parts;
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

    private void table(Flow flow, List<Dimension> dimensions) {
        head(flow, 12, dimensions);
        group(flow, manuscript.closed().whole(), dimensions, Type.STRONG);
        before(flow, dimensions);
        if (manuscript.whole()) {
            best(flow, dimensions);
        }
        manuscript.groups().forEach(group -> group(flow, group, dimensions, Type.BODY));
        flow.endTable();
    }

    private void head(Flow flow, float before, List<Dimension> dimensions) {
        var titles = new ArrayList<Cell>();
        for (int column = 0; column < dimensions.size(); column++) {
            titles.add(new Cell(left(column, dimensions), width(dimensions) - 1.5f, HEAD.leading(), flow.spelling())
                    .text(dimensions.get(column).title(), HEAD, 5));
        }
        titles.add(
                new Cell(0, NAME, HEAD.leading(), flow.spelling()).text(manuscript.text("report.column.group"), HEAD));
        titles.add(new Cell(PEOPLE, FIRST - PEOPLE - 8, HEAD.leading(), flow.spelling())
                .right(manuscript.text("report.column.people"), HEAD));
        int lines = titles.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        titles.forEach(cell -> {
            while (cell.lines().size() < lines) {
                cell.lines().addFirst((canvas, x, y) -> {});
            }
        });
        flow.head(before, HEAD.leading(), titles.toArray(Cell[]::new));
    }

    private static float width(List<Dimension> dimensions) {
        return Math.min(WIDEST, (Flow.WIDTH - FIRST) / dimensions.size());
    }

    private static float left(int column, List<Dimension> dimensions) {
        return FIRST + column * width(dimensions);
    }

    private void group(Flow flow, Group group, List<Dimension> dimensions, Type type) {
        var name = flow.cell(0, NAME).name(manuscript.name(group), type);
        if (group.fewAnswered()) {
            name.text(manuscript.text("report.round.few.short"), Type.LABEL);
        }
        var people = flow.cell(PEOPLE, FIRST - PEOPLE - 8)
                .right(
                        group.headcount() > 0
                                ? manuscript.text("report.round.of", group.respondents(), group.headcount())
                                : manuscript.text("report.round.number", group.respondents()),
                        Type.LABEL);
        row(flow, name, people, group.figures(), dimensions);
    }

    /** The same group in the round before. */
    private void before(Flow flow, List<Dimension> dimensions) {
        manuscript.closed().earlier().ifPresent(earlier -> {
            var figures = manuscript.whole()
                    ? earlier.figures().organisation()
                    : Optional.ofNullable(earlier.figures()
                            .departments()
                            .get(manuscript.group().key()));
            if (figures.isPresent()) {
                var name = flow.cell(0, NAME).text(manuscript.text("report.round.heat.before"), Type.QUIET);
                var people = flow.cell(PEOPLE, FIRST - PEOPLE - 8)
                        .right(
                                manuscript.text(
                                        "report.round.number", figures.get().respondents()),
                                Type.LABEL);
                row(flow, name, people, figures, dimensions);
            }
        });
    }

    /** The highest that any shown department has: with the round before the only benchmark there is. */
    private void best(Flow flow, List<Dimension> dimensions) {
        var name = flow.cell(0, NAME).text(manuscript.text("report.round.heat.best"), Type.QUIET);
        var cells = new ArrayList<>(List.of(name));
        int lines = name.lines().size();
        for (int column = 0; column < dimensions.size(); column++) {
            var dimension = dimensions.get(column);
            var best = manuscript.closed().departments().stream()
                    .flatMap(group -> manuscript.result(group.figures(), dimension.id()).stream())
                    .max(Comparator.comparingDouble(result -> result.score().orElseThrow()));
            cells.add(figure(flow, left(column, dimensions), width(dimensions), best, lines));
        }
        flow.ruled(0, PADDING, Ink.LINE, cells.toArray(Cell[]::new));
    }

    private void row(Flow flow, Cell name, Cell people, Optional<GroupFigures> figures, List<Dimension> dimensions) {
        int lines = Math.max(name.lines().size(), people.lines().size());
        var cells = new ArrayList<>(List.of(name, people));
        if (figures.isEmpty()) {
            cells.add(hidden(flow, dimensions, lines));
        } else {
            for (int column = 0; column < dimensions.size(); column++) {
                var result = manuscript.result(figures, dimensions.get(column).id());
                cells.add(figure(flow, left(column, dimensions), width(dimensions), result, lines));
            }
        }
        flow.ruled(0, PADDING, Ink.LINE, cells.toArray(Cell[]::new));
    }

    private Cell hidden(Flow flow, List<Dimension> dimensions, int lines) {
        float wide = width(dimensions) * dimensions.size();
        var word = manuscript.text("report.round.hidden");
        return flow.cell(FIRST, wide).painted((canvas, x, y) -> {
            canvas.rectangle(Ink.TINT, x + SEAM, y - PADDING + SEAM, wide - 2 * SEAM, high(lines));
            canvas.text(word, Type.LABEL, x + (wide - Type.LABEL.width(word)) / 2, middle(y, lines));
        });
    }

    private Cell figure(Flow flow, float x, float wide, Optional<GroupDimensionResult> result, int lines) {
        var cell = flow.cell(x, wide);
        if (result.isEmpty()) {
            return cell.painted((canvas, left, top) -> {
                canvas.rectangle(Ink.TINT, left + SEAM, top - PADDING + SEAM, wide - 2 * SEAM, high(lines));
                centred(canvas, manuscript.none(), Type.QUIET, left, middle(top, lines), wide);
            });
        }
        double score = result.get().score().orElseThrow();
        int highest = manuscript.highest();
        int level = Math.clamp(Math.round(score), 1, highest);
        return cell.painted((canvas, left, top) -> {
            canvas.rectangle(
                    Ink.level(level, highest), left + SEAM, top - PADDING + SEAM, wide - 2 * SEAM, high(lines));
            var type = Type.STRONG.in(Ink.onLevel(level, highest));
            centred(canvas, manuscript.text("report.round.score", score), type, left, middle(top, lines), wide);
        });
    }

    private static void centred(Canvas canvas, String text, Type type, float x, float y, float wide) {
        canvas.text(text, type, x + (wide - type.width(text)) / 2, y);
    }

    private static float high(int lines) {
        return lines * Type.GRID + 2 * PADDING - 2 * SEAM;
    }

    private static float middle(float top, int lines) {
        return top + (lines - 1) * Type.GRID / 2;
    }
}
