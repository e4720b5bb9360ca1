package io.cxmaturity.report;

import io.cxmaturity.chart.Ink;
import java.util.List;

/** What stands on which page, and how to read the figures. */
final class ContentsPage {

    private static final String ID = "contents";
    private static final List<String> WORDS =
            List.of("level", "score", "bounds", "coverage", "evidenced", "provisional", "target", "keystone");
    private static final float NUMBER = 30;
    private static final float INDENT = 14;

    private final Manuscript manuscript;

    ContentsPage(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** @param after what the contents lists */
    void addTo(Flow flow, Flow after) {
        var title = manuscript.text("report.contents.title");
        flow.starting(
                new Strip.Heading(ID, title, 0),
                Float.MAX_VALUE,
                first -> first.kept(opening -> opening.text(0, title, Type.TITLE, 0, Flow.WIDTH)));
        float before = 14;
        for (var strip : after.strips()) {
            if (strip.heading() != null) {
                entry(flow, strip.heading(), before);
                before = 0;
            }
        }
        manuscript.heading(flow, manuscript.text("report.reading.title"));
        boolean first = true;
        for (var word : WORDS) {
            var term = flow.side().text(manuscript.text("report.reading." + word), Type.STRONG);
            var meaning = flow.main()
                    .text(manuscript.text("report.reading." + word + ".text", manuscript.highest()), Type.QUIET);
            flow.row(first ? 8 : 5, term, meaning);
            first = false;
        }
    }

    private void entry(Flow flow, Strip.Heading heading, float before) {
        boolean chapter = heading.depth() == 0;
        float indent = chapter ? 0 : INDENT;
        var type = chapter ? Type.STRONG : Type.BODY;
        var name = flow.cell(indent, Flow.WIDTH - NUMBER - indent).text(heading.title(), type);
        int lines = name.lines().size();
        name.painted((canvas, x, y) -> {
            float top = y - lines * Type.GRID;
            canvas.textTo(Integer.toString(canvas.pageOf(heading.id())), type, x - indent + Flow.WIDTH, top);
            canvas.link(heading.id(), x - indent, top, Flow.WIDTH, lines * Type.GRID);
        });
        flow.entry(before + (chapter ? 5 : 0), name, lines, chapter ? Ink.LINE : null);
    }
}
