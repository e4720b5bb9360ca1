package io.cxmaturity.response;

import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.round.EntrancesOf;
import java.time.Clock;
import org.jooq.DSLContext;

/** The service on a test's database, for tests of other features. */
public final class ResponsesOf {

    private ResponsesOf() {}

    public static Responses database(DSLContext db, Catalog catalog, Clock clock) {
        return new Responses(new ResponseStore(db), catalog, EntrancesOf.database(db, clock), clock);
    }
}
