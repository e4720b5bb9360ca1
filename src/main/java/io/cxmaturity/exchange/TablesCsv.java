package io.cxmaturity.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Figure;
import io.cxmaturity.wording.Texts;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables as CSV for spreadsheets: UTF-8, numbers with a point, and no text that would be taken for a formula, also where
 * a spreadsheet splits the lines at semicolons. Several tables stand below one another, each under its title.
 */
public final class TablesCsv {

    /** Tells spreadsheets that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Before what would be taken for a formula: at the start of a text, and after what another reader takes for the end
     * of a cell or a line. Quotes alone do not help: such a reader sees them in the middle of its cell.
     */
    private static final Pattern BEFORE_FORMULA =
            Pattern.compile("^(?=[=+\\-@\t\r\n＝＋－＠])|(?<=[;\t\r\n])(?=\"*[=+\\-@＝＋－＠])");

    private TablesCsv() {}

    /** @param texts name the two columns of a range */
    public static byte[] write(List<FigureTable> tables, Texts texts) {
        var flat = tables.stream().map(table -> FlatTable.of(table, texts)).toList();
        int width =
                flat.stream().mapToInt(table -> table.headings().size()).max().orElse(0);
        var file = new StringWriter().append(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .bufferSize(0)
                .build(file);
        for (var table : flat) {
            if (tables.size() > 1) {
                csv.writeRecord(line(List.of(harmless(table.title())), width));
            }
            csv.writeRecord(
                    line(table.headings().stream().map(TablesCsv::harmless).toList(), width));
            for (var row : table.rows()) {
                csv.writeRecord(line(row.stream().map(TablesCsv::text).toList(), width));
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(List<String> cells, int width) {
        var line = new ArrayList<>(cells);
        line.addAll(Collections.nCopies(width - cells.size(), ""));
        return line;
    }

    private static String text(Cell cell) {
        return cell instanceof Figure figure ? figure.value().toPlainString() : harmless(cell.text());
    }

    /** The text, with an apostrophe before what would be taken for a formula. */
    static String harmless(String text) {
        return BEFORE_FORMULA.matcher(text).replaceAll("'");
    }
}
