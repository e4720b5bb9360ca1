package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;
import io.cxmaturity.exchange.ListCell;
import io.cxmaturity.exchange.ListColumns;
import io.cxmaturity.exchange.ListRow;
import io.cxmaturity.organisation.DepartmentList.Fault;
import io.cxmaturity.organisation.DepartmentList.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects which departments of a list can be added, and what is wrong with the others. */
final class DepartmentCheck {

    private final Set<String> taken;
    private final Set<String> seen = new HashSet<>();
    private final List<NewDepartment> good = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();

    DepartmentCheck(Collection<Department> existing) {
        taken = existing.stream().map(department -> department.name().key()).collect(Collectors.toUnmodifiableSet());
    }

    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient ListCell cell;
        private final Problem problem;

        Wrong(ListCell cell, Problem problem) {
            super(problem.name());
            this.cell = cell;
            this.problem = problem;
        }
    }

    DepartmentList list(ListColumns<DepartmentColumn> columns, boolean foreign, OptionalInt cutAt) {
        if (!rest.isEmpty() && !columns.headings().isEmpty()) {
            rest.addFirst(columns.headings());
        }
        return new DepartmentList(good, faults, columns.unused(), String.join("\n", rest), foreign, cutAt);
    }

    void take(ListRow<DepartmentColumn> row) {
        try {
            if (row.fault().isPresent()) {
                throw new Wrong(
                        row.fault().get().at(), problem(row.fault().get().problem()));
            }
            good.add(department(row.cell(DepartmentColumn.NAME), row.cell(DepartmentColumn.HEADCOUNT)));
        } catch (Wrong wrong) {
            faults.add(new Fault(wrong.cell.line(), wrong.cell.column(), wrong.problem));
            rest.add(row.text());
        }
    }

    private static Problem problem(ListRow.Problem problem) {
        return switch (problem) {
            case UNREADABLE -> Problem.UNREADABLE;
            case CELLS_MISSING -> Problem.CELLS_MISSING;
            case CELLS_LEFT_OVER -> Problem.CELLS_LEFT_OVER;
            case QUOTE_OPEN -> Problem.QUOTE_OPEN;
            case QUOTE_STRAY -> Problem.QUOTE_STRAY;
        };
    }

    private NewDepartment department(ListCell name, ListCell headcount) throws Wrong {
        var clean = Name.clean(name.text());
        if (clean.isEmpty()) {
            throw new Wrong(name, Problem.NAME_MISSING);
        }
        if (clean.length() > Name.LONGEST) {
            throw new Wrong(name, Problem.NAME_TOO_LONG);
        }
        var department = new NewDepartment(new Name(clean), people(headcount));
        if (taken.contains(department.name().key())) {
            throw new Wrong(name, Problem.NAME_TAKEN);
        }
        if (!seen.add(department.name().key())) {
            throw new Wrong(name, Problem.NAME_TWICE);
        }
        return department;
    }

    private static OptionalInt people(ListCell cell) throws Wrong {
        if (cell.text().isBlank()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                DepartmentList.headcount(cell.text()).orElseThrow(() -> new Wrong(cell, Problem.HEADCOUNT_WRONG)));
    }
}
