package io.cxmaturity.round;

import java.time.Instant;
import java.time.ZoneId;

/**
 * From when to when a round takes answers.
 *
 * @param closesAt the first moment at which it takes none any more; after {@code opensAt}
 * @param zone where the two were chosen and are read
 */
public record Schedule(Instant opensAt, Instant closesAt, ZoneId zone) {

    public Schedule {
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("A round closes after it opens");
        }
    }
}
