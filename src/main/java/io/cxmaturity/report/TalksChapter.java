package io.cxmaturity.report;

import io.cxmaturity.roadmap.Talk;
import java.util.List;

/** What to clear up before figures are believed. */
final class TalksChapter {

    private final Pen pen;
    private final List<Talk> talks;

    TalksChapter(Pen pen, List<Talk> talks) {
        this.pen = pen;
        this.talks = talks;
    }

    void addTo(Flow flow) {
        if (talks.isEmpty()) {
            return;
        }
        pen.chapter(flow, "talks", pen.text("report.talks.kicker"), pen.text("report.talks.title"));
        flow.kept(intro -> intro.text(8, pen.text("report.talks.text"), Type.LEAD, 0, Flow.WIDTH - 40));
        var card = new StepCard(pen);
        for (var talk : talks) {
            card.addTo(flow, 14, talk);
        }
    }
}
