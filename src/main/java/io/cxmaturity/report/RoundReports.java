package io.cxmaturity.report;

import io.cxmaturity.action.Actions;
import io.cxmaturity.action.Status;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.comparison.Exports;
import io.cxmaturity.comparison.Exports.Format;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.wording.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The reports of closed rounds, as of today. */
@Service
public class RoundReports {

    private final Comparisons comparisons;
    private final Brands brands;
    private final Actions actions;
    private final Exports exports;
    private final Clock clock;

    RoundReports(Comparisons comparisons, Brands brands, Actions actions, Exports exports, Clock clock) {
        this.comparisons = comparisons;
        this.brands = brands;
        this.actions = actions;
        this.exports = exports;
        this.clock = clock;
    }

    /**
     * What the report says, for somebody who takes it along, which stands in the history from then on; empty for a group
     * that did not answer or of which nothing may be shown, alike.
     *
     * @param group the key of the organisation or of a department
     * @throws io.cxmaturity.organisation.UnknownOrganisation for whoever does not belong to it
     * @throws io.cxmaturity.round.UnknownRound where there is no such round
     * @throws io.cxmaturity.comparison.NotClosed while it takes answers, or before
     */
    public Optional<RoundReport> report(
            PersonId caller, OrganisationId organisation, RoundId round, String group, Paper paper, Locale locale) {
        var closed = comparisons.open(caller, organisation, round);
        var brand = brands.brand(caller, organisation);
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var report = closed.group(group)
                .filter(RoundReport::reportable)
                .map(found ->
                        new RoundReport(closed, found, brand, today, actions(caller, closed, group, locale), paper));
        report.ifPresent(found -> exports.taken(caller, organisation, round, Format.PDF));
        return report;
    }

    /** What of the group's roadmap was taken on and not dropped. */
    private List<ReportAction> actions(PersonId caller, ClosedRound closed, String group, Locale locale) {
        var texts = Texts.of(locale);
        return actions.open(caller, closed.organisation().id(), closed.round().id()).steps().stream()
                .filter(step -> step.group().equals(group) && step.plan().status() != Status.DROPPED)
                .map(step -> new ReportAction(
                        step.title(),
                        step.plan().owner(),
                        step.plan().due(),
                        texts.get("action.status." + step.plan().status().code())))
                .toList();
    }

    /** Writes it and leaves the stream open. */
    public void write(RoundReport report, OutputStream out) throws IOException {
        RoundPdf.write(report, out);
    }
}
