package io.cxmaturity.report;

import io.cxmaturity.chart.Ink;
import java.util.List;

/** The steps that somebody took on, with who does them by when. */
final class ActionsChapter {

    private static final String ID = "actions";
    private static final float OWNER = 222;
    private static final float DUE = 304;
    private static final float STATUS = 398;

    private final Pen pen;
    private final List<ReportAction> actions;

    ActionsChapter(Pen pen, List<ReportAction> actions) {
        this.pen = pen;
        this.actions = actions;
    }

    void addTo(Flow flow) {
        if (actions.isEmpty()) {
            return;
        }
        pen.chapter(flow, ID, pen.text("report.actions.kicker"), pen.text("report.actions.title"));
        flow.kept(
                intro -> intro.text(8, pen.text("report.actions.text", actions.size()), Type.LEAD, 0, Flow.WIDTH - 40));
        flow.head(
                10,
                flow.cell(0, OWNER - 12).text(pen.text("report.column.step"), Type.LABEL),
                flow.cell(OWNER, DUE - OWNER - 8).text(pen.text("report.column.owner"), Type.LABEL),
                flow.cell(DUE, STATUS - DUE - 8).text(pen.text("report.column.due"), Type.LABEL),
                flow.cell(STATUS, Flow.WIDTH - STATUS).text(pen.text("report.column.status"), Type.LABEL));
        for (var action : actions) {
            flow.ruled(
                    0,
                    4,
                    Ink.LINE,
                    flow.cell(0, OWNER - 12).text(action.title(), Type.STRONG),
                    flow.cell(OWNER, DUE - OWNER - 8).name(action.owner(), Type.BODY),
                    flow.cell(DUE, STATUS - DUE - 8)
                            .text(action.due().map(pen::date).orElseGet(pen::none), Type.BODY),
                    flow.cell(STATUS, Flow.WIDTH - STATUS).name(action.status(), Type.BODY));
        }
        flow.endTable();
    }
}
