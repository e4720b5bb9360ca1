package io.cxmaturity.exchange;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a list that is a table.
 *
 * @param text as it was written, over several lines where a cell in quotes goes over them
 * @param cells by what their column means; those without a heading are empty, as are all of a faulty row
 */
public record ListRow<M>(int line, String text, Map<M, ListCell> cells, Optional<Fault> fault) {

    public ListRow {
        cells = Map.copyOf(cells);
    }

    /** Why the cells of a row cannot be told apart. */
    public enum Problem {
        /** Something is no character in the encoding of the list. */
        UNREADABLE,
        CELLS_MISSING,
        CELLS_LEFT_OVER,
        QUOTE_OPEN,
        /** Text follows a closing one. */
        QUOTE_STRAY
    }

    /** @param at the first of what is wrong */
    public record Fault(ListCell at, Problem problem) {}

    static <M> ListRow<M> faulty(int line, String text, ListCell at, Problem problem) {
        return new ListRow<>(line, text, Map.of(), Optional.of(new Fault(at, problem)));
    }

    public ListCell cell(M meaning) {
        return cells.getOrDefault(meaning, new ListCell(line, 1, ""));
    }
}
