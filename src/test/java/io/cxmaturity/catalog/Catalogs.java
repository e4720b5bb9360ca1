package io.cxmaturity.catalog;

import java.time.Clock;
import org.jooq.DSLContext;

/** Catalogues for the tests of those who use one. */
public final class Catalogs {

    private Catalogs() {}

    /** The workshop's safety and nothing else, published in this database. */
    public static Catalog workshop(DSLContext db) {
        var folder = Workshop.FILE.getParent().toString();
        return new Catalog(new AssessmentFiles(folder), new CatalogStore(db), Clock.systemUTC());
    }
}
