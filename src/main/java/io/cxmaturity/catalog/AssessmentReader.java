package io.cxmaturity.catalog;

import java.util.List;

/** Reads the file of an assessment and finds everything that is wrong with it. */
public final class AssessmentReader {

    /** How many bytes a file may have. */
    public static final int LARGEST_FILE = 2 * 1024 * 1024;

    private AssessmentReader() {}

    /**
     * Reads a file's content. Never throws, however broken the content is.
     *
     * @param fileName how faults name the file
     */
    public static Reading read(String fileName, byte[] content) {
        return new Reading.Faulty(List.of(new Fault(fileName, 1, 1, "Not read yet")));
    }
}
