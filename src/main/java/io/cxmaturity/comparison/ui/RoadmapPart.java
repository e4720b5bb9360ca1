package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import io.cxmaturity.action.ui.ActionNavigation;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.List;

/** What to do next, for the organisation or for one shown department. */
@Tag("section")
final class RoadmapPart extends HtmlContainer {

    private final Shown shown;

    RoadmapPart(Shown shown) {
        this.shown = shown;
        addClassName("section");
        var group = shown.group();
        add(
                new H2(shown.get("comparison.view.roadmap")),
                Figures.choices(
                        shown.get("comparison.column.group"),
                        offered(),
                        group,
                        each -> shown.link(shown.choice().group(each.key()), shown.name(each))));
        if (group.figures().isEmpty()) {
            add(Parts.text("note", shown.get("comparison.hidden")));
            return;
        }
        add(Parts.div(
                "actions",
                Parts.link(
                        ActionNavigation.actions(
                                shown.closed().organisation().id(),
                                shown.closed().round().id(),
                                group.key()),
                        shown.get("comparison.roadmap.actions"))));
        var roadmap = Roadmap.of(
                shown.closed().asked(),
                group.figures().get().result().dimensions(),
                shown.closed().goals());
        for (var phase : Phase.values()) {
            var steps = roadmap.steps().stream()
                    .filter(step -> step.phase() == phase)
                    .toList();
            if (!steps.isEmpty()) {
                add(new H3(shown.get("insight.phase." + phase.code())), list(steps));
            }
        }
        if (roadmap.steps().isEmpty()) {
            add(Parts.text("note", shown.get("comparison.roadmap.none")));
        }
    }

    private List<Group> offered() {
        var groups = new ArrayList<Group>();
        groups.add(shown.closed().whole());
        shown.closed().departments().stream()
                .filter(group -> group.figures().isPresent())
                .forEach(groups::add);
        return groups;
    }

    private OrderedList list(List<PlannedStep> steps) {
        var list = new OrderedList();
        list.addClassName("plan");
        for (var planned : steps) {
            var step = planned.step().step();
            var details = new NativeDetails(step.title());
            details.addClassName("more");
            details.setContent(new Div(
                    Parts.text("note", step.why()),
                    Parts.text("note", shown.get("comparison.step.first", step.firstAction())),
                    Parts.text("note", shown.get("comparison.step.kpi", step.kpi(), step.baseline())),
                    Parts.text("note", shown.get("comparison.step.done", step.done()))));
            list.add(new ListItem(
                    details,
                    Parts.text(
                            "fine",
                            shown.get(
                                    "comparison.step",
                                    shown.phrases().title(planned.dimension()),
                                    step.owner(),
                                    step.effort().name(),
                                    planned.priority()))));
        }
        return list;
    }
}
