package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.action.ui.ActionNavigation;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.shell.Chips;
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
                Chips.of(
                        shown.get("comparison.column.group"),
                        offered(),
                        group,
                        each -> shown.link(shown.choice().group(each.key()), shown.name(each))));
        if (group.figures().isEmpty()) {
            add(Parts.text("note", shown.get(group.silent() ? "comparison.nobody" : "comparison.hidden")));
            return;
        }
        add(Parts.div(
                "actions",
                Parts.link(
                        ActionNavigation.actions(
                                shown.closed().organisation().id(),
                                shown.closed().round().id(),
                                group.key()),
                        shown.get(
                                shown.closed().organisation().led()
                                        ? "comparison.roadmap.actions"
                                        : "comparison.roadmap.actions.see"))));
        var roadmap = roadmap(shown, group.figures().get());
        for (var phase : Phase.values()) {
            var steps = roadmap.steps().stream()
                    .filter(step -> step.phase() == phase)
                    .toList();
            if (!steps.isEmpty()) {
                add(new H3(shown.get("insight.phase." + phase.code())), list(steps));
            }
        }
        talks(roadmap);
        if (roadmap.steps().isEmpty()) {
            add(Parts.text("note", shown.get("comparison.roadmap.none")));
        }
    }

    /** What to clear up before figures are believed; beside the steps and never among them. */
    private void talks(Roadmap roadmap) {
        if (roadmap.talks().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plan");
        for (var talk : roadmap.talks()) {
            list.add(new ListItem(
                    new Div(talk.step().title()),
                    Parts.text("note", talk.step().firstAction()),
                    Parts.text("fine", shown.phrases().title(talk.dimension()))));
        }
        add(new H3(shown.get("comparison.roadmap.talks")), list);
    }

    private List<Group> offered() {
        var groups = new ArrayList<Group>();
        groups.add(shown.closed().whole());
        shown.closed().departments().stream()
                .filter(group -> group.figures().isPresent())
                .forEach(groups::add);
        return groups;
    }

    /** The steps in their order; none where the group is not shown. */
    static List<FigureTable> tables(Shown shown) {
        return shown.group()
                .figures()
                .map(figures -> List.of(table(shown, figures)))
                .orElse(List.of());
    }

    private static FigureTable table(Shown shown, GroupFigures figures) {
        var steps = roadmap(shown, figures).steps();
        var rows = new ArrayList<List<Cell>>();
        for (var phase : Phase.values()) {
            steps.stream().filter(step -> step.phase() == phase).forEach(step -> rows.add(row(shown, step)));
        }
        return new FigureTable(
                shown.get("comparison.view.roadmap"),
                List.of(
                        Column.text(shown.get("comparison.column.step")),
                        Column.text(shown.get("comparison.column.phase")),
                        Column.text(shown.get("comparison.column.dimension")),
                        Column.text(shown.get("comparison.column.owner")),
                        Column.text(shown.get("comparison.column.effort")),
                        Column.figures(shown.get("comparison.column.priority")),
                        Column.sentences(shown.get("comparison.column.why")),
                        Column.sentences(shown.get("comparison.column.first")),
                        Column.sentences(shown.get("comparison.column.kpi")),
                        Column.sentences(shown.get("comparison.column.baseline")),
                        Column.sentences(shown.get("comparison.column.done"))),
                rows);
    }

    private static List<Cell> row(Shown shown, PlannedStep planned) {
        var step = planned.step().step();
        return List.of(
                new Plain(step.title()),
                new Plain(shown.get("insight.phase." + planned.phase().code())),
                new Plain(shown.phrases().title(planned.dimension())),
                new Plain(step.owner()),
                new Plain(step.effort().name()),
                new Cells(shown).score(planned.priority()),
                new Plain(step.why()),
                new Plain(step.firstAction()),
                new Plain(step.kpi()),
                new Plain(step.baseline()),
                new Plain(step.done()));
    }

    private static Roadmap roadmap(Shown shown, GroupFigures figures) {
        return Roadmap.of(
                shown.closed().asked(),
                figures.result().dimensions(),
                shown.closed().goals());
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
