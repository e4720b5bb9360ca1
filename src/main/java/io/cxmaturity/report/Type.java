package io.cxmaturity.report;

import io.cxmaturity.chart.Ink;

/**
 * How text is set. Sizes are the page's scale in points; lines of running text stand on one grid.
 *
 * @param size in points
 * @param leading from one line to the next
 * @param tracking between letters, as a share of the size
 */
record Type(Face face, float size, float leading, float tracking, Ink ink) {

    /** The distance of lines wherever columns stand side by side. */
    static final float GRID = 13.5f;

    static final Type DISPLAY = new Type(Face.SEMI_BOLD, 30, 36, -0.022f, Ink.INK);
    static final Type TITLE = new Type(Face.SEMI_BOLD, 19, 25, -0.018f, Ink.INK);
    static final Type HEADING = new Type(Face.SEMI_BOLD, 13, 18, -0.01f, Ink.INK);
    static final Type LEAD = new Type(Face.REGULAR, 10.75f, 16.5f, 0, Ink.INK_2);
    static final Type STRONG = new Type(Face.SEMI_BOLD, 9.25f, GRID, 0, Ink.INK);
    static final Type BODY = new Type(Face.REGULAR, 9.25f, GRID, 0, Ink.INK);
    static final Type QUIET = BODY.in(Ink.INK_2);
    static final Type LABEL = new Type(Face.REGULAR, 7.75f, GRID, 0, Ink.INK_3);
    static final Type FINE = new Type(Face.REGULAR, 7.75f, 11.5f, 0, Ink.INK_3);
    static final Type FIGURE = new Type(Face.SEMI_BOLD, 10.75f, GRID, -0.01f, Ink.INK);

    private static final float CAPITALS = 0.727f;

    Type in(Ink other) {
        return new Type(face, size, leading, tracking, other);
    }

    Type leading(float other) {
        return new Type(face, size, other, tracking, ink);
    }

    /** @param text legible */
    float width(String text) {
        return face.width(text, size) + text.length() * tracking * size;
    }

    /** From the top of a line to its baseline; capitals stand in the middle. */
    float baseline() {
        return (leading + CAPITALS * size) / 2;
    }
}
