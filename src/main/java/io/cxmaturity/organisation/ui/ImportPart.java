package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.exchange.UnreadableList;
import io.cxmaturity.organisation.DepartmentList;
import io.cxmaturity.organisation.DepartmentList.Fault;
import io.cxmaturity.organisation.NameTaken;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.TooManyDepartments;
import io.cxmaturity.shell.AreaField;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.SmallFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

/** Departments from a list, pasted or as a file: first looked through, then added all at once. */
@Tag("details")
final class ImportPart extends HtmlContainer {

    private static final String FILE = "departments-file";
    private static final String HINT = "-hint";
    private static final int MEGABYTE = 1_000_000;

    private final transient DepartmentsPart part;
    private final AreaField text = new AreaField(
                    "departments-list",
                    getTranslation("organisation.import.label"),
                    getTranslation("organisation.import.hint"),
                    "")
            .list();
    private final Div preview = Parts.div("department__preview");
    private transient Source source = () -> DepartmentList.read("", List.of());

    /** What is looked through; more than once where others change the departments meanwhile. */
    private interface Source {
        DepartmentList read() throws UnreadableList;
    }

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
                        text,
                        Parts.div(
                                "actions",
                                Parts.button(getTranslation("organisation.import.check"), this::check, "btn--small")),
                        file(),
                        preview));
    }

    private Div file() {
        var label = new NativeLabel(getTranslation("organisation.import.file"));
        label.setFor(FILE);
        var hint = Parts.text(
                "field__hint", getTranslation("organisation.import.file.hint", DepartmentList.LARGEST_FILE / MEGABYTE));
        hint.setId(FILE + HINT);
        var file = SmallFile.field(FILE, ".csv,.txt,text/csv,text/plain", DepartmentList.LARGEST_FILE, this::take);
        return Parts.div("field", label, file, hint);
    }

    private void check() {
        var list = text.text();
        if (list.length() > DepartmentList.LONGEST) {
            refuse(getTranslation("organisation.import.tooLong", DepartmentList.LONGEST, list.length()));
        } else {
            look(() -> DepartmentList.read(list, part.departments()));
        }
    }

    /** @param file in base 64; empty where none was chosen */
    void take(String file) {
        if (file.equals(SmallFile.TOO_LARGE)) {
            refuse(getTranslation("organisation.import.tooLarge", DepartmentList.LARGEST_FILE / MEGABYTE));
        } else if (!file.isEmpty()) {
            var bytes = Base64.getDecoder().decode(file);
            look(() -> {
                try {
                    return DepartmentList.read(new ByteArrayInputStream(bytes), part.departments());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private void look(Source looked) {
        source = looked;
        try {
            preview.removeAll();
            show(looked.read());
            preview.setVisible(true);
            preview.getElement().callJsFunction("focus");
        } catch (UnreadableList unreadable) {
            refuse(getTranslation("list.unreadable." + unreadable.reason(), unreadable.line(), unreadable.column()));
        }
    }

    private void refuse(String why) {
        preview.removeAll();
        preview.add(Parts.text("field__error", why));
        preview.setVisible(true);
        preview.getElement().callJsFunction("focus");
    }

    private void show(DepartmentList read) {
        if (read.good().isEmpty() && read.faults().isEmpty()) {
            preview.add(Parts.text("field__error", getTranslation("organisation.import.empty")));
        }
        read.cutAt()
                .ifPresent(line -> preview.add(Parts.text(
                        "field__error", getTranslation("organisation.import.cut", DepartmentList.MOST, line))));
        if (tooMany(read)) {
            preview.add(Parts.text(
                    "field__error", getTranslation("organisation.import.tooMany", Organisation.MOST_DEPARTMENTS)));
        }
        if (read.foreign()) {
            preview.add(Parts.text("field__error", getTranslation("list.foreign")));
        }
        if (!read.unused().isEmpty()) {
            preview.add(Parts.text("note", getTranslation("list.unused", String.join(", ", read.unused()))));
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
                    good(read));
        }
        if (!read.good().isEmpty() && !tooMany(read)) {
            preview.add(Parts.button(
                    getTranslation("organisation.import.do", read.good().size()),
                    () -> add(read),
                    "btn--small",
                    "btn--main"));
        }
    }

    private boolean tooMany(DepartmentList read) {
        int added = read.good().size();
        return added > 0 && part.departments().size() + added > Organisation.MOST_DEPARTMENTS;
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
            list.add(new ListItem(said(department)));
        }
        return list;
    }

    private String said(NewDepartment department) {
        var people = department.headcount();
        var name = department.name().value();
        return people.isPresent()
                ? getTranslation("organisation.import.one", name, people.getAsInt())
                : getTranslation("organisation.import.one.unknown", name);
    }

    /** Leaves in the field what could not be added, so that it can be put right. */
    private void add(DepartmentList read) {
        try {
            if (part.addAll(read.good())) {
                text.write(read.rest());
                preview.setVisible(false);
                text.focus();
            }
        } catch (NameTaken | TooManyDepartments overtaken) {
            look(source);
        }
    }
}
