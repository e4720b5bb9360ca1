package io.cxmaturity.action;

import io.cxmaturity.round.Round;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An adopted step that should be done by now and is neither done nor dropped.
 *
 * @param round whose roadmap it stems from
 * @param today in the time zone of that round, by which its board tells as well what is overdue
 */
public record Overdue(AdoptedStep step, Round round, LocalDate today) {

    public Overdue {
        if (!step.overdue(today)) {
            throw new IllegalArgumentException("In time: " + step.title());
        }
    }

    public LocalDate due() {
        return step.plan().due().orElseThrow();
    }

    /** How many days it is late, 1 or more. */
    public long days() {
        return ChronoUnit.DAYS.between(due(), today);
    }
}
