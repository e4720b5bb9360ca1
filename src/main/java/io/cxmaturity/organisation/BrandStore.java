package io.cxmaturity.organisation;

import static io.cxmaturity.db.Tables.ORGANISATION;

import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Brands in the database. */
@Repository
class BrandStore {

    private final DSLContext db;

    BrandStore(DSLContext db) {
        this.db = db;
    }

    Brand brand(OrganisationId organisation) {
        return db.select(ORGANISATION.LOGO, ORGANISATION.ACCENT)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .fetchSingle(row -> new Brand(
                        Optional.ofNullable(row.value1()).map(Logo::stored),
                        Optional.ofNullable(row.value2()).map(Brand::colour).orElse(OptionalInt.empty())));
    }

    void store(OrganisationId organisation, Brand brand) {
        var accent = brand.accent();
        db.update(ORGANISATION)
                .set(ORGANISATION.LOGO, brand.logo().map(Logo::png).orElse(null))
                .set(ORGANISATION.ACCENT, accent.isPresent() ? Brand.written(accent.getAsInt()) : null)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .execute();
    }
}
