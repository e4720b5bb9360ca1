package io.cxmaturity.report;

import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.organisation.Brand;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.Role;
import java.time.LocalDate;
import java.util.List;

/**
 * All that the report of a closed round is made of; the same content gives the same bytes.
 *
 * @param group the organisation or a department, of which there are figures
 * @param date the day the report is for, printed and used as its creation date
 * @param actions in the order in which they are shown
 */
public record RoundReport(
        ClosedRound closed, Group group, Brand brand, LocalDate date, List<ReportAction> actions, Paper paper) {

    public RoundReport {
        actions = List.copyOf(actions);
        if (!reportable(group)) {
            throw new IllegalArgumentException("There is no report of a group without figures, nor of a role");
        }
    }

    /** Whether a report can be made of it. */
    static boolean reportable(Group group) {
        return group.figures().isPresent() && Role.ofCode(group.key()).isEmpty();
    }

    GroupFigures figures() {
        return group.figures().orElseThrow();
    }
}
