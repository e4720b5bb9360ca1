package io.cxmaturity.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.shell.Chips;
import io.cxmaturity.shell.Parts;
import java.util.List;
import java.util.function.BiConsumer;

/** The steps of one group's roadmap that nobody has taken on yet. */
@Tag("section")
final class AdoptPart extends HtmlContainer {

    static final String ID = "adopt";

    private final transient Shown shown;
    private final boolean later;
    private final transient BiConsumer<String, PlannedStep> adopt;

    /**
     * @param status says what was adopted last
     * @param later whether to open the steps of the last phase
     */
    AdoptPart(Shown shown, Component status, boolean later, BiConsumer<String, PlannedStep> adopt) {
        this.shown = shown;
        this.later = later;
        this.adopt = adopt;
        addClassName("section");
        var heading = new H2(shown.get("action.adopt"));
        heading.setId(ID);
        heading.getElement().setAttribute("tabindex", "-1");
        var groups = shown.board().groups();
        add(heading, Parts.text("note", shown.get(groups.isEmpty() ? "action.adopt.hidden" : "action.adopt.lead")));
        if (groups.isEmpty()) {
            return;
        }
        var group = shown.board().group(shown.choice().from()).orElse(groups.getFirst());
        add(
                Chips.of(
                        shown.get("action.adopt.groups"),
                        groups,
                        group,
                        each -> shown.link(shown.choice().from(each.key()), shown.name(each.key()))),
                status,
                steps(group));
    }

    private Component steps(Group group) {
        var steps = shown.board().adoptable(group.key());
        if (steps.isEmpty()) {
            boolean adopted =
                    shown.board().steps().stream().anyMatch(step -> step.group().equals(group.key()));
            return Parts.text("note", shown.get(adopted ? "action.adopt.none" : "comparison.roadmap.none"));
        }
        var soon = steps.stream().filter(step -> step.phase() != Phase.LATER).toList();
        var rest = steps.stream().filter(step -> step.phase() == Phase.LATER).toList();
        var all = new Div(list(group, soon));
        if (!rest.isEmpty()) {
            var details = new NativeDetails(shown.get("action.adopt.later", rest.size()), list(group, rest));
            details.addClassName("more");
            details.setOpen(later || soon.isEmpty());
            all.add(details);
        }
        return all;
    }

    private OrderedList list(Group group, List<PlannedStep> steps) {
        var list = new OrderedList();
        list.addClassName("adopt");
        list.setVisible(!steps.isEmpty());
        for (var planned : steps) {
            var button =
                    Parts.button(shown.get("action.adopt.do"), () -> adopt.accept(group.key(), planned), "btn--small");
            button.setId(idOfAdopt(planned));
            var title = planned.step().step().title();
            button.getElement().setAttribute("aria-label", shown.get("action.adopt.label", title));
            list.add(new ListItem(about(planned), button));
        }
        return list;
    }

    static String idOfAdopt(PlannedStep planned) {
        return "adopt-" + planned.step().id().value();
    }

    private Component about(PlannedStep planned) {
        var step = planned.step().step();
        var details = new NativeDetails(step.title());
        details.addClassName("more");
        details.setContent(new Div(
                Parts.text("note", step.why()),
                Parts.text("note", shown.get("comparison.step.first", step.firstAction())),
                Parts.text("note", shown.get("comparison.step.kpi", step.kpi(), step.baseline())),
                Parts.text("note", shown.get("comparison.step.done", step.done()))));
        return new Div(
                details,
                Parts.text(
                        "fine",
                        shown.get(
                                "action.adopt.step",
                                shown.get("insight.phase." + planned.phase().code()),
                                shown.phrases().title(planned.dimension()),
                                step.owner(),
                                step.effort().name())));
    }
}
