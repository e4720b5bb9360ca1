package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.cxmaturity.insight.ui.Contents.Place;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.shell.Parts;
import java.util.List;

/** What to do, by when to start it. */
final class RoadmapPart extends ReportPart {

    private final Present present;

    RoadmapPart(Present present) {
        super(Place.ROADMAP.id());
        this.present = present;
    }

    @Override
    void show(Shown shown) {
        var steps = shown.evaluation().roadmap().steps();
        if (steps.isEmpty()) {
            fill(
                    shown.get("insight.roadmap.title"),
                    Pieces.explained(shown, "note", shown.get("insight.roadmap.none")));
            return;
        }
        var phases = new Div();
        for (var phase : Phase.values()) {
            var within = within(shown, phase);
            if (!within.isEmpty()) {
                phases.add(phase(shown, phase, within));
            }
        }
        fill(
                shown.get("insight.roadmap.title"),
                Pieces.explained(shown, "note", shown.get("insight.roadmap.note", steps.size())),
                phases);
    }

    private static List<PlannedStep> within(Shown shown, Phase phase) {
        return shown.evaluation().roadmap().steps().stream()
                .filter(step -> step.phase() == phase)
                .toList();
    }

    private Div phase(Shown shown, Phase phase, List<PlannedStep> steps) {
        var when = new H3(shown.get("insight.phase." + phase.code()));
        when.addClassName("phase__when");
        var small = new HtmlContainer("small");
        small.setText(shown.get("insight.phase." + phase.code() + ".text", steps.size()));
        when.add(small);
        return Parts.div("phase", when, new Div(phase == Phase.LATER ? later(shown) : all(shown, steps)));
    }

    /** Most of a long roadmap is read by few. */
    private Component later(Shown shown) {
        return new More(
                shown.get("insight.roadmap.later"),
                present,
                (now, body) -> body.add(all(now, within(now, Phase.LATER))));
    }

    private static Div all(Shown shown, List<PlannedStep> steps) {
        var list = new Div();
        for (var step : steps) {
            var details = StepDetails.of(shown, step);
            details.setOpen(step.equals(shown.evaluation().roadmap().steps().getFirst()));
            list.add(details);
        }
        return list;
    }
}
