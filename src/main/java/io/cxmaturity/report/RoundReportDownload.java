package io.cxmaturity.report;

import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Download;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.comparison.NotClosed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.wording.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
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

    private final RoundReports reports;

    RoundReportDownload(RoundReports reports) {
        this.reports = reports;
    }

    /**
     * @param group the key of a department; of the organisation, as by default
     * @param paper {@code a4}, as by default, or {@code letter}
     */
    @GetMapping("/rounds/{organisation}/{round}/report.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String organisation,
            @PathVariable String round,
            @RequestParam(defaultValue = Group.WHOLE) String group,
            @RequestParam(defaultValue = "a4") String paper,
            Locale locale)
            throws IOException {
        var report = report(organisation, round, group, paper, locale);
        if (report.isEmpty()) {
            return Download.nothing(Texts.of(locale));
        }
        var pdf = new ByteArrayOutputStream();
        reports.write(report.get(), pdf);
        return Download.of(FILE, MediaType.APPLICATION_PDF, pdf.toByteArray());
    }

    private Optional<RoundReport> report(String organisation, String round, String group, String paper, Locale locale) {
        var named = OrganisationId.parse(organisation);
        var asked = RoundId.parse(round);
        var sheet = Paper.ofCode(paper);
        if (named.isEmpty() || asked.isEmpty() || sheet.isEmpty()) {
            return Optional.empty();
        }
        try {
            return report(named.get(), asked.get(), group, sheet.get(), locale);
        } catch (UnknownOrganisation | UnknownRound | NotClosed nothing) {
            return Optional.empty();
        }
    }

    /** Whoever is no member gets what everybody may see. */
    private Optional<RoundReport> report(
            OrganisationId organisation, RoundId round, String group, Paper paper, Locale locale) {
        try {
            return reports.report(CurrentPerson.id().orElse(PersonId.GUEST), organisation, round, group, paper, locale);
        } catch (UnknownOrganisation stranger) {
            return reports.report(PersonId.GUEST, organisation, round, group, paper, locale);
        }
    }
}
