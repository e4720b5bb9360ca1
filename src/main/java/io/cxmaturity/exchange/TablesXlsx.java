package io.cxmaturity.exchange;

import io.cxmaturity.exchange.FigureTable.Figure;
import io.cxmaturity.wording.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as a workbook, a sheet each: numbers as numbers, and every text as a text, whatever it starts with. */
public final class TablesXlsx {

    private static final String APPLICATION = "CX Maturity Portal";
    private static final String FORMAT_VERSION = "1.0";
    private static final double WIDE = 28;
    private static final double USUAL = 14;

    private TablesXlsx() {}

    /** @param texts name the two columns of a range */
    public static byte[] write(List<FigureTable> tables, Texts texts) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, APPLICATION, FORMAT_VERSION)) {
            for (var table : tables) {
                write(FlatTable.of(table, texts), workbook.newWorksheet(name(table.title())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A sheet's name neither starts nor ends with an apostrophe. */
    private static String name(String title) {
        return clean(title).replace('\'', '’');
    }

    private static void write(FlatTable table, Worksheet sheet) {
        for (int c = 0; c < table.headings().size(); c++) {
            sheet.value(0, c, clean(table.headings().get(c)));
            sheet.style(0, c).bold().wrapText(true).set();
            sheet.width(c, c == 0 ? WIDE : USUAL);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            var row = table.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                if (row.get(c) instanceof Figure figure) {
                    sheet.value(r + 1, c, figure.value());
                    sheet.style(r + 1, c).format(format(figure)).set();
                } else if (!row.get(c).text().isEmpty()) {
                    sheet.value(r + 1, c, clean(row.get(c).text()));
                }
            }
        }
        sheet.freezePane(1, 1);
    }

    private static String format(Figure figure) {
        if (figure.percent()) {
            return "0%";
        }
        int decimals = figure.value().scale();
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    /** Without what XML cannot hold. */
    private static String clean(String text) {
        return WellFormed.text(text)
                .codePoints()
                .filter(c -> (c >= ' ' && c != 0xFFFE && c != 0xFFFF) || c == '\t' || c == '\n' || c == '\r')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
