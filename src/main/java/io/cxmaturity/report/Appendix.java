package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import java.util.ArrayList;
import java.util.List;

/** How the figures come about, every answer with what was noted beside it, and the terms. */
final class Appendix {

    private static final List<String> METHOD = List.of(
            "answers", "score", "coverage", "bounds", "level", "why", "evidenced", "whole", "roadmap", "way", "limits");

    private final Manuscript manuscript;

    Appendix(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void addTo(Flow flow) {
        method(flow);
        answers(flow);
        glossary(flow);
    }

    private void method(Flow flow) {
        manuscript.chapter(flow, "method", manuscript.text("report.appendix"), manuscript.text("report.method.title"));
        flow.kept(intro -> intro.text(8, manuscript.text("report.method.text"), Type.LEAD, 0, Flow.WIDTH - 40));
        var rule = manuscript.asked().overall();
        float before = 14;
        for (var part : METHOD) {
            var text = manuscript.text(
                    "report.method." + part + ".text",
                    manuscript.highest(),
                    rule.share(),
                    manuscript.asked().dimensions().size());
            flow.row(
                    before,
                    flow.side().text(manuscript.text("report.method." + part), Type.STRONG),
                    flow.main().text(text, Type.BODY));
            if (part.equals("whole")) {
                required(flow);
            }
            before = 9;
        }
        if (manuscript.quick()) {
            flow.row(
                    before,
                    flow.side().text(manuscript.text("report.method.quick"), Type.STRONG),
                    flow.main().text(manuscript.text("report.method.quick.text"), Type.BODY));
        }
        var key = manuscript.asked().key();
        flow.text(
                14,
                manuscript.text("report.method.model", manuscript.asked().title(), key.id(), key.version()),
                Type.FINE,
                Flow.MAIN,
                Flow.MEASURE);
    }

    private void required(Flow flow) {
        for (var id : manuscript.asked().overall().requires()) {
            flow.paragraph(
                    2,
                    manuscript.text(
                            "report.method.required", manuscript.dimension(id).title()));
        }
    }

    private void answers(Flow flow) {
        manuscript.chapter(
                flow, "answers", manuscript.text("report.appendix"), manuscript.text("report.answers.title"));
        flow.kept(intro -> intro.text(8, manuscript.text("report.answers.text"), Type.LEAD, 0, Flow.WIDTH - 40));
        for (var dimension : manuscript.asked().dimensions()) {
            answers(flow, dimension);
        }
    }

    private void answers(Flow flow, Dimension dimension) {
        manuscript.heading(flow, dimension.title());
        float before = 8;
        for (var item : dimension.items()) {
            answer(flow, before, item);
            before = 0;
        }
    }

    private void answer(Flow flow, float before, Item item) {
        var answer = manuscript.evaluation().answer(item.id());
        var side = flow.side();
        var main = flow.main().text(item.stem(), Type.STRONG);
        switch (answer.reply()) {
            case Chosen(int level) -> {
                side.level(level, manuscript.highest(), manuscript.levelName(level), Type.BODY);
                main.text(item.anchors().getOrDefault(level, ""), Type.BODY);
            }
            case Silence silence -> side.text(manuscript.text("report.silence." + silence), Type.QUIET);
        }
        if (item.keystone()) {
            side.text(manuscript.text("report.keystone"), Type.LABEL);
        }
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(side, main));
        note(flow, rows, "report.answers.evidence", answer.evidence());
        note(flow, rows, "report.answers.comment", answer.comment());
        flow.block(before, 6, Ink.LINE, 2, rows);
    }

    private void note(Flow flow, List<List<Cell>> rows, String label, String text) {
        if (!text.isBlank()) {
            rows.add(List.of(
                    flow.side().text(manuscript.text(label), Type.LABEL),
                    flow.main().text(text, Type.QUIET)));
        }
    }

    private void glossary(Flow flow) {
        var entries = manuscript.asked().glossary();
        if (!entries.isEmpty()) {
            manuscript.chapter(
                    flow, "glossary", manuscript.text("report.appendix"), manuscript.text("report.glossary.title"));
            float before = 12;
            for (var entry : entries) {
                flow.row(
                        before,
                        flow.side().text(entry.term(), Type.STRONG),
                        flow.main().text(entry.text(), Type.BODY));
                before = 6;
            }
        }
        flow.text(26, manuscript.text("report.closing"), Type.FINE, Flow.MAIN, Flow.MEASURE);
        if (manuscript.spelling().boxed()) {
            flow.text(4, manuscript.text("report.boxes"), Type.FINE, Flow.MAIN, Flow.MEASURE);
        }
    }
}
