package io.cxmaturity.round;

import io.cxmaturity.round.InvitationCheck.Cell;
import io.cxmaturity.round.InvitationList.Problem;
import io.cxmaturity.round.ListColumns.Meaning;
import io.cxmaturity.round.ListText.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table of people to invite. */
final class TableLines {

    /** Over so many lines a cell in quotes may go; further down its quotation mark was forgotten. */
    private static final int MOST_LINES_OF_A_CELL = 10;

    private final ListText text;
    private final ListColumns columns;
    private final InvitationCheck check;

    TableLines(ListText text, ListColumns columns, InvitationCheck check) {
        this.text = text;
        this.columns = columns;
        this.check = check;
    }

    void read() throws IOException, UnreadableList {
        for (var line = text.next(); line.isPresent(); line = text.next()) {
            if (!line.get().text().isBlank()) {
                row(line.get());
            }
        }
    }

    private void row(Line first) throws IOException, UnreadableList {
        var cells = TableCells.of(first.text(), columns.separator());
        var further = new ArrayList<Line>();
        while (cells.openQuote().isPresent() && further.size() < MOST_LINES_OF_A_CELL) {
            var next = text.next();
            if (next.isEmpty()) {
                break;
            }
            further.add(next.get());
            cells = TableCells.of(joined(first, further), columns.separator());
        }
        if (cells.openQuote().isPresent()) {
            text.back(further);
            int quote =
                    TableCells.of(first.text(), columns.separator()).openQuote().orElseThrow();
            check.fault(new Cell(first.number(), quote + 1, first.text().substring(quote)), Problem.QUOTE_OPEN);
        } else {
            row(first.number(), cells);
        }
    }

    private static String joined(Line first, List<Line> further) {
        var joined = new StringBuilder(first.text());
        further.forEach(line -> joined.append('\n').append(line.text()));
        return joined.toString();
    }

    private void row(int line, TableCells cells) throws UnreadableList {
        if (cells.stray().isPresent()) {
            int stray = cells.stray().getAsInt();
            check.fault(new Cell(line + cells.lines(stray), cells.column(stray), ""), Problem.QUOTE_STRAY);
            return;
        }
        var texts = cells.texts();
        if (texts.stream().allMatch(String::isBlank) && !texts.isEmpty()) {
            return;
        }
        if (texts.size() < columns.count()) {
            check.fault(
                    new Cell(line + cells.lines(texts.size()), cells.column(texts.size()), ""), Problem.CELLS_MISSING);
            return;
        }
        for (int i = columns.count(); i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                check.fault(new Cell(line + cells.lines(i), cells.column(i), texts.get(i)), Problem.CELLS_LEFT_OVER);
                return;
            }
        }
        check.take(
                cell(Meaning.ADDRESS, line, cells, texts),
                cell(Meaning.NAME, line, cells, texts),
                cell(Meaning.DEPARTMENT, line, cells, texts),
                cell(Meaning.ROLE, line, cells, texts),
                cell(Meaning.LANGUAGE, line, cells, texts));
    }

    private Cell cell(Meaning meaning, int line, TableCells cells, List<String> texts) {
        var place = columns.place(meaning);
        return place.isEmpty()
                ? new Cell(line, 1, "")
                : new Cell(
                        line + cells.lines(place.getAsInt()),
                        cells.column(place.getAsInt()),
                        texts.get(place.getAsInt()));
    }
}
