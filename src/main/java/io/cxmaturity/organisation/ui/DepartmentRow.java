package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.organisation.Department;
import io.cxmaturity.shell.Parts;

/** One department, and what can be done with it. */
final class DepartmentRow extends ListItem {

    private static final String LABEL = "aria-label";

    private final NativeButton up = Parts.button("↑", () -> move(-1), "btn--small", "btn--bare");
    private final NativeButton down = Parts.button("↓", () -> move(1), "btn--small", "btn--bare");
    private final NativeButton change;
    private final transient DepartmentsPart part;
    private final transient Department department;

    DepartmentRow(DepartmentsPart part, Department department) {
        this.part = part;
        this.department = department;
        var name = new Span(department.name().value());
        name.addClassName("department__name");
        var people = new Span(headcount());
        people.addClassNames("department__people", "tab");
        change = Parts.button(getTranslation("organisation.change"), () -> part.edit(department.id()), "btn--small");
        add(name, people, actions());
    }

    private String headcount() {
        var people = department.headcount();
        return people.isPresent()
                ? getTranslation("organisation.people", people.getAsInt())
                : getTranslation("organisation.people.unknown");
    }

    private Div actions() {
        var name = department.name().value();
        up.getElement().setAttribute(LABEL, getTranslation("organisation.up", name));
        down.getElement().setAttribute(LABEL, getTranslation("organisation.down", name));
        change.getElement().setAttribute(LABEL, getTranslation("organisation.change.label", name));
        return Parts.div("department__actions", up, down, change);
    }

    /** Leaves out the ways that lead nowhere. */
    void placed(boolean first, boolean last) {
        up.setEnabled(!first);
        down.setEnabled(!last);
    }

    /** Moves the focus to the button that was used to move it this way, or the other one at an end. */
    void focusMoved(int by) {
        var used = by < 0 ? up : down;
        if (used.isEnabled()) {
            used.focus();
        } else {
            (by < 0 ? down : up).focus();
        }
    }

    Department department() {
        return department;
    }

    void focusChange() {
        change.focus();
    }

    private void move(int by) {
        part.move(department.id(), by);
    }
}
