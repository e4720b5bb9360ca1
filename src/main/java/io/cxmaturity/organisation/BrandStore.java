package io.cxmaturity.organisation;

import static io.cxmaturity.db.Tables.ORGANISATION;
import static org.jooq.impl.DSL.field;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Brands in the database. */
@Repository
class BrandStore {

    /** What a query has to select for {@link #look}. */
    static final List<SelectField<?>> LOOK = List.of(
            field(ORGANISATION.LOGO.isNotNull()).as("with_logo"), ORGANISATION.BRAND_VERSION, ORGANISATION.ACCENT);

    private final DSLContext db;

    BrandStore(DSLContext db) {
        this.db = db;
    }

    Brand brand(OrganisationId organisation) {
        return db.select(ORGANISATION.LOGO, ORGANISATION.ACCENT)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .fetchSingle(
                        row -> new Brand(Optional.ofNullable(row.value1()).map(Logo::stored), accent(row.value2())));
    }

    /** @param row has {@link #LOOK} */
    static Look look(Record row) {
        return new Look(
                row.get("with_logo", Boolean.class)
                        ? OptionalInt.of(row.get(ORGANISATION.BRAND_VERSION))
                        : OptionalInt.empty(),
                accent(row.get(ORGANISATION.ACCENT)));
    }

    private static OptionalInt accent(@Nullable String written) {
        return Optional.ofNullable(written).map(Brand::colour).orElse(OptionalInt.empty());
    }

    void logo(OrganisationId organisation, Optional<Logo> logo) {
        db.update(ORGANISATION)
                .set(ORGANISATION.LOGO, logo.map(Logo::png).orElse(null))
                .set(ORGANISATION.BRAND_VERSION, ORGANISATION.BRAND_VERSION.plus(1))
                .where(ORGANISATION.ID.eq(organisation.value()))
                .execute();
    }

    void accent(OrganisationId organisation, OptionalInt accent) {
        db.update(ORGANISATION)
                .set(ORGANISATION.ACCENT, accent.isPresent() ? Brand.written(accent.getAsInt()) : null)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .execute();
    }
}
