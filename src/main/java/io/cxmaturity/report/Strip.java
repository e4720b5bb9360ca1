package io.cxmaturity.report;

import org.jspecify.annotations.Nullable;

/**
 * A part of the text as wide as the page that is never cut.
 *
 * @param before the space above it, which falls away at the top of a page
 * @param height without that space
 * @param keep whether it stands on the same page as what follows
 * @param need how much of the page has to be free here; more than there is on any page: always a new one
 * @param heading what starts here, for contents and bookmarks
 * @param again what is repeated above it where it comes first on a page: the head of a table
 */
record Strip(
        float before,
        float height,
        boolean keep,
        float need,
        @Nullable Heading heading,
        @Nullable Strip again,
        Painter painter) {

    /** @param depth 0 for a chapter, 1 within one */
    record Heading(String id, String title, int depth) {}

    /** Paints with its left upper corner at a place. */
    interface Painter {
        void paint(Canvas canvas, float x, float y);
    }

    static Strip of(float before, float height, Painter painter) {
        return new Strip(before, height, false, 0, null, null, painter);
    }

    Strip kept() {
        return new Strip(before, height, true, need, heading, again, painter);
    }

    Strip needing(float free) {
        return new Strip(before, height, keep, free, heading, again, painter);
    }

    Strip starting(Heading heading) {
        return new Strip(before, height, keep, need, heading, again, painter);
    }

    Strip under(@Nullable Strip head) {
        return new Strip(before, height, keep, need, heading, head, painter);
    }

    Strip taller(float by) {
        return new Strip(before, height + by, keep, need, heading, again, painter);
    }

    Strip after(float space) {
        return new Strip(space, height, keep, need, heading, again, painter);
    }
}
