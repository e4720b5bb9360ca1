package io.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;

/** Spreads strips over pages. */
final class Pages {

    private static final float TOLERANCE = 0.01f;

    private final float height;
    private final List<Page> pages = new ArrayList<>();
    private float used;

    /** @param height of the text on a page */
    private Pages(float height) {
        this.height = height;
    }

    /** A strip at its place, y from the top of the text. */
    record Placed(Strip strip, float y) {}

    /** @param used how much of its height the text takes */
    record Page(List<Placed> strips, float used) {}

    static List<Page> of(List<Strip> strips, float height) {
        var pages = new Pages(height);
        int from = 0;
        while (from < strips.size()) {
            int to = from + 1;
            while (to < strips.size() && strips.get(to - 1).keep()) {
                to++;
            }
            pages.add(strips.subList(from, to));
            from = to;
        }
        return pages.pages;
    }

    private void add(List<Strip> group) {
        float whole = 0;
        for (var strip : group) {
            whole += strip.before() + strip.height();
        }
        var first = group.getFirst();
        float free = height - used;
        boolean fits = whole <= free + TOLERANCE;
        boolean fitsElsewhere = whole - first.before() <= height;
        if (pages.isEmpty() || (used > 0 && (first.need() > free || (!fits && fitsElsewhere)))) {
            turn();
        }
        group.forEach(this::place);
    }

    private void place(Strip strip) {
        float before = used > 0 ? strip.before() : 0;
        if (used > 0 && used + before + strip.height() > height + TOLERANCE) {
            turn();
            before = 0;
        }
        if (used == 0 && strip.again() != null) {
            set(strip.again(), 0);
        }
        set(strip, before);
    }

    private void set(Strip strip, float before) {
        var page = pages.getLast();
        page.strips().add(new Placed(strip, used + before));
        used += before + strip.height();
        pages.set(pages.size() - 1, new Page(page.strips(), used));
    }

    private void turn() {
        pages.add(new Page(new ArrayList<>(), 0));
        used = 0;
    }
}
