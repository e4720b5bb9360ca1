package io.cxmaturity.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.wording.Texts;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One respondent's answers as a table for spreadsheets: a line for each item that was asked. */
public final class AnswersCsv {

    /** Tells spreadsheets that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> COLUMNS =
            List.of("dimension", "item", "stem", "level", "anchor", "silence", "evidence", "comment");

    private AnswersCsv() {}

    public static byte[] write(Evaluation evaluation) {
        var texts = Texts.of(evaluation.published().language());
        var table = new StringWriter().append(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(table);
        csv.writeRecord(COLUMNS.stream()
                .map(column -> texts.get("exchange.csv." + column))
                .toList());
        for (var dimension : evaluation.asked().dimensions()) {
            for (var item : dimension.items()) {
                csv.writeRecord(cells(evaluation, dimension, item, texts)
                        .map(TablesCsv::harmless)
                        .toList());
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> cells(Evaluation evaluation, Dimension dimension, Item item, Texts texts) {
        var answer = evaluation.answer(item.id());
        var level = "";
        var anchor = "";
        var silence = "";
        switch (answer.reply()) {
            case Chosen(int chosen) -> {
                level = String.valueOf(chosen);
                anchor = item.anchors().getOrDefault(chosen, "");
            }
            case Silence silent ->
                silence = texts.get(
                        "exchange.csv.silence." + SilenceCode.of(silent).orElse("unanswered"));
        }
        return Stream.of(
                dimension.title(),
                item.id().value(),
                item.stem(),
                level,
                anchor,
                silence,
                answer.evidence(),
                answer.comment());
    }
}
