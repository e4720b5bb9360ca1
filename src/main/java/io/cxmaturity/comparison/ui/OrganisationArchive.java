package io.cxmaturity.comparison.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Closing;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.comparison.Exports;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FiguresJson;
import io.cxmaturity.exchange.TablesCsv;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.wording.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** All that an organisation has, as one file: what is known of it as tables, its closed rounds as tables and as JSON. */
@Component
class OrganisationArchive {

    private final Closing closing;
    private final Comparisons comparisons;
    private final Exports exports;

    OrganisationArchive(Closing closing, Comparisons comparisons, Exports exports) {
        this.closing = closing;
        this.comparisons = comparisons;
        this.exports = exports;
    }

    byte[] of(PersonId caller, OrganisationId organisation, Texts texts) {
        exports.everythingTaken(caller, organisation);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var table : closing.belongings(caller, organisation)) {
                csv(zip, table.title(), List.of(table), texts);
            }
            var rounds = comparisons.closed(caller, organisation);
            for (int i = 0; i < rounds.size(); i++) {
                round(
                        zip,
                        "rounds/" + (rounds.size() - i) + "/",
                        comparisons.open(caller, organisation, rounds.get(i).id()),
                        texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The rounds are numbered from the first. */
    private static void round(ZipOutputStream zip, String folder, ClosedRound closed, Texts texts) throws IOException {
        put(zip, folder + "figures.json", FiguresJson.shown(closed.figures()).getBytes(StandardCharsets.UTF_8));
        for (var view : View.values()) {
            if (view == View.HEATMAP) {
                for (var measure : Measure.values()) {
                    for (var by : By.values()) {
                        csv(
                                zip,
                                folder + view.code() + "-" + measure.code() + "-" + by.code(),
                                tables(closed, texts, view, measure, by),
                                texts);
                    }
                }
            } else {
                csv(zip, folder + view.code(), tables(closed, texts, view, Measure.SCORE, By.DEPARTMENTS), texts);
            }
        }
    }

    private static List<FigureTable> tables(ClosedRound closed, Texts texts, View view, Measure measure, By by) {
        var choice =
                Choice.of(QueryParameters.simple(Map.of("view", view.code(), "show", measure.code(), "by", by.code())));
        return Tables.of(new Shown(closed, choice, texts, new Phrases(texts, closed.published())));
    }

    private static void csv(ZipOutputStream zip, String name, List<FigureTable> tables, Texts texts)
            throws IOException {
        if (!tables.isEmpty()) {
            put(zip, name + ".csv", TablesCsv.write(tables, texts));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
