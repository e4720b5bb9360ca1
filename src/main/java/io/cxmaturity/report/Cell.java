package io.cxmaturity.report;

import io.cxmaturity.chart.LineBreaks;
import java.util.ArrayList;
import java.util.List;

/** Lines below each other in one column, all equally high. */
final class Cell {

    /** A level's chip and the space after it. */
    static final float CHIP = 19;

    /** A name in a table, however long, takes no more lines; its chapter has all of it. */
    static final int NAME_LINES = 4;

    private final float x;
    private final float width;
    private final float leading;
    private final Spelling spelling;
    private final List<Strip.Painter> lines = new ArrayList<>();

    /** @param x its left edge within the row */
    Cell(float x, float width, float leading, Spelling spelling) {
        this.x = x;
        this.width = width;
        this.leading = leading;
        this.spelling = spelling;
    }

    float x() {
        return x;
    }

    List<Strip.Painter> lines() {
        return lines;
    }

    /** Every line of the text; nothing for a blank one. */
    Cell text(String text, Type type) {
        return text(text, type, Integer.MAX_VALUE);
    }

    /** A name that stands in full elsewhere. */
    Cell name(String text, Type type) {
        return text(text, type, NAME_LINES);
    }

    /** As above, at most so many lines. */
    Cell text(String text, Type type, int most) {
        return indented(text, type, most, 0);
    }

    private Cell indented(String text, Type type, int most, float indent) {
        for (var line : lines(text, type, most, width - indent)) {
            line(line, type.leading(leading), indent);
        }
        return this;
    }

    private List<String> lines(String text, Type type, int most, float room) {
        var all = new ArrayList<String>();
        for (var paragraph : spelling.legible(text).split("\n", -1)) {
            if (!paragraph.isBlank()) {
                all.addAll(LineBreaks.atMost(most, paragraph, room, type::width));
            }
        }
        return all;
    }

    private void line(String line, Type type, float indent) {
        lines.add((canvas, left, top) -> canvas.text(line, type, left + indent, top));
    }

    /** A single line that ends at the right edge; wider text begins at the left and goes on below. */
    Cell right(String text, Type type) {
        return right(text, type, Integer.MAX_VALUE);
    }

    /** As above, at most so many lines. */
    Cell right(String text, Type type, int most) {
        for (var line : lines(text, type, most, width)) {
            lines.add((canvas, left, top) -> canvas.textTo(line, type.leading(leading), left + width, top));
        }
        return this;
    }

    /** A level: its number on its colour, its name beside on a few lines. */
    Cell level(int level, int highest, String name, Type type) {
        return marked(
                (canvas, left, top) -> canvas.chip(level, highest, left, top, leading), name, type, CHIP, NAME_LINES);
    }

    /** A level's number alone. */
    Cell chip(int level, int highest) {
        lines.add((canvas, left, top) -> canvas.chip(level, highest, left, top, leading));
        return this;
    }

    /** Text with a mark in front of its first line. */
    Cell marked(Strip.Painter mark, String text, Type type, float indent) {
        return marked(mark, text, type, indent, Integer.MAX_VALUE);
    }

    private Cell marked(Strip.Painter mark, String text, Type type, float indent, int most) {
        int first = lines.size();
        indented(text, type, most, indent);
        if (lines.size() == first) {
            lines.add(mark);
        } else {
            var line = lines.get(first);
            lines.set(first, (canvas, left, top) -> {
                mark.paint(canvas, left, top);
                line.paint(canvas, left, top);
            });
        }
        return this;
    }

    Cell gap() {
        lines.add((canvas, left, top) -> {});
        return this;
    }

    Cell painted(Strip.Painter painter) {
        lines.add(painter);
        return this;
    }
}
