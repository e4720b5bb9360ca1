package io.cxmaturity.report;

import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The reports of closed rounds, as of today. */
@Service
public class RoundReports {

    private final Comparisons comparisons;
    private final Brands brands;
    private final Clock clock;

    RoundReports(Comparisons comparisons, Brands brands, Clock clock) {
        this.comparisons = comparisons;
        this.brands = brands;
        this.clock = clock;
    }

    /**
     * What the report says; empty for a group that did not answer or of which nothing may be shown, alike.
     *
     * @param group the key of the organisation or of a department
     * @throws io.cxmaturity.organisation.UnknownOrganisation for whoever does not belong to it
     * @throws io.cxmaturity.round.UnknownRound where there is no such round
     * @throws io.cxmaturity.comparison.NotClosed while it takes answers, or before
     */
    public Optional<RoundReport> report(
            PersonId caller, OrganisationId organisation, RoundId round, String group, Paper paper) {
        var closed = comparisons.open(caller, organisation, round);
        var brand = brands.brand(caller, organisation);
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<ReportAction> actions = List.of();
        return closed.group(group)
                .filter(RoundReport::reportable)
                .map(found -> new RoundReport(closed, found, brand, today, actions, paper));
    }

    /** Writes it and leaves the stream open. */
    public void write(RoundReport report, OutputStream out) throws IOException {
        RoundPdf.write(report, out);
    }
}
