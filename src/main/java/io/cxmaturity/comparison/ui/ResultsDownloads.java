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
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.TablesCsv;
import io.cxmaturity.exchange.TablesXlsx;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
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

    @GetMapping("/rounds/{organisation}/{round}/results.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String organisation,
            @PathVariable String round,
            @RequestParam MultiValueMap<String, String> choice,
            Locale locale) {
        return download(organisation, round, choice, locale, Format.CSV, Download.CSV, TablesCsv::write);
    }

    @GetMapping("/rounds/{organisation}/{round}/results.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable String organisation,
            @PathVariable String round,
            @RequestParam MultiValueMap<String, String> choice,
            Locale locale) {
        return download(organisation, round, choice, locale, Format.XLSX, Download.XLSX, TablesXlsx::write);
    }

    private ResponseEntity<byte[]> download(
            String organisation,
            String round,
            MultiValueMap<String, String> address,
            Locale locale,
            Format format,
            MediaType type,
            BiFunction<List<FigureTable>, Texts, byte[]> write) {
        var texts = Texts.of(locale);
        var choice = Choice.of(new QueryParameters(address));
        var opened = open(organisation, round);
        var tables = opened.map(it -> Tables.of(new Shown(
                        it.closed(),
                        choice,
                        texts,
                        new Phrases(texts, it.closed().published()))))
                .orElse(List.of());
        if (opened.isEmpty() || tables.isEmpty()) {
            return Download.nothing(texts);
        }
        var closed = opened.get().closed();
        exports.taken(
                opened.get().by(), closed.organisation().id(), closed.round().id(), format);
        return Download.of(
                "cx-results-" + choice.view().code() + "." + format.name().toLowerCase(Locale.ROOT),
                type,
                write.apply(tables, texts));
    }

    /** @param by as whom it was opened */
    private record Opened(PersonId by, ClosedRound closed) {}

    private Optional<Opened> open(String organisation, String round) {
        var organisationId = OrganisationId.parse(organisation);
        var roundId = RoundId.parse(round);
        if (organisationId.isEmpty() || roundId.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(open(organisationId.get(), roundId.get()));
        } catch (UnknownOrganisation | UnknownRound | NotClosed nothing) {
            return Optional.empty();
        }
    }

    /** Whoever is no member takes along what everybody may see. */
    private Opened open(OrganisationId organisation, RoundId round) {
        try {
            return open(CurrentPerson.id().orElse(PersonId.GUEST), organisation, round);
        } catch (UnknownOrganisation stranger) {
            return open(PersonId.GUEST, organisation, round);
        }
    }

    private Opened open(PersonId caller, OrganisationId organisation, RoundId round) {
        return new Opened(caller, comparisons.open(caller, organisation, round));
    }
}
