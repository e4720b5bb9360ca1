package io.cxmaturity.report;

import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Download;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.comparison.NotClosed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The PDF of a closed round, for members of its organisation. */
@RestController
class RoundReportDownload {

    private static final String FILE = "maturity-report.pdf";

    private final Comparisons comparisons;
    private final RoundReports reports;

    RoundReportDownload(Comparisons comparisons, RoundReports reports) {
        this.comparisons = comparisons;
        this.reports = reports;
    }

    /**
     * Nothing to return once it was sent.
     *
     * @param group the key of a department; of the organisation, as by default
     * @param paper {@code a4}, as by default, or {@code letter}
     */
    @GetMapping("/rounds/{organisation}/{round}/report.pdf")
    @Nullable
    ResponseEntity<byte[]> pdf(
            @PathVariable String organisation,
            @PathVariable String round,
            @RequestParam(defaultValue = Group.WHOLE) String group,
            @RequestParam(defaultValue = "a4") String paper,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var named = OrganisationId.parse(organisation);
        var asked = RoundId.parse(round);
        var sheet = Paper.ofCode(paper);
        var content = named.isEmpty() || asked.isEmpty() || sheet.isEmpty()
                ? Optional.<Download.Content>empty()
                : content(named.get(), asked.get(), group, sheet.get(), locale);
        if (content.isEmpty()) {
            return Download.nothing(Texts.of(locale));
        }
        Download.send(response, FILE, MediaType.APPLICATION_PDF, content.get());
        return null;
    }

    private Optional<Download.Content> content(
            OrganisationId organisation, RoundId round, String group, Paper paper, Locale locale) {
        try {
            return contentForAnybody(organisation, round, group, paper, locale);
        } catch (UnknownOrganisation | UnknownRound | NotClosed nothing) {
            return Optional.empty();
        }
    }

    /** Whoever is no member gets what everybody may see. */
    private Optional<Download.Content> contentForAnybody(
            OrganisationId organisation, RoundId round, String group, Paper paper, Locale locale) {
        var caller = CurrentPerson.id().orElse(PersonId.GUEST);
        try {
            return content(caller, organisation, round, group, paper, locale);
        } catch (UnknownOrganisation stranger) {
            return content(PersonId.GUEST, organisation, round, group, paper, locale);
        }
    }

    private Optional<Download.Content> content(
            PersonId caller, OrganisationId organisation, RoundId round, String group, Paper paper, Locale locale) {
        Supplier<Optional<Download.Content>> find =
                () -> reports.report(caller, organisation, round, group, paper, locale)
                        .map(report -> out -> reports.write(report, out));
        return comparisons.outstanding(caller, organisation, round).soon()
                ? find.get()
                : Optional.of(Download.later(find));
    }
}
