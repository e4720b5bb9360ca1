package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import io.cxmaturity.organisation.DepartmentList;
import io.cxmaturity.organisation.DepartmentList.Fault;
import io.cxmaturity.organisation.NameTaken;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.shell.Parts;

/** Departments from a pasted list: first looked through, then added all at once. */
@Tag("details")
final class ImportPart extends HtmlContainer {

    private static final String ID = "departments-list";
    private static final String HINT = ID + "-hint";
    private static final String VALUE = "value";

    private final transient DepartmentsPart part;
    private final Element text = new Element("textarea");
    private final Div preview = Parts.div("department__preview");

    ImportPart(DepartmentsPart part) {
        this.part = part;
        addClassName("more");
        var summary = new HtmlContainer("summary");
        summary.setText(getTranslation("organisation.import.title"));
        preview.setId("departments-preview");
        preview.getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
        preview.getElement().setAttribute("aria-label", getTranslation("organisation.import.preview"));
        preview.setVisible(false);
        add(
                summary,
                Parts.div(
                        "more__body",
                        field(),
                        Parts.div(
                                "actions",
                                Parts.button(getTranslation("organisation.import.check"), this::check, "btn--small")),
                        preview));
    }

    private Div field() {
        text.setAttribute("id", ID)
                .setAttribute("aria-describedby", HINT)
                .setAttribute("autocomplete", "off");
        text.getClassList().add("area");
        text.addPropertyChangeListener(VALUE, "change", pasted -> {});
        var label = new NativeLabel(getTranslation("organisation.import.label"));
        label.setFor(ID);
        var hint = Parts.text("field__hint", getTranslation("organisation.import.hint"));
        hint.setId(HINT);
        var field = Parts.div("field", label);
        field.getElement().appendChild(text, hint.getElement());
        return field;
    }

    private void check() {
        preview.removeAll();
        var list = text.getProperty(VALUE, "");
        if (list.length() > DepartmentList.LONGEST) {
            sayTooLong(list.length());
        } else {
            show(DepartmentList.read(list, part.departments()));
        }
        preview.setVisible(true);
        preview.getElement().callJsFunction("focus");
    }

    private void sayTooLong(int length) {
        preview.add(Parts.text("field__error", getTranslation("organisation.import.tooLong", DepartmentList.LONGEST, length)));
    }

    private void show(DepartmentList read) {
        if (read.good().isEmpty() && read.faults().isEmpty()) {
            preview.add(Parts.text("field__error", getTranslation("organisation.import.empty")));
        }
        if (!read.faults().isEmpty()) {
            preview.add(
                    Parts.text(
                            "field__error",
                            getTranslation(
                                    "organisation.import.faults", read.faults().size())),
                    faults(read));
        }
        if (!read.good().isEmpty()) {
            preview.add(
                    Parts.text(
                            "note",
                            getTranslation(
                                    "organisation.import.good", read.good().size())),
                    good(read),
                    Parts.button(
                            getTranslation("organisation.import.do", read.good().size()),
                            () -> add(read),
                            "btn--small",
                            "btn--main"));
        }
    }

    private UnorderedList faults(DepartmentList read) {
        var list = new UnorderedList();
        list.addClassName("department__faults");
        for (var fault : read.faults()) {
            list.add(new ListItem(said(fault)));
        }
        return list;
    }

    private String said(Fault fault) {
        return getTranslation(
                "organisation.import.fault",
                fault.line(),
                fault.column(),
                getTranslation("organisation.import.fault." + fault.problem()));
    }

    private UnorderedList good(DepartmentList read) {
        var list = new UnorderedList();
        list.addClassName("department__good");
        for (var department : read.good()) {
            var people = department.headcount();
            var name = department.name().value();
            list.add(new ListItem(
                    people.isPresent()
                            ? getTranslation("organisation.import.one", name, people.getAsInt())
                            : getTranslation("organisation.import.one.unknown", name)));
        }
        return list;
    }

    /** Leaves in the field what could not be added, so that it can be put right. */
    private void add(DepartmentList read) {
        try {
            if (part.departments().size() + read.good().size() > Organisation.MOST_DEPARTMENTS) {
                preview.addComponentAsFirst(Parts.text(
                        "field__error", getTranslation("organisation.import.tooMany", Organisation.MOST_DEPARTMENTS)));
            } else if (part.addAll(read.good())) {
                var lines = text.getProperty(VALUE, "").lines().toList();
                text.setProperty(
                        VALUE,
                        String.join(
                                "\n",
                                read.faults().stream()
                                        .map(fault -> lines.get(fault.line() - 1))
                                        .toList()));
                preview.setVisible(false);
                text.callJsFunction("focus");
            }
        } catch (NameTaken overtaken) {
            check();
        }
    }
}
