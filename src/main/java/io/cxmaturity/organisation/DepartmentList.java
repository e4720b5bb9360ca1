package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A pasted list of departments, one a line as {@code name,headcount}; a semicolon or a tab separates as well, and a name
 * may stand in double quotes, a quote within doubled. A first line {@code name,headcount} and blank lines are passed over.
 *
 * @param good what can be added, in the order of the lines
 * @param faults what cannot, one a line
 */
public record DepartmentList(List<NewDepartment> good, List<Fault> faults) {

    /** How many characters a list may have. */
    public static final int LONGEST = 100_000;

    public DepartmentList {
        good = List.copyOf(good);
        faults = List.copyOf(faults);
    }

    /** What is wrong with a line. */
    public enum Problem {
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TWICE,
        NAME_TAKEN,
        HEADCOUNT_MISSING,
        HEADCOUNT_WRONG,
        TOO_MUCH,
        QUOTE_OPEN
    }

    /**
     * A line that cannot be taken.
     *
     * @param line from 1
     * @param column the first character of what is wrong, from 1
     */
    public record Fault(int line, int column, Problem problem) {}

    /**
     * @param existing departments whose names are taken
     * @throws IllegalArgumentException over {@value #LONGEST} characters
     */
    public static DepartmentList read(String text, Collection<Department> existing) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A list has " + LONGEST + " characters at most: " + text.length());
        }
        var taken =
                existing.stream().map(department -> department.name().key()).collect(Collectors.toUnmodifiableSet());
        var seen = new HashSet<String>();
        var good = new ArrayList<NewDepartment>();
        var faults = new ArrayList<Fault>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank() || (i == 0 && isHeading(line))) {
                continue;
            }
            try {
                good.add(department(i + 1, line, taken, seen));
            } catch (Unreadable unreadable) {
                faults.add(unreadable.fault);
            }
        }
        return new DepartmentList(good, faults);
    }

    private static boolean isHeading(String line) {
        return line.strip().toLowerCase(Locale.ROOT).matches("\"?name\"?\\s*[,;\\t]\\s*\"?headcount\"?");
    }

    private static NewDepartment department(int line, String text, Set<String> taken, Set<String> seen)
            throws Unreadable {
        var fields = DepartmentFields.of(line, text);
        var name = fields.getFirst();
        var clean = Name.clean(name.text());
        if (clean.isEmpty()) {
            throw new Unreadable(line, name.column(), Problem.NAME_MISSING);
        }
        if (clean.length() > Name.LONGEST) {
            throw new Unreadable(line, name.column(), Problem.NAME_TOO_LONG);
        }
        if (fields.size() == 1 || fields.get(1).text().isBlank()) {
            throw new Unreadable(line, text.stripTrailing().length() + 1, Problem.HEADCOUNT_MISSING);
        }
        var people = headcount(fields.get(1).text());
        if (people.isEmpty()) {
            throw new Unreadable(line, fields.get(1).column(), Problem.HEADCOUNT_WRONG);
        }
        if (fields.size() > 2) {
            throw new Unreadable(line, fields.get(2).column(), Problem.TOO_MUCH);
        }
        var department = new NewDepartment(new Name(clean), people.get());
        if (taken.contains(department.name().key())) {
            throw new Unreadable(line, name.column(), Problem.NAME_TAKEN);
        }
        if (!seen.add(department.name().key())) {
            throw new Unreadable(line, name.column(), Problem.NAME_TWICE);
        }
        return department;
    }

    /** Empty for text that is no whole number from 0 to {@value NewDepartment#LARGEST}. */
    public static Optional<Integer> headcount(String text) {
        var digits = text.strip();
        if (!digits.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        int people = Integer.parseInt(digits);
        return people <= NewDepartment.LARGEST ? Optional.of(people) : Optional.empty();
    }

    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Unreadable(int line, int column, Problem problem) {
            super(problem + " in line " + line + ", column " + column);
            this.fault = new Fault(line, column, problem);
        }
    }
}
