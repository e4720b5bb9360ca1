package io.cxmaturity.comparison;

import static io.cxmaturity.db.Tables.AUDIT_ENTRY;
import static io.cxmaturity.db.Tables.DEPARTMENT;
import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.MEMBERSHIP;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.ORGANISATION_GOAL;
import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.ROUND;
import static io.cxmaturity.db.Tables.ROUND_DEPARTMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;

import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Figure;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.organisation.OrganisationId;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All that an organisation has in the database. */
@Repository
class ClosingStore {

    private final DSLContext db;

    ClosingStore(DSLContext db) {
        this.db = db;
    }

    /** What is known of an organisation beside its figures: no passwords, no secrets, no answers. */
    List<FigureTable> belongings(OrganisationId organisation) {
        var id = organisation.value();
        return List.of(
                table(
                        "organisation",
                        db.select(
                                        ORGANISATION.NAME,
                                        ORGANISATION.MINIMUM_GROUP,
                                        ORGANISATION.TARGET_DATE,
                                        ORGANISATION.ACCENT,
                                        ORGANISATION.CREATED_AT)
                                .from(ORGANISATION)
                                .where(ORGANISATION.ID.eq(id))
                                .fetch()),
                table(
                        "departments",
                        db.select(DEPARTMENT.NAME, DEPARTMENT.HEADCOUNT)
                                .from(DEPARTMENT)
                                .where(DEPARTMENT.ORGANISATION_ID.eq(id))
                                .orderBy(DEPARTMENT.POSITION)
                                .fetch()),
                table(
                        "members",
                        db.select(
                                        PERSON.NAME,
                                        coalesce(PERSON.EMAIL, PERSON.LOGIN_KEY).as("signs_in_with"),
                                        MEMBERSHIP.ROLE)
                                .from(MEMBERSHIP)
                                .join(PERSON)
                                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                                .where(MEMBERSHIP.ORGANISATION_ID.eq(id))
                                .orderBy(PERSON.NAME, PERSON.LOGIN_KEY)
                                .fetch()),
                table(
                        "goals",
                        db.select(ORGANISATION_GOAL.DIMENSION, ORGANISATION_GOAL.TARGET, ORGANISATION_GOAL.IMPORTANCE)
                                .from(ORGANISATION_GOAL)
                                .where(ORGANISATION_GOAL.ORGANISATION_ID.eq(id))
                                .orderBy(ORGANISATION_GOAL.DIMENSION)
                                .fetch()),
                table(
                        "rounds",
                        db.select(
                                        ROUND.TITLE,
                                        ROUND.ASSESSMENT_ID,
                                        ROUND.ASSESSMENT_VERSION,
                                        ROUND.KIND,
                                        ROUND.MINIMUM_GROUP,
                                        ROUND.OPENS_AT,
                                        ROUND.CLOSES_AT,
                                        ROUND.ZONE,
                                        ROUND.CLOSED_AT,
                                        ROUND.RAW_EXPORT)
                                .from(ROUND)
                                .where(ROUND.ORGANISATION_ID.eq(id))
                                .orderBy(ROUND.OPENS_AT)
                                .fetch()),
                table(
                        "invitations",
                        db.select(
                                        ROUND.TITLE,
                                        INVITATION.NAME,
                                        INVITATION.EMAIL,
                                        ROUND_DEPARTMENT.NAME.as("department"),
                                        INVITATION.ROLE,
                                        INVITATION.LANGUAGE,
                                        INVITATION.ANSWERED,
                                        INVITATION.REVOKED_AT,
                                        INVITATION.CREATED_AT)
                                .from(INVITATION)
                                .join(ROUND)
                                .on(ROUND.ID.eq(INVITATION.ROUND_ID))
                                .leftJoin(ROUND_DEPARTMENT)
                                .on(
                                        ROUND_DEPARTMENT.ROUND_ID.eq(INVITATION.ROUND_ID),
                                        ROUND_DEPARTMENT.DEPARTMENT_ID.eq(INVITATION.DEPARTMENT_ID))
                                .where(ROUND.ORGANISATION_ID.eq(id))
                                .orderBy(ROUND.OPENS_AT, INVITATION.EMAIL_KEY)
                                .fetch()),
                table(
                        "history",
                        db.select(AUDIT_ENTRY.AT, AUDIT_ENTRY.PERSON, AUDIT_ENTRY.DEED, AUDIT_ENTRY.SUBJECT)
                                .from(AUDIT_ENTRY)
                                .where(AUDIT_ENTRY.ORGANISATION_ID.eq(id))
                                .orderBy(AUDIT_ENTRY.AT, AUDIT_ENTRY.ID)
                                .fetch()));
    }

    /**
     * Locks the rounds, the last first, and then the organisation until the transaction ends: in the order of whoever works
     * in a round, so that nobody waits for somebody who waits for them.
     */
    void lock(OrganisationId organisation) {
        db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(ROUND.OPENS_AT.desc(), ROUND.ID)
                .forUpdate()
                .fetch();
        db.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .forUpdate()
                .fetch();
    }

    /** Leaves nothing of an organisation but the people who belonged to it. */
    void delete(OrganisationId organisation) {
        var rounds = select(ROUND.ID).from(ROUND).where(ROUND.ORGANISATION_ID.eq(organisation.value()));
        db.deleteFrom(RESPONSE).where(RESPONSE.ROUND_ID.in(rounds)).execute();
        db.deleteFrom(INVITATION).where(INVITATION.ROUND_ID.in(rounds)).execute();
        db.deleteFrom(ROUND)
                .where(ROUND.ORGANISATION_ID.eq(organisation.value()))
                .execute();
        db.deleteFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .execute();
    }

    private static FigureTable table(String name, Result<? extends Record> result) {
        return new FigureTable(
                name,
                Stream.of(result.fields()).map(Field::getName).map(Column::text).toList(),
                result.stream()
                        .map(row -> Stream.of(row.intoArray())
                                .map(ClosingStore::cell)
                                .toList())
                        .toList());
    }

    private static Cell cell(@Nullable Object value) {
        return switch (value) {
            case null -> Cell.EMPTY;
            case Number number -> new Figure(number.toString(), new BigDecimal(number.toString()), false);
            default -> new Plain(value.toString());
        };
    }
}
