package io.cxmaturity.organisation;

import io.cxmaturity.common.AuditLogOf;
import java.time.Clock;
import org.jooq.DSLContext;

/** The service on a test's database, for tests of other features. */
public final class OrganisationsOf {

    private OrganisationsOf() {}

    public static Organisations database(DSLContext db) {
        return new Organisations(
                new OrganisationStore(db), new GoalStore(db), AuditLogOf.database(db), Clock.systemUTC());
    }

    public static Members members(DSLContext db) {
        return new Members(new MemberStore(db), new OrganisationStore(db), AuditLogOf.database(db));
    }
}
