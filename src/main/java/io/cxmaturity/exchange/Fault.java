package io.cxmaturity.exchange;

import java.util.Comparator;

/**
 * What is wrong with a file, where, and what to do about it.
 *
 * @param line from 1 on
 * @param column from 1 on, in characters
 * @param message one line
 */
public record Fault(String file, int line, int column, String message) {

    static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

    /** {@code file:line:column: message}, as editors and terminals understand it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
