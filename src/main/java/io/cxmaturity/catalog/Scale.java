package io.cxmaturity.catalog;

import io.cxmaturity.assessment.Assessment;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many levels the assessment has.
 *
 * @param highest 0 where the file does not say it in a way that can be trusted
 */
record Scale(int highest) {

    boolean isKnown() {
        return highest > 0;
    }

    /** The highest level that may be named without being noted as a fault. */
    int highestAllowed() {
        return isKnown() ? highest : Assessment.MOST_LEVELS;
    }

    /** The levels that every item has. */
    Stream<Integer> ends() {
        return isKnown() ? Stream.of(1, highest) : Stream.of(1);
    }

    IntStream all() {
        return IntStream.rangeClosed(1, highest);
    }
}
