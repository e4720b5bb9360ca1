package io.cxmaturity.report;

import io.cxmaturity.chart.LineBreaks;
import io.cxmaturity.chart.Palette;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The report of one respondent as a PDF: the same content gives the same bytes. Safe for use by many threads. */
public final class RoadmapPdf {

    private static final List<String> READING = List.of(
            "report.reading.level",
            "report.reading.score",
            "report.reading.bounds",
            "report.reading.coverage",
            "report.reading.evidenced",
            "report.reading.provisional",
            "report.reading.target",
            "report.reading.keystone");

    private RoadmapPdf() {}

    /**
     * Writes the whole document and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(ReportContent content, OutputStream out) throws IOException {
        var manuscript = new Manuscript(content);
        var flow = written(manuscript);
        var pages = Pages.of(flow.strips(), Book.height(content.paper()));
        book(manuscript).write(pages, out);
    }

    private static Flow written(Manuscript manuscript) {
        var chapters = manuscript.flow();
        new ProfileChapter(manuscript).addTo(chapters);
        int number = 1;
        for (var result : manuscript.evaluation().result().dimensions()) {
            new DimensionChapter(manuscript, result, number++).addTo(chapters);
        }
        new RoadmapChapter(manuscript, manuscript.evaluation().roadmap()).addTo(chapters);
        new BesideChapter(manuscript).addTo(chapters);
        new Appendix(manuscript).addTo(chapters);
        var flow = manuscript.flow();
        new CoverPage(manuscript).addTo(flow);
        new SummaryPage(manuscript).addTo(flow);
        new ContentsPage(manuscript, READING).addTo(flow, chapters);
        chapters.strips().forEach(flow::add);
        return flow;
    }

    private static Book book(Manuscript manuscript) {
        var content = manuscript.content();
        var product = manuscript.text("shell.product");
        var organisation = content.organisation();
        var assessment = manuscript.asked().title();
        return new Book(
                content.paper(),
                Palette.of(content.accent()),
                organisation.isEmpty()
                        ? manuscript.text("report.document.title", assessment)
                        : manuscript.text("report.document.title.of", assessment, organisation),
                organisation.isEmpty() ? product : organisation,
                manuscript.narrative().headline(manuscript.evaluation()),
                product,
                manuscript.asked().language(),
                content.date(),
                manuscript.text("report.cover"),
                running(manuscript));
    }

    private static String running(Manuscript manuscript) {
        var content = manuscript.content();
        var text = content.organisation().isEmpty()
                ? manuscript.text("report.running", manuscript.asked().title())
                : manuscript.text(
                        "report.running.of",
                        content.organisation(),
                        manuscript.asked().title());
        return LineBreaks.atMost(1, manuscript.spelling().legible(text), Flow.WIDTH - 60, Type.FINE::width)
                .getFirst();
    }
}
