package io.cxmaturity.report;

import java.util.List;

/** How the figures of a round come about, and what stays hidden. */
final class RoundMethod {

    private static final List<String> PARTS = List.of(
            "hidden",
            "score",
            "interval",
            "level",
            "agreement",
            "few",
            "differences",
            "alignment",
            "trend",
            "roadmap",
            "limits");

    private final RoundManuscript manuscript;

    RoundMethod(RoundManuscript manuscript) {
        this.manuscript = manuscript;
    }

    void addTo(Flow flow) {
        manuscript.chapter(flow, "method", manuscript.text("report.appendix"), manuscript.text("report.method.title"));
        flow.kept(intro -> intro.text(8, manuscript.text("report.round.method.text"), Type.LEAD, 0, Flow.WIDTH - 40));
        float before = 12;
        for (var part : PARTS) {
            row(flow, before, manuscript.text("report.round.method." + part), text(part));
            before = 3;
        }
        if (manuscript.quick()) {
            row(flow, before, manuscript.text("report.method.quick"), manuscript.text("report.method.quick.text"));
        }
        var key = manuscript.asked().key();
        flow.after(closing -> closing.text(
                10,
                manuscript.text("report.method.model", manuscript.asked().title(), key.id(), key.version()),
                Type.FINE,
                Flow.MAIN,
                Flow.MEASURE));
        flow.after(closing -> closing.text(2, manuscript.text("report.closing"), Type.FINE, Flow.MAIN, Flow.MEASURE));
        if (manuscript.spelling().boxed()) {
            flow.after(closing -> closing.text(2, manuscript.text("report.boxes"), Type.FINE, Flow.MAIN, Flow.MEASURE));
        }
    }

    private static void row(Flow flow, float before, String name, String text) {
        flow.row(before, flow.side().text(name, Type.STRONG), flow.main().text(text, Type.BODY));
    }

    private String text(String part) {
        var rule = manuscript.asked().overall();
        return manuscript.text(
                "report.round.method." + part + ".text",
                manuscript.highest(),
                rule.share(),
                manuscript.asked().dimensions().size(),
                manuscript.closed().round().minimumGroup());
    }
}
