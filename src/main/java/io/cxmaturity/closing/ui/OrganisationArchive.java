package io.cxmaturity.closing.ui;

import io.cxmaturity.closing.Closing;
import io.cxmaturity.common.Download;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.AnswersExport;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.comparison.ui.RoundFiles;
import io.cxmaturity.exchange.TablesCsv;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.Logo;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.wording.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/**
 * All that an organisation has, as one file: what is known of it as tables, its logo, its closed rounds as tables and as
 * JSON, single answers where they may be exported, and a text that says what is what.
 */
@Component
class OrganisationArchive {

    private final Closing closing;
    private final Comparisons comparisons;
    private final AnswersExport answers;
    private final Brands brands;

    OrganisationArchive(Closing closing, Comparisons comparisons, AnswersExport answers, Brands brands) {
        this.closing = closing;
        this.comparisons = comparisons;
        this.answers = answers;
        this.brands = brands;
    }

    /**
     * Sends each file as soon as it is made, so that nobody waits in the dark; leaves the stream open. What fails on the way
     * is left without its end, so that nobody takes it for whole; only what went out to its last byte counts as taken
     * along.
     */
    void write(PersonId caller, OrganisationId organisation, Texts texts, OutputStream out) throws IOException {
        int changes = closing.handOver(caller, organisation);
        var zip = new ZipOutputStream(StreamUtils.nonClosing(out), StandardCharsets.UTF_8);
        for (var table : closing.belongings(caller, organisation)) {
            put(zip, table.title() + ".csv", TablesCsv.write(List.of(table), texts));
        }
        var logo = brands.brand(caller, organisation).logo().map(Logo::png);
        if (logo.isPresent()) {
            put(zip, "logo.png", logo.get());
        }
        var readme = new StringBuilder(texts.get("closing.readme")).append('\n');
        var rounds = comparisons.closed(caller, organisation).reversed();
        for (int i = 0; i < rounds.size(); i++) {
            var folder = "rounds/" + (i + 1) + "/";
            var round = rounds.get(i);
            readme.append('\n')
                    .append(texts.get(
                            "closing.readme.round",
                            folder,
                            round.title().value(),
                            round.id().value()));
            putRound(zip, folder, caller, organisation, round.id(), texts);
        }
        put(zip, "README.txt", readme.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        zip.close();
        out.flush();
        closing.handedOver(caller, organisation, changes);
    }

    private void putRound(
            ZipOutputStream zip, String folder, PersonId caller, OrganisationId organisation, RoundId id, Texts texts)
            throws IOException {
        var closed = comparisons.open(caller, organisation, id);
        for (var file : RoundFiles.of(closed, texts).entrySet()) {
            put(zip, folder + file.getKey(), file.getValue());
        }
        var single = answers.file(caller, organisation, id);
        if (single.isPresent()) {
            put(zip, folder + "answers.json", single.get());
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        put(zip, name, out -> out.write(content));
    }

    private static void put(ZipOutputStream zip, String name, Download.Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(zip);
        zip.closeEntry();
        zip.flush();
    }
}
