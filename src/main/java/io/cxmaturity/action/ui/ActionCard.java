package io.cxmaturity.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.action.Plan;
import io.cxmaturity.shell.Parts;
import java.util.function.BiConsumer;

/** One adopted step, which opens in place for whoever may change it. */
final class ActionCard extends ListItem {

    private final transient Shown shown;
    private final transient AdoptedStep step;
    private final transient BiConsumer<AdoptedStep, Plan> save;
    private final Div place = new Div();
    private final NativeButton change;

    ActionCard(Shown shown, AdoptedStep step, BiConsumer<AdoptedStep, Plan> save) {
        this.shown = shown;
        this.step = step;
        this.save = save;
        var title = new H4(step.title());
        title.addClassName("action__title");
        change = Parts.button(shown.get("action.change"), this::open, "btn--small");
        change.setId(idOfChange(step));
        change.getElement()
                .setAttribute("aria-label", shown.get("action.change.label", step.title(), shown.name(step.group())));
        addClassName("action");
        add(
                title,
                Parts.text(
                        "kicker",
                        shown.get(
                                "action.from",
                                shown.name(step.group()),
                                shown.phrases().title(step.dimension()))),
                state(),
                written("action.comment", step.plan().comment()),
                written("action.evidence", step.plan().evidence()),
                place);
        if (shown.led()) {
            place.add(change);
        }
    }

    static String idOfChange(AdoptedStep step) {
        return "change-" + step.id().value();
    }

    private Component state() {
        var plan = step.plan();
        var state = Parts.div(
                "action__state",
                Parts.tag(shown.get("action.status." + plan.status().code())));
        if (step.overdue(shown.board().today())) {
            var late = Parts.tag(shown.get("action.overdue"));
            late.addClassName("tag--caution");
            state.add(late);
        }
        state.add(
                Parts.text("action__fact", plan.owner().isEmpty() ? shown.get("action.owner.none") : plan.owner()),
                Parts.text(
                        "action__fact",
                        plan.due()
                                .map(day ->
                                        shown.get("action.due.on", shown.texts().date(day)))
                                .orElseGet(() -> shown.get("action.due.none"))));
        return state;
    }

    private Component written(String label, String text) {
        var written =
                Parts.div("action__text", Parts.text("kicker", shown.get(label)), Parts.text("action__said", text));
        written.setVisible(!text.isEmpty());
        return written;
    }

    private void open() {
        var form = new PlanForm(shown, step, plan -> save.accept(step, plan), this::close);
        place.removeAll();
        place.add(form);
        form.focus();
    }

    private void close() {
        place.removeAll();
        place.add(change);
        change.focus();
    }
}
