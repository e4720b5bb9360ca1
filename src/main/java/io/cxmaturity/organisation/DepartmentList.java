package io.cxmaturity.organisation;

import io.cxmaturity.exchange.ListColumns;
import io.cxmaturity.exchange.ListTable;
import io.cxmaturity.exchange.ListText;
import io.cxmaturity.exchange.UnreadableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A list of departments, looked through: a table with the headings {@code name} and {@code headcount} in any order, of which
 * {@code name} has to be there; or without headings one department a line, its name first, then its headcount. Commas,
 * semicolons or tabs separate. Without a headcount nobody knows it.
 *
 * @param good what can be added, in the order of the lines
 * @param faults what cannot, one a row
 * @param unused headings of columns that were passed over
 * @param rest the rows that cannot be added as they were written, below their headings
 * @param foreign whether it is encoded otherwise than lists can be, so that only plain letters could be read
 * @param cutAt the line from which on nothing was read, as there were too many
 */
public record DepartmentList(
        List<NewDepartment> good,
        List<Fault> faults,
        List<String> unused,
        String rest,
        boolean foreign,
        OptionalInt cutAt) {

    /** How many characters a pasted list may have. */
    public static final int LONGEST = 100_000;

    /** How many bytes a file may have. */
    public static final int LARGEST_FILE = 1_000_000;

    /** How many rows a list may have. */
    public static final int MOST = 1_000;

    public DepartmentList {
        good = List.copyOf(good);
        faults = List.copyOf(faults);
        unused = List.copyOf(unused);
    }

    /** What is wrong with a row. */
    public enum Problem {
        UNREADABLE,
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TWICE,
        NAME_TAKEN,
        HEADCOUNT_WRONG,
        CELLS_MISSING,
        CELLS_LEFT_OVER,
        QUOTE_OPEN,
        /** Text follows a closing one. */
        QUOTE_STRAY
    }

    /**
     * A row that cannot be taken.
     *
     * @param line from 1
     * @param column the first character of what is wrong, from 1
     */
    public record Fault(int line, int column, Problem problem) {}

    /**
     * @param existing departments whose names are taken
     * @throws IllegalArgumentException over {@value #LONGEST} characters
     * @throws UnreadableList where nothing of it can be taken
     */
    public static DepartmentList read(String text, Collection<Department> existing) throws UnreadableList {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A list has " + LONGEST + " characters at most: " + text.length());
        }
        try {
            return read(ListText.of(text), existing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As above, from a file, whose stream is left open. */
    public static DepartmentList read(InputStream in, Collection<Department> existing)
            throws IOException, UnreadableList {
        return read(ListText.of(in), existing);
    }

    private static DepartmentList read(ListText text, Collection<Department> existing)
            throws IOException, UnreadableList {
        var found = ListColumns.find(text, DepartmentColumn::of, DepartmentColumn.NAME);
        var columns = found.isPresent()
                ? found.get()
                : ListColumns.inOrder(text, List.of(DepartmentColumn.NAME, DepartmentColumn.HEADCOUNT));
        var check = new DepartmentCheck(existing);
        var table = new ListTable<>(text, columns);
        var row = table.next();
        for (int rows = 0; row.isPresent() && rows < MOST; rows++) {
            check.take(row.get());
            row = table.next();
        }
        var cutAt = row.isPresent() ? OptionalInt.of(row.get().line()) : OptionalInt.empty();
        return check.list(columns, text.foreign(), cutAt);
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
}
