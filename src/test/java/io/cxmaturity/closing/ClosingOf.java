package io.cxmaturity.closing;

import io.cxmaturity.common.AuditLogOf;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.OrganisationsOf;
import java.time.Clock;
import org.jooq.DSLContext;

/** The service on a test's database. */
final class ClosingOf {

    private ClosingOf() {}

    static Closing database(DSLContext db, Clock clock) {
        return new Closing(
                OrganisationsOf.database(db), new Belongings(db), new ClosingStore(db), AuditLogOf.database(db), clock);
    }

    /** As if the file of all that there is had reached somebody. */
    static void takeAlong(Closing closing, PersonId leader, OrganisationId organisation) {
        closing.handedOver(leader, organisation, closing.handOver(leader, organisation));
    }
}
