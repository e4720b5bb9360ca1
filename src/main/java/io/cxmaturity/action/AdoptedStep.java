package io.cxmaturity.action;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.round.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that was taken on from the roadmap of a closed round.
 *
 * @param group whose roadmap it stood in, by the key that names the group in addresses
 * @param title as the roadmap read when it was adopted
 * @param phase likewise
 * @param closedAt when it was done or dropped
 * @param version how often it was changed since it was adopted
 * @param changed the last time
 */
public record AdoptedStep(
        ActionId id,
        RoundId round,
        String group,
        StepId step,
        ItemId item,
        DimensionId dimension,
        String title,
        Phase phase,
        Plan plan,
        Instant adoptedAt,
        Optional<Instant> closedAt,
        int version,
        Optional<Change> changed) {

    /** @param by the name of who did it; empty for somebody who is no more */
    public record Change(String by, Instant at) {}

    /** Whether it should be done by now and is neither done nor dropped. */
    public boolean overdue(LocalDate today) {
        return !plan.status().closed()
                && plan.due().isPresent()
                && plan.due().get().isBefore(today);
    }

    /** Whether it was done, not dropped, from one moment on and before the other. */
    boolean doneBetween(Instant from, Instant until) {
        return plan.status() == Status.DONE
                && closedAt.isPresent()
                && !closedAt.get().isBefore(from)
                && closedAt.get().isBefore(until);
    }
}
