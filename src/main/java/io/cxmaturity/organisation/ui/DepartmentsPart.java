package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.organisation.Department;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.ui.Desk.Change;
import io.cxmaturity.organisation.ui.Desk.Outcome;
import io.cxmaturity.shell.Parts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The departments, and all that can be done with them. */
@Tag("section")
final class DepartmentsPart extends HtmlContainer {

    private final transient Desk desk;
    private final Paragraph total = Parts.text("note", "");
    private final UnorderedList list = new UnorderedList();
    private final Paragraph status = Parts.status();
    private final transient Map<DepartmentId, DepartmentRow> rows = new HashMap<>();
    private final DepartmentForm adding = new DepartmentForm("add", this::add);

    /** As the visitor sees them. */
    private transient List<DepartmentId> order = List.of();

    DepartmentsPart(Desk desk) {
        this.desk = desk;
        addClassName("section");
        list.addClassName("departments");
        add(new H2(getTranslation("organisation.departments.title")), total, list, status);
        adding.add(Parts.submit(getTranslation("organisation.add.do"), "department__add"));
        add(new H3(getTranslation("organisation.add.title")), adding, new ImportPart(this));
        paint();
    }

    List<Department> departments() {
        return desk.organisation().departments();
    }

    private void paint() {
        list.removeAll();
        rows.clear();
        var departments = departments();
        order = departments.stream().map(Department::id).toList();
        for (int i = 0; i < departments.size(); i++) {
            var department = departments.get(i);
            var row = new DepartmentRow(this, department);
            row.placed(i == 0, i == departments.size() - 1);
            rows.put(department.id(), row);
            list.add(row);
        }
        list.setVisible(!departments.isEmpty());
        total.setText(departments.isEmpty() ? getTranslation("organisation.departments.none") : total(departments));
    }

    private String total(List<Department> departments) {
        boolean counted = departments.stream()
                .allMatch(department -> department.headcount().isPresent());
        return getTranslation(
                counted ? "organisation.departments.total" : "organisation.departments.total.atLeast",
                departments.size(),
                departments.stream()
                        .mapToLong(department -> department.headcount().orElse(0))
                        .sum());
    }

    /** Does it, shows what there is then, and says so; false where it could not be done. */
    private boolean change(Change change, String done, Object... arguments) {
        var outcome = desk.change(change);
        if (outcome == Outcome.LEFT) {
            return false;
        }
        paint();
        status.setText(
                outcome == Outcome.DONE ? getTranslation(done, arguments) : getTranslation("organisation.overtaken"));
        return outcome == Outcome.DONE;
    }

    private void add(NewDepartment department) {
        if (change(
                (organisations, caller, id) -> organisations.add(caller, id, department),
                "organisation.add.done",
                department.name().value())) {
            adding.clear();
        }
    }

    /** Adds all of them or, where a name is taken, says so and adds none. */
    boolean addAll(List<NewDepartment> departments) {
        return change(
                (organisations, caller, id) -> organisations.addAll(caller, id, departments),
                "organisation.import.done",
                departments.size());
    }

    /** Opens a department for changes in the place of its row. */
    void edit(DepartmentId id) {
        paint();
        status.setText("");
        row(id).ifPresent(row -> {
            var others = departments().stream()
                    .filter(other -> !other.id().equals(id))
                    .toList();
            var editor = new DepartmentEditor(this, row.department(), others);
            list.replace(row, editor);
            editor.focus();
        });
    }

    /** Leaves the editor open, and all that was typed in it, where somebody else was faster. */
    void save(DepartmentEditor editor, Department seen, NewDepartment wanted) {
        var outcome = desk.change(
                (organisations, caller, organisation) -> organisations.change(caller, organisation, seen, wanted));
        status.setText("");
        switch (outcome) {
            case DONE -> {
                paint();
                status.setText(
                        getTranslation("organisation.change.done", wanted.name().value()));
                focusRow(seen.id());
            }
            case OVERTAKEN ->
                departments().stream()
                        .filter(now -> now.id().equals(seen.id()))
                        .findFirst()
                        .ifPresentOrElse(
                                editor::overtaken,
                                () -> status.setText(getTranslation("organisation.department.gone")));
            case LEFT -> {}
        }
    }

    void cancel(DepartmentId id) {
        paint();
        focusRow(id);
    }

    void move(DepartmentId id, int by) {
        var seen = order;
        int place = seen.indexOf(id);
        if (change(
                (organisations, caller, organisation) -> organisations.move(caller, organisation, seen, id, place + by),
                "organisation.move.done",
                place + by + 1,
                departments().size())) {
            row(id).ifPresent(row -> row.focusMoved(by));
        }
    }

    void merge(Department merged, Department into) {
        if (change(
                (organisations, caller, organisation) -> organisations.merge(caller, organisation, merged, into),
                "organisation.merge.done",
                merged.name().value())) {
            departments().stream()
                    .filter(both -> both.name().equals(into.name()))
                    .findFirst()
                    .ifPresent(both -> focusRow(both.id()));
        }
    }

    void remove(Department department) {
        if (change(
                (organisations, caller, organisation) -> organisations.remove(caller, organisation, department),
                "organisation.remove.done",
                department.name().value())) {
            adding.focus();
        }
    }

    private void focusRow(DepartmentId id) {
        row(id).ifPresent(DepartmentRow::focusChange);
    }

    /** Empty for a department that is no more. */
    private Optional<DepartmentRow> row(DepartmentId id) {
        return Optional.ofNullable(rows.get(id));
    }
}
