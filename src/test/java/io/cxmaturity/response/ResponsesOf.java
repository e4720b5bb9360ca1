package io.cxmaturity.response;

import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.round.EntrancesOf;
import java.time.Clock;
import org.jooq.DSLContext;

/** The services on a test's database, for tests of other features. */
public final class ResponsesOf {

    private ResponsesOf() {}

    public static Responses database(DSLContext db, Catalog catalog, Clock clock) {
        return new Responses(store(db), new AnswerStore(db), catalog, participation(db, catalog, clock), clock);
    }

    public static Participation participation(DSLContext db, Catalog catalog, Clock clock) {
        return new Participation(store(db), new AnswerStore(db), catalog, EntrancesOf.database(db, clock), clock);
    }

    private static ResponseStore store(DSLContext db) {
        return new ResponseStore(db, new AnswerStore(db));
    }
}
