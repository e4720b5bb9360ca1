package io.cxmaturity.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.action.Plan;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.shell.Chips;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The adopted steps in a column for each phase, which stand below one another where there is no room. */
@Tag("section")
final class BoardPart extends HtmlContainer {

    private final transient Shown shown;

    /** @param save returns the step as it is now where somebody else changed it meanwhile */
    BoardPart(Shown shown, Component status, BiFunction<AdoptedStep, Plan, Optional<AdoptedStep>> save) {
        this.shown = shown;
        addClassName("section");
        var steps = shown.steps();
        var heading = new H2(shown.get("action.board"));
        heading.setId("board");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, status);
        if (shown.board().steps().isEmpty()) {
            add(Parts.text("note", shown.get(shown.led() ? "action.none.led" : "action.none")));
            return;
        }
        add(groups(), states());
        if (steps.isEmpty()) {
            add(Parts.text("note", shown.get("action.none.chosen")));
            return;
        }
        var board = Parts.div("board");
        for (var phase : Phase.values()) {
            var list = new UnorderedList();
            list.addClassName("board__list");
            var own = steps.stream().filter(step -> step.phase() == phase).toList();
            own.forEach(step -> list.add(new ActionCard(shown, step, save)));
            var column = Parts.div(
                    "board__column",
                    new H3(shown.get("action.column", shown.get("insight.phase." + phase.code()), own.size())));
            column.add(own.isEmpty() ? Parts.text("fine", shown.get("action.column.none")) : list);
            board.add(column);
        }
        add(board);
    }

    /** The groups of which a step was adopted. */
    private Component groups() {
        var keys = new ArrayList<String>();
        keys.add("");
        shown.board().steps().stream()
                .map(AdoptedStep::group)
                .distinct()
                .sorted(this::inOrder)
                .forEach(keys::add);
        var choice = Chips.of(
                shown.get("action.groups"),
                keys,
                shown.choice().group(),
                key -> shown.link(
                        shown.choice().group(key), key.isEmpty() ? shown.get("action.groups.all") : shown.name(key)));
        choice.setVisible(keys.size() > 2);
        return choice;
    }

    private int inOrder(String a, String b) {
        return Integer.compare(place(a), place(b));
    }

    /** The whole first, then the departments in the organisation's order. */
    private int place(String group) {
        var departments = shown.round().departments().stream()
                .map(department -> department.id().value().toString())
                .toList();
        return departments.indexOf(group);
    }

    private Component states() {
        return Chips.of(
                shown.get("action.shows"),
                List.of(Show.values()),
                shown.choice().show(),
                show -> shown.link(
                        shown.choice().show(show),
                        switch (show) {
                            case ALL -> shown.get("action.shows.all");
                            case OVERDUE -> shown.get("action.overdue");
                            case OPEN, DOING, DONE, DROPPED -> shown.get("action.status." + show.code());
                        }));
    }
}
