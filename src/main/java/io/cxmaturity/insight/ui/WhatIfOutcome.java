package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.insight.Comparison;
import io.cxmaturity.insight.Figure;
import io.cxmaturity.insight.Figure.Aspect;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.shell.LevelBadge;
import io.cxmaturity.shell.Parts;
import java.util.List;
import java.util.stream.Collectors;

/** What is now, what would be, and what differs. */
final class WhatIfOutcome extends Div {

    WhatIfOutcome() {
        addClassName("outcome");
    }

    /**
     * @param shown what is now
     * @param after what would be
     * @param raised how many answers are raised
     */
    void show(Shown shown, Evaluation after, int raised) {
        removeAll();
        var then = shown.with(after);
        var later = raised > 0 ? side(then, label(shown, raised), true) : begin(shown);
        later.getElement().setAttribute("aria-live", "polite");
        add(Parts.div("compare", side(shown, shown.get("insight.whatIf.now"), false), later));
        if (raised > 0) {
            add(differences(shown, Comparison.of(shown.evaluation(), after)));
        }
    }

    private static String label(Shown shown, int raised) {
        return shown.get("insight.whatIf.then", shown.phrases().count(raised), raised);
    }

    private static Div begin(Shown shown) {
        return new Div(
                Parts.text("compare__label", label(shown, 0)), Parts.text("note", shown.get("insight.whatIf.begin")));
    }

    /** @param opens whether its numbers open here; those of today open above */
    private static Div side(Shown shown, String label, boolean opens) {
        var overall = shown.evaluation().result().overall();
        var level = new Paragraph();
        level.addClassName("compare__level");
        if (!overall.shown()) {
            level.add(LevelBadge.none(shown.get("insight.little")));
        } else {
            var chip = Pieces.level(shown, overall.level().orElseThrow());
            level.add(
                    opens
                            ? Pieces.number(
                                    shown,
                                    new Figure.Whole(Aspect.LEVEL),
                                    chip,
                                    shown.get(
                                            "insight.labelled",
                                            label,
                                            shown.phrases()
                                                    .level(overall.level().orElseThrow())))
                            : chip);
        }
        return new Div(Parts.text("compare__label", label), level, figures(shown, label, opens));
    }

    private static Paragraph figures(Shown shown, String label, boolean opens) {
        var overall = shown.evaluation().result().overall();
        var line = new Paragraph();
        line.addClassName("fine");
        if (overall.shown()) {
            var score = shown.phrases().score(overall.score().orElseThrow());
            line.add(new Text(shown.get("insight.whatIf.score") + " "));
            line.add(
                    opens
                            ? Pieces.number(
                                    shown,
                                    new Figure.Whole(Aspect.SCORE),
                                    score,
                                    shown.get(
                                            "insight.labelled.dimension",
                                            label,
                                            shown.get("insight.column.score"),
                                            score))
                            : new Text(score));
            line.add(new Text(", "));
        }
        int blockers = Comparison.blockers(shown.evaluation()).size();
        int steps = shown.evaluation().roadmap().steps().size();
        line.add(new Text(shown.get("insight.whatIf.figures", blockers, steps)));
        return line;
    }

    private static Component differences(Shown shown, Comparison comparison) {
        var list = new UnorderedList();
        list.addClassName("changes");
        comparison.levels().forEach(moved -> list.add(moved(shown, moved)));
        addList(
                list,
                shown,
                "insight.whatIf.blockers.gone",
                comparison.blockersGone().stream().map(shown.phrases()::title).toList());
        addList(
                list,
                shown,
                "insight.whatIf.blockers.new",
                comparison.blockersNew().stream().map(shown.phrases()::title).toList());
        addList(list, shown, "insight.whatIf.steps.gone", titles(comparison.stepsGone()));
        addList(list, shown, "insight.whatIf.steps.new", titles(comparison.stepsNew()));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(shown.get("insight.whatIf.same")));
        }
        return list;
    }

    private static ListItem moved(Shown shown, Comparison.Moved moved) {
        var open = shown.get("insight.blockers.unanswered");
        return new ListItem(
                new Text(shown.phrases().title(moved.dimension()) + " "),
                Pieces.level(shown, moved.from(), open),
                new Text(" → "),
                Pieces.level(shown, moved.to(), open));
    }

    private static List<String> titles(List<PlannedStep> steps) {
        return steps.stream().map(step -> step.step().step().title()).toList();
    }

    private static void addList(UnorderedList list, Shown shown, String key, List<String> names) {
        if (!names.isEmpty()) {
            var quoted = names.stream()
                    .map(name -> shown.get("insight.quoted", name))
                    .collect(Collectors.joining(", "));
            list.add(new ListItem(shown.get(key, names.size(), quoted)));
        }
    }
}
