package io.cxmaturity.closing.ui;

import io.cxmaturity.closing.Closing;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.AnswersExport;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.comparison.Exports;
import io.cxmaturity.comparison.ui.RoundFiles;
import io.cxmaturity.exchange.TablesCsv;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.Logo;
import io.cxmaturity.organisation.OrganisationId;
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
    private final Exports exports;

    OrganisationArchive(
            Closing closing, Comparisons comparisons, AnswersExport answers, Brands brands, Exports exports) {
        this.closing = closing;
        this.comparisons = comparisons;
        this.answers = answers;
        this.brands = brands;
        this.exports = exports;
    }

    /** Sends each file as soon as it is made, so that nobody waits in the dark; leaves the stream open. */
    void write(PersonId caller, OrganisationId organisation, Texts texts, OutputStream out) throws IOException {
        exports.everythingTaken(caller, organisation);
        try (var zip = new ZipOutputStream(StreamUtils.nonClosing(out), StandardCharsets.UTF_8)) {
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
                var closed = comparisons.open(caller, organisation, round.id());
                for (var file : RoundFiles.of(closed, texts).entrySet()) {
                    put(zip, folder + file.getKey(), file.getValue());
                }
                var single = answers.file(caller, organisation, round.id());
                if (single.isPresent()) {
                    put(zip, folder + "answers.json", single.get());
                }
            }
            put(zip, "README.txt", readme.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        zip.flush();
    }
}
