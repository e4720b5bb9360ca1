package io.cxmaturity.comparison;

import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.round.RoundsOf;
import java.time.Clock;
import org.jooq.DSLContext;

/** The service on a test's database, for tests of other features. */
public final class ComparisonsOf {

    private ComparisonsOf() {}

    public static Comparisons database(DSLContext db, Catalog catalog, Clock clock) {
        return new Comparisons(
                RoundsOf.database(db, catalog, clock),
                OrganisationsOf.database(db),
                catalog,
                new ComparisonStore(db),
                clock);
    }
}
