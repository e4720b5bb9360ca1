package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import io.cxmaturity.organisation.Department;
import io.cxmaturity.shell.Meanwhile;
import io.cxmaturity.shell.Parts;
import java.util.List;
import java.util.Optional;

/** A department while it is changed: renamed, merged with another or removed. */
final class DepartmentEditor extends ListItem {

    private static final String MERGE = "merge-into";
    private static final String VALUE = "value";

    private final transient DepartmentsPart part;
    private final Meanwhile meanwhile = new Meanwhile();
    private final DepartmentForm form;
    private final Element into = new Element("select");
    private final NativeButton merge;
    private transient Optional<Department> asked = Optional.empty();

    /** As the visitor knows it. */
    private transient Department department;

    /** @param others with which it can be merged */
    DepartmentEditor(DepartmentsPart part, Department department, List<Department> others) {
        this.part = part;
        this.department = department;
        merge = Parts.button(getTranslation("organisation.merge.do"), () -> askOrMerge(others), "btn--small");
        form = new DepartmentForm("edit", filled -> part.save(this, this.department, filled));
        form.fill(department);
        form.add(Parts.div(
                "actions",
                Parts.submit(getTranslation("organisation.save"), "btn--main", "btn--small"),
                Parts.button(
                        getTranslation("organisation.cancel"),
                        () -> part.cancel(department.id()),
                        "btn--small",
                        "btn--bare")));
        addClassName("department--open");
        add(meanwhile, form);
        if (!others.isEmpty()) {
            add(merge(others));
        }
        add(removal());
    }

    void focus() {
        form.focus();
    }

    /** Sets what somebody else saved beside what was typed. */
    void overtaken(Department now) {
        meanwhile.forget();
        form.compare(meanwhile, department, now);
        meanwhile.tell();
        department = now;
    }

    private Div merge(List<Department> others) {
        into.setAttribute("id", MERGE);
        into.getClassList().add("select");
        into.getClassList().add("select--small");
        into.setProperty(VALUE, others.getFirst().id().value().toString());
        into.addPropertyChangeListener(VALUE, "change", chosen -> {});
        for (var other : others) {
            into.appendChild(new Element("option")
                    .setText(other.name().value())
                    .setAttribute(VALUE, other.id().value().toString()));
        }
        var label = new NativeLabel(
                getTranslation("organisation.merge.label", department.name().value()));
        label.setFor(MERGE);
        var field = Parts.div("field", label);
        field.getElement().appendChild(into);
        return Parts.div(
                "department__more", field, Parts.text("field__hint", getTranslation("organisation.merge.hint")), merge);
    }

    /** Asks a second time in the button itself, for this choice alone. */
    private void askOrMerge(List<Department> others) {
        var chosen = chosen(others);
        if (chosen.isPresent() && chosen.equals(asked)) {
            part.merge(department, chosen.get());
            return;
        }
        asked = chosen;
        chosen.ifPresent(other -> {
            merge.setText(getTranslation(
                    "organisation.merge.sure",
                    department.name().value(),
                    other.name().value()));
            merge.addClassName("btn--danger");
        });
    }

    private Optional<Department> chosen(List<Department> others) {
        var value = into.getProperty(VALUE, "");
        return others.stream()
                .filter(other -> other.id().value().toString().equals(value))
                .findFirst();
    }

    private Component removal() {
        if (!department.empty()) {
            return Parts.text("field__hint", getTranslation("organisation.remove.not"));
        }
        return Parts.button(
                getTranslation("organisation.remove.do"), () -> part.remove(department), "btn--small", "btn--danger");
    }
}
