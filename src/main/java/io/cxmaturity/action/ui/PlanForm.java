package io.cxmaturity.action.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.action.Plan;
import io.cxmaturity.action.Status;
import io.cxmaturity.common.Name;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.SelectField;
import io.cxmaturity.shell.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who does an adopted step by when, and what came of it. */
@Tag("form")
final class PlanForm extends HtmlContainer {

    private final TextField owner;
    private final TextField due;
    private final SelectField<Status> status;
    private final AreaField comment;
    private final AreaField evidence;

    /**
     * @param save takes what was filled in, once it is complete
     * @param cancel leaves the step as it is
     */
    PlanForm(Shown shown, AdoptedStep step, Consumer<Plan> save, Runnable cancel) {
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
        due.input().setValue(plan.due().map(LocalDate::toString).orElse(""));
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
                .addEventListener("submit", submit -> plan().ifPresent(save))
                .preventDefault();
    }

    void focus() {
        owner.input().focus();
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
