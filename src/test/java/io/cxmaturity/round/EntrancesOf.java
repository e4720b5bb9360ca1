package io.cxmaturity.round;

import io.cxmaturity.common.OutboxOf;
import java.time.Clock;
import org.jooq.DSLContext;

/** The ways into the rounds of a database. */
public final class EntrancesOf {

    private EntrancesOf() {}

    public static Entrances database(DSLContext db, Clock clock) {
        return new Entrances(new EntranceStore(db), new RoundStore(db), OutboxOf.database(db, clock), clock);
    }
}
