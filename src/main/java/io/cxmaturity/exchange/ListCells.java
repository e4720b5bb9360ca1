package io.cxmaturity.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** One row of a table, and where its cells begin: what reads the cells does not say it. */
final class ListCells {

    private static final char QUOTE = '"';

    private final String row;
    private final char separator;
    private final List<Integer> starts = new ArrayList<>();
    private OptionalInt openQuote = OptionalInt.empty();
    private OptionalInt stray = OptionalInt.empty();

    private ListCells(String row, char separator) {
        this.row = row;
        this.separator = separator;
        find();
    }

    /** @param row may go over several lines within quotes */
    static ListCells of(String row, char separator) {
        return new ListCells(row, separator);
    }

    /** The place of a quotation mark that is not closed, from 0. */
    OptionalInt openQuote() {
        return openQuote;
    }

    /** The cell after whose closing quotation mark more text follows, from 0. */
    OptionalInt stray() {
        return stray;
    }

    int count() {
        return starts.size();
    }

    /** None where they cannot be told apart. */
    List<String> texts() {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .trimWhitespacesAroundQuotes(true)
                    .ofSingleCsvRecord(row)
                    .getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** How many lines further down a cell begins than the row does. */
    int lines(int cell) {
        return (int)
                row.substring(0, start(cell)).chars().filter(c -> c == '\n').count();
    }

    /** From 1, in its line. */
    int column(int cell) {
        return start(cell) - row.lastIndexOf('\n', start(cell) - 1);
    }

    private int start(int cell) {
        return cell < starts.size() ? starts.get(cell) : row.stripTrailing().length();
    }

    private void find() {
        int at = 0;
        while (at <= row.length()) {
            while (at < row.length() && row.charAt(at) == ' ') {
                at++;
            }
            starts.add(at);
            boolean quoted = at < row.length() && row.charAt(at) == QUOTE;
            if (quoted) {
                at = afterQuotes(at);
            }
            int next = row.indexOf(separator, at);
            if (quoted && !row.substring(at, next < 0 ? row.length() : next).isBlank() && stray.isEmpty()) {
                stray = OptionalInt.of(starts.size() - 1);
            }
            at = next < 0 ? row.length() + 1 : next + 1;
        }
    }

    private int afterQuotes(int start) {
        int at = start + 1;
        while (at < row.length()) {
            if (row.charAt(at) != QUOTE) {
                at++;
            } else if (at + 1 < row.length() && row.charAt(at + 1) == QUOTE) {
                at += 2;
            } else {
                return at + 1;
            }
        }
        openQuote = OptionalInt.of(start);
        return row.length();
    }
}
