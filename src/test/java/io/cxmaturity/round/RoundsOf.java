package io.cxmaturity.round;

import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.AuditLogOf;
import io.cxmaturity.organisation.OrganisationsOf;
import java.time.Clock;
import org.jooq.DSLContext;

/** The service on a test's database, for tests of other features. */
public final class RoundsOf {

    private RoundsOf() {}

    public static Rounds database(DSLContext db, Catalog catalog, Clock clock) {
        return new Rounds(
                new RoundStore(db),
                new ProgressStore(db),
                OrganisationsOf.database(db),
                catalog,
                AuditLogOf.database(db),
                clock);
    }
}
