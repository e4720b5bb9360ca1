package io.cxmaturity.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import io.cxmaturity.action.ActionId;
import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.action.Plan;
import io.cxmaturity.shell.Parts;
import java.util.Optional;
import java.util.function.BiFunction;

/** One adopted step, which opens in place for whoever may change it. */
final class ActionCard extends ListItem {

    private final transient Shown shown;
    private transient AdoptedStep step;
    private final transient BiFunction<AdoptedStep, Plan, Optional<AdoptedStep>> save;
    private final Div facts = Parts.div("action__facts");
    private final Div place = new Div();
    private final NativeButton change;

    /** @param save returns the step as it is now where somebody else changed it meanwhile */
    ActionCard(Shown shown, AdoptedStep step, BiFunction<AdoptedStep, Plan, Optional<AdoptedStep>> save) {
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
        setId(idOf(step.id()));
        getElement().setAttribute("tabindex", "-1");
        add(
                title,
                Parts.text(
                        "kicker",
                        shown.get(
                                "action.from",
                                shown.name(step.group()),
                                shown.phrases().title(step.dimension()))),
                facts,
                place);
        tell();
        if (shown.led()) {
            place.add(change);
        }
    }

    static String idOf(ActionId step) {
        return "step-" + step.value();
    }

    static String idOfChange(AdoptedStep step) {
        return "change-" + step.id().value();
    }

    private void tell() {
        facts.removeAll();
        facts.add(
                state(),
                written("action.comment", step.plan().comment()),
                written("action.evidence", step.plan().evidence()));
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
        var form = new PlanForm(shown, step, this::save, this::close);
        place.removeAll();
        place.add(form);
        form.focus();
    }

    private void save(PlanForm form, Plan plan) {
        save.apply(step, plan).ifPresent(now -> {
            form.overtaken(step, now);
            step = now;
            tell();
        });
    }

    private void close() {
        place.removeAll();
        place.add(change);
        change.focus();
    }
}
