package io.cxmaturity.action.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.action.Plan;
import io.cxmaturity.action.Status;
import io.cxmaturity.common.Name;
import io.cxmaturity.shell.AreaField;
import io.cxmaturity.shell.Meanwhile;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.SelectField;
import io.cxmaturity.shell.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Who does an adopted step by when, and what came of it. */
@Tag("form")
final class PlanForm extends HtmlContainer {

    private final transient Shown shown;
    private final Meanwhile meanwhile = new Meanwhile();
    private final TextField owner;
    private final TextField due;
    private final SelectField<Status> status;
    private final AreaField comment;
    private final AreaField evidence;

    /**
     * @param save takes what was filled in, once it is complete
     * @param cancel leaves the step as it is
     */
    PlanForm(Shown shown, AdoptedStep step, BiConsumer<PlanForm, Plan> save, Runnable cancel) {
        this.shown = shown;
        var id = step.id().value().toString();
        var plan = step.plan();
        owner = new TextField(
                        "owner-" + id,
                        shown.get("action.owner"),
                        shown.published(step)
                                .map(published -> shown.get("action.owner.hint", published.owner()))
                                .orElse(""))
                .optional()
                .autocomplete("off");
        owner.input().setValue(plan.owner());
        due = new TextField("due-" + id, shown.get("action.due"), "").optional().autocomplete("off");
        due.input().setType("date");
        due.input().setValue(day(plan));
        status = new SelectField<>("status-" + id, shown.get("action.status"), "");
        Stream.of(Status.values()).forEach(each -> status.add(each, shown.get("action.status." + each.code())));
        status.choose(plan.status());
        comment = new AreaField("comment-" + id, shown.get("action.comment"), "", plan.comment());
        evidence = new AreaField(
                "evidence-" + id,
                shown.get("action.evidence"),
                shown.published(step)
                        .map(published -> shown.get("action.evidence.hint", published.done()))
                        .orElse(""),
                plan.evidence());
        addClassNames("form", "action__form");
        getElement().setAttribute("novalidate", true);
        add(
                meanwhile,
                owner,
                due,
                status,
                comment,
                evidence,
                Parts.div(
                        "actions",
                        Parts.submit(shown.get("action.save"), "btn--small", "btn--main"),
                        Parts.button(shown.get("action.cancel"), cancel, "btn--small")));
        getElement()
                .addEventListener("submit", submit -> plan().ifPresent(typed -> save.accept(this, typed)))
                .preventDefault();
    }

    void focus() {
        owner.input().focus();
    }

    /**
     * Sets what somebody else saved beside what was typed. Where nothing was typed, it takes the place of what stood there.
     *
     * @param seen what the form rested on
     */
    void overtaken(AdoptedStep seen, AdoptedStep now) {
        var before = seen.plan();
        var after = now.plan();
        meanwhile.forget();
        meanwhile.beside(
                owner,
                shown.get("action.owner"),
                owner.text(),
                before.owner(),
                after.owner(),
                after.owner(),
                owner.input()::setValue);
        meanwhile.beside(
                due,
                shown.get("action.due"),
                due.text(),
                day(before),
                day(after),
                after.due().map(shown.texts()::date).orElse(""),
                due.input()::setValue);
        meanwhile.beside(
                status,
                shown.get("action.status"),
                chosen().code(),
                before.status().code(),
                after.status().code(),
                shown.get("action.status." + after.status().code()),
                code -> status.choose(after.status()));
        meanwhile.beside(
                comment,
                shown.get("action.comment"),
                comment.text(),
                before.comment(),
                after.comment(),
                after.comment(),
                comment::write);
        meanwhile.beside(
                evidence,
                shown.get("action.evidence"),
                evidence.text(),
                before.evidence(),
                after.evidence(),
                after.evidence(),
                evidence::write);
        meanwhile.tell(fields -> said(now, fields));
    }

    private String said(AdoptedStep now, String fields) {
        var change = now.changed().orElseThrow();
        var at =
                shown.texts().moment(change.at().atZone(shown.round().schedule().zone()));
        return change.by().isEmpty()
                ? shown.get("action.meanwhile.somebody", at, fields)
                : shown.get("action.meanwhile", change.by(), at, fields);
    }

    private static String day(Plan plan) {
        return plan.due().map(LocalDate::toString).orElse("");
    }

    /** Empty while something is wrong, which is said, the focus on the first of it. */
    private Optional<Plan> plan() {
        boolean named = checkOwner();
        var day = day();
        checkTexts();
        if (named && day.isPresent()) {
            Stream.of(comment, evidence).filter(AreaField::wrong).findFirst().ifPresent(AreaField::focus);
        } else {
            TextField.focusFirstError(owner, due);
        }
        if (!named || day.isEmpty() || comment.wrong() || evidence.wrong()) {
            return Optional.empty();
        }
        return Optional.of(new Plan(owner.text(), day.get(), chosen(), comment.text(), evidence.text()));
    }

    private Status chosen() {
        return status.chosen().orElse(Status.OPEN);
    }

    private boolean checkOwner() {
        int length = Name.clean(owner.text()).length();
        if (length > Plan.LONGEST_OWNER) {
            owner.setError(getTranslation("action.tooLong", Plan.LONGEST_OWNER, length));
            return false;
        }
        owner.clearError();
        return true;
    }

    /** Outer: whether it makes sense; inner: whether there is one. */
    private Optional<Optional<LocalDate>> day() {
        due.clearError();
        if (due.text().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        try {
            var day = LocalDate.parse(due.text());
            if (day.getYear() >= Plan.FIRST_YEAR && day.getYear() <= Plan.LAST_YEAR) {
                return Optional.of(Optional.of(day));
            }
        } catch (DateTimeParseException notADay) {
            // said below, as for a day out of bounds
        }
        due.setError(getTranslation("action.due.wrong"));
        return Optional.empty();
    }

    private void checkTexts() {
        Stream.of(comment, evidence).forEach(field -> {
            field.clearError();
            int length = Plan.clean(field.text()).length();
            if (length > Plan.LONGEST_TEXT) {
                field.setError(getTranslation("action.tooLong", Plan.LONGEST_TEXT, length));
            }
        });
        if (chosen() == Status.DONE && Plan.clean(evidence.text()).isEmpty()) {
            evidence.setError(getTranslation("action.evidence.missing"));
        }
    }
}
