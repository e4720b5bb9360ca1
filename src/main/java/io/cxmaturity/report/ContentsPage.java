package io.cxmaturity.report;

import io.cxmaturity.chart.Ink;
import java.util.List;

/** What stands on which page, and how to read the figures. */
final class ContentsPage {

    private static final String ID = "contents";
    private static final float NUMBER = 30;
    private static final float INDENT = 14;

    private final Pen pen;
    private final List<String> words;

    /** @param words keys of the terms that are explained */
    ContentsPage(Pen pen, List<String> words) {
        this.pen = pen;
        this.words = words;
    }

    /** @param after what the contents lists */
    void addTo(Flow flow, Flow after) {
        var title = pen.text("report.contents.title");
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
        pen.heading(flow, pen.text("report.reading.title"));
        boolean first = true;
        for (var word : words) {
            var term = flow.side().text(pen.text(word), Type.STRONG);
            var meaning = flow.main().text(pen.text(word + ".text", pen.highest()), Type.QUIET);
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
