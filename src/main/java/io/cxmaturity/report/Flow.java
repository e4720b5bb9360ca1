package io.cxmaturity.report;

import io.cxmaturity.chart.Drawing;
import io.cxmaturity.chart.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Text, rows and drawings below each other, as strips that may be spread over pages. */
final class Flow {

    /** Of the text on every paper. */
    static final float WIDTH = 472;

    /** For labels and short facts at the left. */
    static final float SIDE = 108;

    /** Where running text begins, and how wide it is: about seventy characters. */
    static final float MAIN = 124;

    static final float MEASURE = WIDTH - MAIN;

    /** So many lines of a row are not spread over two pages. */
    private static final int WHOLE_ROW = 22;

    private static final int AT_LEAST = 2;

    private final Spelling spelling;
    private final List<Strip> strips = new ArrayList<>();
    private @Nullable Strip tableHead;
    private int tableStart;

    Flow(Spelling spelling) {
        this.spelling = spelling;
    }

    List<Strip> strips() {
        return strips;
    }

    float height() {
        return height(0);
    }

    private float height(int from) {
        float height = 0;
        for (var strip : strips.subList(from, strips.size())) {
            height += strip.before() + strip.height();
        }
        return height;
    }

    Spelling spelling() {
        return spelling;
    }

    Cell cell(float x, float width) {
        return new Cell(x, width, Type.GRID, spelling);
    }

    /** Beside running text. */
    Cell side() {
        return cell(0, SIDE);
    }

    Cell main() {
        return cell(MAIN, MEASURE);
    }

    void add(Strip strip) {
        strips.add(strip);
    }

    /** Lines of one text from x on; the first and the last two stay together. */
    void text(float before, String text, Type type, float x, float width) {
        var cell = new Cell(x, width, type.leading(), spelling).text(text, type);
        rows(before, type.leading(), 0, 0, null, List.of(cell));
    }

    /** A headline over the whole width, its lines about equally long, at most so many. */
    void balanced(float before, String text, Type type, int most) {
        int lines = cellOf(text, type, WIDTH, most).lines().size();
        float narrow = WIDTH / 2;
        float wide = WIDTH;
        while (lines > 1 && wide - narrow > 4) {
            float middle = (narrow + wide) / 2;
            if (cellOf(text, type, middle, most + 1).lines().size() > lines) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        rows(before, type.leading(), 0, 0, null, List.of(cellOf(text, type, wide, most)));
    }

    private Cell cellOf(String text, Type type, float width, int most) {
        return new Cell(0, width, type.leading(), spelling).text(text, type, most);
    }

    /** A paragraph of running text. */
    void paragraph(float before, String text) {
        text(before, text, Type.BODY, MAIN, MEASURE);
    }

    /** Cells side by side. */
    void row(float before, Cell... cells) {
        rows(before, Type.GRID, 0, 0, null, List.of(cells));
    }

    /** Cells side by side under a line over the whole width. */
    void ruled(float before, float padding, Ink rule, Cell... cells) {
        rows(before, Type.GRID, padding, padding, rule, List.of(cells));
    }

    /** Rows that belong together under one line; on one page unless they are very long. */
    void block(float before, float padding, Ink rule, float gap, List<List<Cell>> rows) {
        int first = strips.size();
        float above = padding;
        @Nullable Ink line = rule;
        float space = before;
        for (var row : rows) {
            rows(space, Type.GRID, above, 0, line, row);
            above = 0;
            line = null;
            space = gap;
        }
        var last = strips.removeLast();
        strips.add(last.taller(padding));
        if (height(first) <= WHOLE_ROW * Type.GRID) {
            keep(first, strips.size() - 1);
        }
    }

    /** The same as one strip, however high. */
    void rowWhole(float before, Ink rule, Cell... cells) {
        int lines = List.of(cells).stream()
                .mapToInt(cell -> cell.lines().size())
                .max()
                .orElse(0);
        var whole = new Part(List.of(cells), 0, lines, Type.GRID, 10, rule);
        strips.add(Strip.of(before, lines * Type.GRID + 10, whole));
    }

    /** A line of a list; what the cell paints beyond its lines takes no room. */
    void entry(float before, Cell cell, int lines, @Nullable Ink rule) {
        var part = new Part(List.of(cell), 0, cell.lines().size(), Type.GRID, 2.5f, rule);
        strips.add(Strip.of(before, lines * Type.GRID + 4, part));
    }

    /** A row of a table; its head is repeated on every page. */
    void head(float before, Cell... cells) {
        head(before, Type.GRID, cells);
    }

    /** As above, with its lines so far from each other. */
    void head(float before, float leading, Cell... cells) {
        rows(before, leading, 0, 4, null, List.of(cells));
        var head = strips.removeLast().kept();
        strips.add(head);
        tableHead = head.after(0);
        tableStart = strips.size();
    }

    /** The first two rows of a table stay together, and the last two. */
    void endTable() {
        tableHead = null;
        if (strips.size() - tableStart > 2) {
            keep(tableStart, tableStart + 1);
            keep(strips.size() - 2, strips.size() - 1);
        }
    }

    private void rows(float before, float leading, float above, float below, @Nullable Ink rule, List<Cell> cells) {
        int count = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        int from = 0;
        while (from < count) {
            int to = count <= WHOLE_ROW ? count : next(from, count);
            boolean first = from == 0;
            boolean last = to == count;
            var part = new Part(cells, from, to, leading, first ? above : 0, first ? rule : null);
            float height = (to - from) * leading + (first ? above : 0) + (last ? below : 0);
            strips.add(Strip.of(first ? before : 0, height, part).under(tableHead));
            from = to;
        }
    }

    private static int next(int from, int count) {
        int lines = from == 0 ? AT_LEAST : 1;
        return count - from - lines < AT_LEAST ? count : from + lines;
    }

    /** Some lines of a row. */
    private record Part(
            List<Cell> cells,
            int from,
            int to,
            float leading,
            float above,
            @Nullable Ink rule) implements Strip.Painter {

        @Override
        public void paint(Canvas canvas, float x, float y) {
            if (rule != null) {
                canvas.rule(rule, x, y, WIDTH);
            }
            for (var cell : cells) {
                for (int i = from; i < Math.min(to, cell.lines().size()); i++) {
                    cell.lines().get(i).paint(canvas, x + cell.x(), y + above + (i - from) * leading);
                }
            }
        }
    }

    void drawing(float before, Drawing drawing, float x) {
        strips.add(Strip.of(
                before, (float) drawing.height(), (canvas, left, top) -> canvas.drawing(drawing, left + x, top)));
    }

    /** What is added stays on one page. */
    void together(Consumer<Flow> what) {
        int first = strips.size();
        what.accept(this);
        keep(first, strips.size() - 1);
    }

    /** What is added stays with what comes next. */
    void kept(Consumer<Flow> what) {
        int first = strips.size();
        what.accept(this);
        keep(first, strips.size());
    }

    private void keep(int from, int to) {
        for (int i = from; i < to; i++) {
            strips.set(i, strips.get(i).kept());
        }
    }

    /** What is added stays with what came last. */
    void after(Consumer<Flow> what) {
        int last = strips.size() - 1;
        what.accept(this);
        keep(last, last + 1);
    }

    /** What is added begins on a new page unless so much is free, or all it needs. */
    void needing(float most, Consumer<Flow> what) {
        int first = strips.size();
        what.accept(this);
        strips.set(first, strips.get(first).needing(Math.min(most, height(first))));
    }

    /** What is added first starts a heading. */
    void starting(Strip.Heading heading, float need, Consumer<Flow> what) {
        int first = strips.size();
        what.accept(this);
        strips.set(first, strips.get(first).starting(heading).needing(need));
    }
}
