package io.cxmaturity.response.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import io.cxmaturity.learn.ui.LearnNavigation;
import io.cxmaturity.response.Participant;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.Choices;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.TextField;
import java.util.Optional;
import java.util.function.Consumer;

/** Who answers: the role, and if they like, organisation and department. */
@Tag("form")
final class StartForm extends HtmlContainer {

    private final Choices<Role> role = new Choices<>("role", getTranslation("response.start.role"));
    private final TextField organisation = new TextField(
                    "organisation",
                    getTranslation("response.start.organisation"),
                    getTranslation("response.start.organisation.hint"))
            .optional()
            .autocomplete("organization");
    private final TextField department =
            new TextField("department", getTranslation("response.start.department"), "").optional();

    /** @param onReady takes what was filled in, once it is complete */
    StartForm(Consumer<Participant> onReady) {
        addClassName("form");
        getElement().setAttribute("novalidate", true);
        for (var each : Role.values()) {
            var key = "response.start.role." + each.code();
            role.add(each, getTranslation(key), getTranslation(key + ".text"));
        }
        add(role, organisation, department, actions());
        getElement()
                .addEventListener("submit", submit -> participant().ifPresent(onReady))
                .preventDefault();
    }

    private Div actions() {
        return Parts.div(
                "actions",
                Parts.submit(getTranslation("response.start.begin"), "btn--main"),
                Parts.link(LearnNavigation.landing(), getTranslation("response.start.back"), "btn--bare"));
    }

    /** Empty while something is missing or too long, which is said, the focus on the first of it. */
    private Optional<Participant> participant() {
        boolean organisationFits = check(organisation);
        boolean departmentFits = check(department);
        if (role.chosen().isEmpty()) {
            role.setError(getTranslation("response.start.role.missing"));
            role.focus();
        } else if (!organisationFits) {
            organisation.input().focus();
        } else if (!departmentFits) {
            department.input().focus();
        } else {
            return Optional.of(new Participant(role.chosen().get(), organisation.text(), department.text()));
        }
        return Optional.empty();
    }

    private boolean check(TextField field) {
        int length = field.text().length();
        boolean fits = length <= Participant.LONGEST_NAME;
        if (fits) {
            field.clearError();
        } else {
            field.setError(getTranslation("response.start.tooLong", Participant.LONGEST_NAME, length));
        }
        return fits;
    }
}
