package io.cxmaturity.closing;

import io.cxmaturity.organisation.OrganisationsOf;
import org.jooq.DSLContext;

/** The service on a test's database. */
final class ClosingOf {

    private ClosingOf() {}

    static Closing database(DSLContext db) {
        return new Closing(OrganisationsOf.database(db), new Belongings(db), new ClosingStore(db));
    }
}
