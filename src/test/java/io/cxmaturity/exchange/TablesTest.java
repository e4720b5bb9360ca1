package io.cxmaturity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Figure;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.exchange.FigureTable.Range;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.wording.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "=cmd|' /C calc'!A0",
                "＝1+1",
                "－1",
                "=HYPERLINK(\"http://example.org\")"
            })
    void a_text_that_would_be_a_formula_gets_an_apostrophe(String text) {
        var table = new FigureTable("T", List.of(Column.text(text)), List.of(List.of(new Plain(text))));

        var records = csv(TablesCsv.write(List.of(table), TEXTS));

        assertThat(records.get(0).getFields()).containsExactly("'" + text);
        assertThat(records.get(1).getFields()).containsExactly("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales;=1+1",
                "Sales;=1+1;North",
                "Sales;\"=1+1",
                "Sales;＝1+1;@SUM(A1)",
                "Sales\t+1",
                "Sales\r\n-1;=2",
                "Sales\n=1+1"
            })
    void no_cell_is_a_formula_where_a_spreadsheet_splits_at_semicolons_or_tabs(String text) {
        var table = new FigureTable(
                "T",
                List.of(Column.figures("A"), Column.text("B")),
                List.of(List.of(Figure.of("1", 1, 0), new Plain(text)), List.of(new Plain(text), new Plain("x"))));
        var file = new String(TablesCsv.write(List.of(table), TEXTS), StandardCharsets.UTF_8);

        assertThat(file.substring(1).split("[;\t\r\n]"))
                .noneMatch(cell -> cell.matches("\"*[=+\\-@＝].*"))
                .anyMatch(cell -> cell.startsWith("'"));
    }

    @Test
    void every_field_is_quoted_so_that_no_separator_of_another_country_splits_the_first() {
        var table = new FigureTable(
                "T",
                List.of(Column.text("A;B"), Column.figures("C")),
                List.of(List.of(Cell.EMPTY, Figure.of("−1", -1, 0))));

        assertThat(new String(TablesCsv.write(List.of(table), TEXTS), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"A;B\",\"C\"\r\n\"\",\"-1\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Sales, \"North\"",
                "two\r\nlines",
                " =1",
                "'=1",
                "1",
                "Zoë 🙂",
                "a-1=2",
                "a; b; c-d",
                "a, -b"
            })
    void any_other_text_is_read_back_as_it_was(String text) {
        var table = new FigureTable(
                "T", List.of(Column.text("A")), List.of(List.of(new Plain("x")), List.of(new Plain(text))));

        assertThat(csv(TablesCsv.write(List.of(table), TEXTS)).get(2).getFields())
                .containsExactly(text);
    }

    @Test
    void numbers_have_the_digits_of_the_page_and_negative_ones_stay_numbers() {
        assertThat(csv(TablesCsv.write(List.of(figures()), TEXTS)))
                .extracting(CsvRecord::getFields)
                .containsExactly(
                        List.of("Group", "Change", "Coverage", "95 % interval, from", "95 % interval, to"),
                        List.of("Sales", "-0.42", "0.87", "2.10", "3.40"),
                        List.of("Support", "not shown", "", "no interval", ""));
    }

    @Test
    void a_file_is_marked_as_utf_8_and_its_lines_end_as_the_standard_says() {
        var bytes = TablesCsv.write(List.of(figures()), TEXTS);

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("\"no interval\",\"\"\r\n");
    }

    @Test
    void several_tables_stand_below_their_titles_in_lines_of_one_width() {
        var small = new FigureTable("=Small", List.of(Column.text("A")), List.of(List.of(new Plain("b"))));

        assertThat(csv(TablesCsv.write(List.of(small, figures()), TEXTS)))
                .extracting(CsvRecord::getFields)
                .startsWith(
                        List.of("'=Small", "", "", "", ""),
                        List.of("A", "", "", "", ""),
                        List.of("b", "", "", "", ""),
                        List.of("Figures", "", "", "", ""))
                .allMatch(line -> line.size() == 5);
    }

    @Test
    void a_workbook_holds_numbers_as_numbers_and_formulas_as_texts() throws IOException {
        var texts = new FigureTable(
                "A/very:long*title?of'a[sheet]that\\no workbook takes",
                List.of(Column.text("=1+1")),
                List.of(List.of(new Plain("=2+2")), List.of(new Plain("<b>&\u0001 Zoë 🙂"))));

        var parts = unzipped(TablesXlsx.write(List.of(figures(), texts), TEXTS));

        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("<v>-0.42</v>", "<v>0.87</v>", "<v>2.10</v>", "<v>3.40</v>")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"0.00\"");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).doesNotContain("<f>").contains("t=\"s\"");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("=1+1", "=2+2", "&lt;b&gt;&amp; Zo&#xeb;", "not shown")
                .doesNotContain("\u0001");
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"Figures\"");
    }

    private static FigureTable figures() {
        return new FigureTable(
                "Figures",
                List.of(
                        Column.text("Group"),
                        Column.figures("Change"),
                        Column.figures("Coverage"),
                        Column.ranges("95 % interval")),
                List.of(
                        List.of(
                                new Plain("Sales"),
                                Figure.of("−0.42", -0.4249, 2),
                                Figure.share("87%", 0.8749),
                                Range.of("2.10 – 3.40", new Interval(2.1, 3.4))),
                        List.of(new Plain("Support"), new Plain("not shown"), Cell.EMPTY, new Plain("no interval"))));
    }

    private static List<CsvRecord> csv(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text.substring(1)).stream()
                .toList();
    }

    private Map<String, String> unzipped(byte[] file) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip =
                new ZipFile(Files.write(folder.resolve("tables.xlsx"), file).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
