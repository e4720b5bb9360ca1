package io.cxmaturity.response.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.response.Newcomer;
import io.cxmaturity.round.Entrance;
import io.cxmaturity.round.RoundDepartment;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.CheckField;
import io.cxmaturity.shell.Choices;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.SelectField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who answers in a round: what the link does not say already. */
@Tag("form")
final class JoinForm extends HtmlContainer {

    private final Entrance entrance;
    private final Choices<Role> role = new Choices<>("role", getTranslation("response.start.role"));
    private final SelectField<Optional<DepartmentId>> department = new SelectField<Optional<DepartmentId>>(
                    "department", getTranslation("response.join.department"), "")
            .prompt(getTranslation("response.join.department.choose"));
    private final CheckField consent = new CheckField(
            "consent", getTranslation("response.join.consent"), getTranslation("response.join.consent.hint"));

    /** @param onReady takes what was filled in, once it is complete */
    JoinForm(Entrance entrance, Consumer<Newcomer> onReady) {
        this.entrance = entrance;
        addClassName("form");
        getElement().setAttribute("novalidate", true);
        Stream.of(Role.values()).filter(entrance.round().roles()::contains).forEach(each -> {
            var key = "response.start.role." + each.code();
            role.add(each, getTranslation(key), getTranslation(key + ".text"));
        });
        role.onChoice(chosen -> consent.setVisible(chosen == Role.EXECUTIVE));
        consent.setVisible(entrance.role().equals(Optional.of(Role.EXECUTIVE)));
        if (asksRole()) {
            add(role);
        }
        for (var each : entrance.round().departments()) {
            department.add(Optional.of(each.id()), each.name().value());
        }
        department.add(Optional.empty(), getTranslation("response.join.department.none"));
        if (asksDepartment()) {
            add(department);
        }
        add(consent, Parts.div("actions", Parts.submit(getTranslation("response.join.begin"), "btn--main")));
        getElement()
                .addEventListener("submit", submit -> newcomer().ifPresent(onReady))
                .preventDefault();
    }

    private boolean asksRole() {
        return entrance.role().isEmpty();
    }

    private boolean asksDepartment() {
        return entrance.department().isEmpty()
                && !entrance.round().departments().isEmpty();
    }

    /** Empty while something is missing, which is said, the focus on the first of it. */
    private Optional<Newcomer> newcomer() {
        var asWhom = asksRole() ? role.chosen() : entrance.role();
        if (asksDepartment() && department.chosen().isEmpty()) {
            department.setError(getTranslation("response.join.department.missing"));
        }
        if (asWhom.isEmpty()) {
            role.setError(getTranslation("response.start.role.missing"));
            role.focus();
        }
        if (asWhom.isEmpty() || (asksDepartment() && department.chosen().isEmpty())) {
            return Optional.empty();
        }
        var where = asksDepartment()
                ? department.chosen().orElseThrow()
                : entrance.department().map(RoundDepartment::id);
        return Optional.of(new Newcomer(asWhom.get(), where, asWhom.get() == Role.EXECUTIVE && consent.checked()));
    }
}
