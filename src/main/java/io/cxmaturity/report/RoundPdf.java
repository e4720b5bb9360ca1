package io.cxmaturity.report;

import io.cxmaturity.chart.LineBreaks;
import io.cxmaturity.chart.Palette;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The report of a closed round as a PDF: the same content gives the same bytes. Safe for use by many threads. */
public final class RoundPdf {

    private static final List<String> READING = List.of(
            "report.reading.level",
            "report.round.reading.score",
            "report.round.reading.interval",
            "report.round.reading.agreement",
            "report.reading.target",
            "report.round.reading.hidden");

    private RoundPdf() {}

    /**
     * Writes the whole document and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(RoundReport report, OutputStream out) throws IOException {
        var manuscript = new RoundManuscript(report);
        var flow = written(manuscript);
        book(manuscript).write(Pages.of(flow.strips(), Book.height(report.paper())), out);
    }

    private static Flow written(RoundManuscript manuscript) {
        var chapters = manuscript.flow();
        new RoundProfileChapter(manuscript).addTo(chapters);
        new HeatmapChapter(manuscript).addTo(chapters);
        new GroupsChapter(manuscript).addTo(chapters);
        new AlignmentChapter(manuscript).addTo(chapters);
        new DividedChapter(manuscript).addTo(chapters);
        new TrendChapter(manuscript).addTo(chapters);
        new RoadmapChapter(manuscript, manuscript.roadmap()).addTo(chapters);
        new TalksChapter(manuscript, manuscript.roadmap().talks(), manuscript.text("report.round.talks.text"))
                .addTo(chapters);
        new ActionsChapter(manuscript, manuscript.report().actions()).addTo(chapters);
        new RoundMethod(manuscript).addTo(chapters);
        var flow = manuscript.flow();
        new RoundCover(manuscript).addTo(flow);
        new RoundSummary(manuscript).addTo(flow);
        new ContentsPage(manuscript, READING).addTo(flow, chapters);
        chapters.strips().forEach(flow::add);
        return flow;
    }

    private static Book book(RoundManuscript manuscript) {
        var report = manuscript.report();
        var organisation = manuscript.organisation();
        return new Book(
                report.paper(),
                Palette.of(report.brand().accent().orElse(ReportContent.DEFAULT_ACCENT)),
                manuscript.text("report.document.title.of", manuscript.title(), manuscript.subject()),
                organisation,
                new RoundSentences(manuscript).headline(),
                manuscript.text("shell.product"),
                manuscript.asked().language(),
                report.date(),
                manuscript.text("report.cover"),
                running(manuscript));
    }

    private static String running(RoundManuscript manuscript) {
        var text = manuscript.text(
                manuscript.closed().organisation().sample() ? "report.running.sample" : "report.running.of",
                manuscript.subject(),
                manuscript.title());
        return LineBreaks.atMost(1, manuscript.spelling().legible(text), Flow.WIDTH - 60, Type.FINE::width)
                .getFirst();
    }
}
