package io.cxmaturity.catalog;

import java.util.Comparator;

/**
 * What is wrong with a file, where, and how to mend it.
 *
 * @param file as its reader named it
 * @param line from 1 on
 * @param column from 1 on, in characters
 * @param message in plain words, on one line
 */
public record Fault(String file, int line, int column, String message) implements Comparable<Fault> {

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::message);

    public Fault {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }

    /** The fault as compilers write it: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
