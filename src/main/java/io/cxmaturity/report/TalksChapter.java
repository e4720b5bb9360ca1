package io.cxmaturity.report;

import io.cxmaturity.roadmap.Talk;
import java.util.List;

/** What to clear up before figures are believed. */
final class TalksChapter {

    private final Pen pen;
    private final List<Talk> talks;
    private final String why;

    /** @param why there is something to clear up */
    TalksChapter(Pen pen, List<Talk> talks, String why) {
        this.pen = pen;
        this.talks = talks;
        this.why = why;
    }

    void addTo(Flow flow) {
        if (talks.isEmpty()) {
            return;
        }
        pen.chapter(flow, "talks", pen.text("report.talks.kicker"), pen.text("report.talks.title"));
        flow.kept(intro -> intro.text(8, why, Type.LEAD, 0, Flow.WIDTH - 40));
        var card = new StepCard(pen);
        for (var talk : talks) {
            card.addTo(flow, 14, talk);
        }
    }
}
