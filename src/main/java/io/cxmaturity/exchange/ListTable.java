package io.cxmaturity.exchange;

import io.cxmaturity.exchange.ListRow.Problem;
import io.cxmaturity.exchange.ListText.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The rows of a list that is a table, read one after the other. */
public final class ListTable<M> {

    /** Over so many lines a cell in quotes may go; further down its quotation mark was forgotten. */
    private static final int MOST_LINES_OF_A_CELL = 10;

    private final ListText text;
    private final ListColumns<M> columns;

    /** @param text below the headings */
    public ListTable(ListText text, ListColumns<M> columns) {
        this.text = text;
        this.columns = columns;
    }

    /** The next row in which anything stands; empty after the last. */
    public Optional<ListRow<M>> next() throws IOException, UnreadableList {
        for (var line = text.next(); line.isPresent(); line = text.next()) {
            var row = line.get().text().isBlank() ? Optional.<ListRow<M>>empty() : row(line.get());
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    private Optional<ListRow<M>> row(Line first) throws IOException, UnreadableList {
        var lines = new ArrayList<>(List.of(first));
        var cells = ListCells.of(joined(lines), columns.separator());
        while (cells.openQuote().isPresent() && lines.size() <= MOST_LINES_OF_A_CELL) {
            var next = text.next();
            if (next.isEmpty()) {
                break;
            }
            lines.add(next.get());
            cells = ListCells.of(joined(lines), columns.separator());
        }
        var unreadable = lines.stream()
                .limit(cells.openQuote().isEmpty() ? lines.size() : 1)
                .filter(line -> line.unreadable().isPresent())
                .findFirst();
        if (unreadable.isPresent()) {
            text.back(cells.openQuote().isEmpty() ? List.of() : lines.subList(1, lines.size()));
            return Optional.of(ListRow.faulty(
                    first.number(), joined(lines), unreadable.get().unreadableCell(), Problem.UNREADABLE));
        }
        if (cells.openQuote().isEmpty()) {
            return row(first.number(), joined(lines), cells);
        }
        text.back(lines.subList(1, lines.size()));
        int quote = ListCells.of(first.text(), columns.separator()).openQuote().orElseThrow();
        var at = new ListCell(first.number(), quote + 1, first.text().substring(quote));
        return Optional.of(ListRow.faulty(first.number(), first.text(), at, Problem.QUOTE_OPEN));
    }

    private static String joined(List<Line> lines) {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** Empty where all cells are. */
    private Optional<ListRow<M>> row(int line, String row, ListCells cells) {
        if (cells.stray().isPresent()) {
            return faulty(line, row, cells, cells.stray().getAsInt(), "", Problem.QUOTE_STRAY);
        }
        var texts = cells.texts();
        if (texts.stream().allMatch(String::isBlank) && !texts.isEmpty()) {
            return Optional.empty();
        }
        if (texts.size() < columns.count()) {
            return faulty(line, row, cells, texts.size(), "", Problem.CELLS_MISSING);
        }
        for (int i = columns.count(); i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                return faulty(line, row, cells, i, texts.get(i), Problem.CELLS_LEFT_OVER);
            }
        }
        var read = new HashMap<M, ListCell>();
        columns.places()
                .forEach((meaning, i) ->
                        read.put(meaning, new ListCell(line + cells.lines(i), cells.column(i), texts.get(i))));
        return Optional.of(new ListRow<>(line, row, read, Optional.empty()));
    }

    private Optional<ListRow<M>> faulty(int line, String row, ListCells cells, int i, String shown, Problem problem) {
        return Optional.of(
                ListRow.faulty(line, row, new ListCell(line + cells.lines(i), cells.column(i), shown), problem));
    }
}
