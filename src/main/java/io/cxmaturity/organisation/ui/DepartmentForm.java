package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import io.cxmaturity.common.Name;
import io.cxmaturity.organisation.Department;
import io.cxmaturity.organisation.DepartmentList;
import io.cxmaturity.organisation.NameTaken;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.TooManyDepartments;
import io.cxmaturity.shell.Meanwhile;
import io.cxmaturity.shell.TextField;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Name and headcount of a department. */
@Tag("form")
final class DepartmentForm extends HtmlContainer {

    private final TextField name;
    private final TextField headcount;

    /**
     * @param id names the form within its page
     * @param save takes what was filled in; may say {@link NameTaken}
     */
    DepartmentForm(String id, Consumer<NewDepartment> save) {
        name = new TextField(id + "-name", getTranslation("organisation.department.name"), "").autocomplete("off");
        headcount = new TextField(
                        id + "-headcount",
                        getTranslation("organisation.department.headcount"),
                        getTranslation("organisation.department.headcount.hint"))
                .autocomplete("off")
                .keyboard("numeric");
        addClassName("department__form");
        getElement().setAttribute("novalidate", true);
        add(name, headcount);
        getElement()
                .addEventListener("submit", submit -> filled().ifPresent(filled -> hand(filled, save)))
                .preventDefault();
    }

    void fill(Department department) {
        name.input().setValue(department.name().value());
        headcount.input().setValue(people(department));
    }

    /** Sets what there is now beside what was typed over what there was. */
    void compare(Meanwhile meanwhile, Department before, Department now) {
        meanwhile.beside(
                name,
                getTranslation("organisation.department.name"),
                name.text(),
                before.name().value(),
                now.name().value(),
                now.name().value(),
                name.input()::setValue);
        meanwhile.beside(
                headcount,
                getTranslation("organisation.department.headcount"),
                headcount.text(),
                people(before),
                people(now),
                people(now),
                headcount.input()::setValue);
    }

    private static String people(Department department) {
        var people = department.headcount();
        return people.isPresent() ? Integer.toString(people.getAsInt()) : "";
    }

    /** Ready for the next one. */
    void clear() {
        name.input().clear();
        headcount.input().clear();
        focus();
    }

    void focus() {
        name.input().focus();
    }

    private void hand(NewDepartment filled, Consumer<NewDepartment> save) {
        try {
            save.accept(filled);
        } catch (NameTaken taken) {
            refuse(getTranslation("organisation.department.name.taken"));
        } catch (TooManyDepartments full) {
            refuse(getTranslation("organisation.import.tooMany", Organisation.MOST_DEPARTMENTS));
        }
    }

    /** Says why nothing was done. */
    private void refuse(String why) {
        name.setError(why);
        focus();
    }

    /** Empty while something is wrong, which is said, the focus on the first of it. */
    private Optional<NewDepartment> filled() {
        var text = Name.clean(name.text());
        if (text.isEmpty()) {
            name.setError(getTranslation("organisation.department.name.missing"));
        } else if (text.length() > Name.LONGEST) {
            name.setError(getTranslation("organisation.tooLong", Name.LONGEST, text.length()));
        } else {
            name.clearError();
        }
        var people = DepartmentList.headcount(headcount.text());
        boolean unknown = headcount.text().isEmpty();
        if (people.isEmpty() && !unknown) {
            headcount.setError(getTranslation("organisation.department.headcount.wrong", NewDepartment.LARGEST));
        } else {
            headcount.clearError();
        }
        TextField.focusFirstError(name, headcount);
        if (text.isEmpty() || text.length() > Name.LONGEST) {
            return Optional.empty();
        }
        return unknown
                ? Optional.of(new NewDepartment(new Name(text), OptionalInt.empty()))
                : people.map(count -> new NewDepartment(new Name(text), count));
    }
}
