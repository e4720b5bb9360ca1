package io.cxmaturity.report;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Ink;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table of groups by dimensions: a group's name, how many answered, and a column a dimension. */
record DimensionColumns(List<Dimension> dimensions) {

    private static final int MOST = 7;
    private static final float NAME = 124;
    private static final float PEOPLE = 128;
    private static final float FIRST = 178;
    private static final float WIDEST = 74;
    private static final int TITLE_LINES = 5;
    private static final Type HEAD = new Type(Face.REGULAR, 6.5f, 8.4f, 0, Ink.INK_2);

    DimensionColumns {
        dimensions = List.copyOf(dimensions);
    }

    /** As many tables as it takes, with about as many dimensions in each. */
    static List<DimensionColumns> of(Assessment asked) {
        var all = asked.dimensions();
        int tables = Math.ceilDiv(all.size(), MOST);
        var parts = new ArrayList<DimensionColumns>();
        for (int i = 0; i < tables; i++) {
            parts.add(new DimensionColumns(all.subList(all.size() * i / tables, all.size() * (i + 1) / tables)));
        }
        return parts;
    }

    void head(Flow flow, Pen pen, float before) {
        var titles = new ArrayList<Cell>();
        for (int column = 0; column < dimensions.size(); column++) {
            titles.add(new Cell(left(column), width() - 1.5f, HEAD.leading(), flow.spelling())
                    .text(dimensions.get(column).title(), HEAD, TITLE_LINES));
        }
        titles.add(new Cell(0, NAME, HEAD.leading(), flow.spelling()).text(pen.text("report.column.group"), HEAD));
        titles.add(new Cell(PEOPLE, FIRST - PEOPLE - 8, HEAD.leading(), flow.spelling())
                .right(pen.text("report.column.people"), HEAD));
        int lines = titles.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        titles.forEach(cell -> {
            while (cell.lines().size() < lines) {
                cell.lines().addFirst((canvas, x, y) -> {});
            }
        });
        flow.head(before, HEAD.leading(), titles.toArray(Cell[]::new));
    }

    Cell name(Flow flow) {
        return flow.cell(0, NAME);
    }

    Cell people(Flow flow) {
        return flow.cell(PEOPLE, FIRST - PEOPLE - 8);
    }

    Cell cell(Flow flow, int column) {
        return flow.cell(left(column), width());
    }

    /** Over all dimensions. */
    Cell across(Flow flow) {
        return flow.cell(FIRST, across());
    }

    float across() {
        return width() * dimensions.size();
    }

    float width() {
        return Math.min(WIDEST, (Flow.WIDTH - FIRST) / dimensions.size());
    }

    private float left(int column) {
        return FIRST + column * width();
    }
}
