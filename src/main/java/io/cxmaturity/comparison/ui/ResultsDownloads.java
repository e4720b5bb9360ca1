package io.cxmaturity.comparison.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Download;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.comparison.Exports;
import io.cxmaturity.comparison.Exports.Format;
import io.cxmaturity.comparison.NotClosed;
import io.cxmaturity.comparison.Outstanding;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.TablesCsv;
import io.cxmaturity.exchange.TablesXlsx;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the comparison page shows, to take along: the address says the same as that of the page. */
@RestController
class ResultsDownloads {

    private final Comparisons comparisons;
    private final Exports exports;

    ResultsDownloads(Comparisons comparisons, Exports exports) {
        this.comparisons = comparisons;
        this.exports = exports;
    }

    /** Nothing to return once it was sent. */
    @GetMapping("/rounds/{organisation}/{round}/results.csv")
    @Nullable
    ResponseEntity<byte[]> csv(
            @PathVariable String organisation,
            @PathVariable String round,
            @RequestParam MultiValueMap<String, String> choice,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var file = new File(Format.CSV, Download.CSV, TablesCsv::write);
        return download(organisation, round, choice, file, response, Texts.of(locale));
    }

    /** As above. */
    @GetMapping("/rounds/{organisation}/{round}/results.xlsx")
    @Nullable
    ResponseEntity<byte[]> xlsx(
            @PathVariable String organisation,
            @PathVariable String round,
            @RequestParam MultiValueMap<String, String> choice,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var file = new File(Format.XLSX, Download.XLSX, TablesXlsx::write);
        return download(organisation, round, choice, file, response, Texts.of(locale));
    }

    /** A kind of file. */
    private record File(Format format, MediaType type, BiFunction<List<FigureTable>, Texts, byte[]> write) {

        String name(Choice choice) {
            return "cx-results-" + choice.view().code() + "." + format.name().toLowerCase(Locale.ROOT);
        }
    }

    private @Nullable ResponseEntity<byte[]> download(
            String organisation,
            String round,
            MultiValueMap<String, String> address,
            File file,
            HttpServletResponse response,
            Texts texts)
            throws IOException {
        var choice = Choice.of(new QueryParameters(address));
        var asked = OrganisationId.parse(organisation)
                .flatMap(known -> RoundId.parse(round).flatMap(id -> asked(known, id)));
        var content = asked.flatMap(found -> found.outstanding().soon()
                ? content(found, choice, file, texts)
                : Optional.of(Download.later(() -> content(found, choice, file, texts))));
        if (content.isEmpty()) {
            return Download.nothing(texts);
        }
        Download.send(response, file.name(choice), file.type(), content.get());
        return null;
    }

    /** @param by as whom it is opened */
    private record Asked(PersonId by, Outstanding outstanding) {

        ClosedRound open(Comparisons comparisons) {
            return comparisons.open(
                    by, outstanding.organisation().id(), outstanding.round().id());
        }
    }

    /** Empty where there is nothing that the visitor may see. */
    private Optional<Asked> asked(OrganisationId organisation, RoundId round) {
        try {
            return Optional.of(found(organisation, round));
        } catch (UnknownOrganisation | UnknownRound | NotClosed nothing) {
            return Optional.empty();
        }
    }

    /** Whoever is no member takes along what everybody may see. */
    private Asked found(OrganisationId organisation, RoundId round) {
        try {
            return found(CurrentPerson.id().orElse(PersonId.GUEST), organisation, round);
        } catch (UnknownOrganisation stranger) {
            return found(PersonId.GUEST, organisation, round);
        }
    }

    private Asked found(PersonId by, OrganisationId organisation, RoundId round) {
        return new Asked(by, comparisons.outstanding(by, organisation, round));
    }

    /** What somebody takes along from here on; empty where there is no such table. */
    private Optional<Download.Content> content(Asked asked, Choice choice, File file, Texts texts) {
        var closed = asked.open(comparisons);
        var tables = Tables.of(new Shown(closed, choice, texts, new Phrases(texts, closed.published())));
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        exports.taken(asked.by(), closed.organisation().id(), closed.round().id(), file.format());
        return Optional.of(out -> out.write(file.write().apply(tables, texts)));
    }
}
