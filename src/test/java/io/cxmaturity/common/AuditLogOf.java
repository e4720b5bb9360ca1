package io.cxmaturity.common;

import java.time.Clock;
import org.jooq.DSLContext;

/** The audit log in a test's database, for tests of features. */
public final class AuditLogOf {

    private AuditLogOf() {}

    public static AuditLog database(DSLContext db) {
        return new AuditLog(db, Clock.systemUTC());
    }
}
