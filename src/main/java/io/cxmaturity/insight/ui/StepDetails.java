package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.LevelStep;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.insight.Figure;
import io.cxmaturity.roadmap.PlannedStep;
import java.util.Optional;
import java.util.stream.Collectors;

/** One step: a line that says what, where, who and how much, and opens to all of it. */
final class StepDetails extends NativeDetails {

    private final DescriptionList body = new DescriptionList();

    /** A step as it stands in the roadmap. */
    static StepDetails of(Shown shown, PlannedStep planned) {
        var details = new StepDetails(shown, planned.step());
        details.addPriority(shown, planned);
        return details;
    }

    /** A step wherever it is needed. */
    StepDetails(Shown shown, LevelStep step) {
        var item = itemOf(shown, step);
        addClassName("step");
        setSummary(title(step), meta(shown, step, item));
        body.addClassName("step__body");
        setContent(body);
        span("insight.step.why", shown, step.step().why());
        span("insight.step.first", shown, step.step().firstAction());
        entry("insight.step.owner", shown, step.step().owner());
        entry("insight.step.kpi", shown, step.step().kpi());
        entry("insight.step.baseline", shown, step.step().baseline());
        entry("insight.step.done", shown, step.step().done());
        entry("insight.step.move", shown, move(shown, step, item));
        needed(shown, step).ifPresent(text -> entry("insight.step.after", shown, text));
    }

    private static Span title(LevelStep step) {
        var title = new Span(step.step().title());
        title.addClassName("step__title");
        return title;
    }

    private static Span meta(Shown shown, LevelStep step, Item item) {
        var dimension = shown.evaluation().asked().dimensionOf(item.id()).orElseThrow();
        var meta = new Span(
                new Span(dimension.title()),
                new Span(step.step().owner()),
                new Span(shown.get("insight.step.effort", step.effort())));
        meta.addClassName("step__meta");
        if (isBlocker(shown, dimension, item)) {
            meta.add(new Span(shown.get("insight.step.blocker")));
        }
        return meta;
    }

    private static boolean isBlocker(Shown shown, Dimension dimension, Item item) {
        return shown.evaluation().result().dimension(dimension.id()).blockers().contains(item.id());
    }

    private static Item itemOf(Shown shown, LevelStep step) {
        return shown.evaluation().asked().items().stream()
                .filter(item -> item.steps().contains(step))
                .findFirst()
                .orElseThrow();
    }

    private static Component move(Shown shown, LevelStep step, Item item) {
        return new Span(
                Pieces.level(shown, step.from()),
                new Text(" → "),
                Pieces.level(shown, item.levelAbove(step.from()).orElseThrow()));
    }

    /** The titles of the steps that have to come first. */
    private static Optional<String> needed(Shown shown, LevelStep step) {
        var titles =
                step.after().stream().flatMap(id -> title(shown, id).stream()).collect(Collectors.joining(" · "));
        return Optional.of(titles).filter(text -> !text.isEmpty());
    }

    private static Optional<String> title(Shown shown, StepId id) {
        return shown.evaluation().published().items().stream()
                .flatMap(item -> item.steps().stream())
                .filter(step -> step.id().equals(id))
                .map(step -> step.step().title())
                .findFirst();
    }

    private void addPriority(Shown shown, PlannedStep planned) {
        var number = shown.phrases().score(planned.priority());
        entry(
                "insight.step.priority",
                shown,
                Pieces.number(
                        shown,
                        new Figure.Priority(planned.step().id()),
                        number,
                        shown.get(
                                "insight.labelled.dimension",
                                planned.step().step().title(),
                                shown.get("insight.step.priority"),
                                number)));
    }

    private void span(String key, Shown shown, String text) {
        entry(key, shown, new Text(text)).addClassName("span");
    }

    private void entry(String key, Shown shown, String text) {
        if (!text.isBlank()) {
            entry(key, shown, new Text(text));
        }
    }

    private Div entry(String key, Shown shown, Component content) {
        var entry = new Div(new Term(shown.get(key)), new Description(content));
        body.add(entry);
        return entry;
    }
}
