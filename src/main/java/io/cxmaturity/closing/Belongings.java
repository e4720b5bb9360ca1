package io.cxmaturity.closing;

import static io.cxmaturity.db.Tables.ADOPTED_STEP;
import static io.cxmaturity.db.Tables.AUDIT_ENTRY;
import static io.cxmaturity.db.Tables.DEPARTMENT;
import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.MEMBERSHIP;
import static io.cxmaturity.db.Tables.MEMBER_INVITATION;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.ORGANISATION_GOAL;
import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.ROUND;
import static io.cxmaturity.db.Tables.ROUND_DEPARTMENT;
import static io.cxmaturity.db.Tables.ROUND_IMPORTANCE;
import static io.cxmaturity.db.Tables.ROUND_ROLE;
import static org.jooq.impl.DSL.coalesce;

import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Figure;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.organisation.OrganisationId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is known of an organisation beside its figures: no passwords, no secrets, no answers. */
@Repository
class Belongings {

    private static final int ID_LENGTH = 36;
    private static final Field<UUID> ROUND_ID = ROUND.ID.as("round_id");
    private static final Field<String> ROUND_TITLE = ROUND.TITLE.as("round");

    private final DSLContext db;

    Belongings(DSLContext db) {
        this.db = db;
    }

    /** Tables, each called by what is in it. */
    List<FigureTable> of(OrganisationId organisation) {
        var id = organisation.value();
        return List.of(
                table("organisation", organisation(id)),
                table("departments", departments(id)),
                table("goals", goals(id)),
                table("members", members(id)),
                table("member-invitations", memberInvitations(id)),
                table("rounds", rounds(id)),
                table("round-roles", roundRoles(id)),
                table("round-departments", roundDepartments(id)),
                table("round-importance", roundImportance(id)),
                table("invitations", invitations(id)),
                table("actions", actions(id)),
                table("history", history(id)));
    }

    private Result<? extends Record> organisation(UUID id) {
        return db.select(
                        ORGANISATION.NAME,
                        ORGANISATION.MINIMUM_GROUP,
                        ORGANISATION.TARGET_DATE,
                        ORGANISATION.ACCENT,
                        ORGANISATION.SAMPLE,
                        ORGANISATION.CREATED_AT)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .fetch();
    }

    private Result<? extends Record> departments(UUID id) {
        return db.select(DEPARTMENT.NAME, DEPARTMENT.HEADCOUNT)
                .from(DEPARTMENT)
                .where(DEPARTMENT.ORGANISATION_ID.eq(id))
                .orderBy(DEPARTMENT.POSITION)
                .fetch();
    }

    private Result<? extends Record> goals(UUID id) {
        return db.select(ORGANISATION_GOAL.DIMENSION, ORGANISATION_GOAL.TARGET, ORGANISATION_GOAL.IMPORTANCE)
                .from(ORGANISATION_GOAL)
                .where(ORGANISATION_GOAL.ORGANISATION_ID.eq(id))
                .orderBy(ORGANISATION_GOAL.DIMENSION)
                .fetch();
    }

    private Result<? extends Record> members(UUID id) {
        return db.select(PERSON.NAME, coalesce(PERSON.EMAIL, PERSON.LOGIN_KEY).as("signs_in_with"), MEMBERSHIP.ROLE)
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(MEMBERSHIP.ORGANISATION_ID.eq(id))
                .orderBy(PERSON.NAME, PERSON.LOGIN_KEY)
                .fetch();
    }

    private Result<? extends Record> memberInvitations(UUID id) {
        return db.select(
                        MEMBER_INVITATION.EMAIL,
                        MEMBER_INVITATION.ROLE,
                        MEMBER_INVITATION.CREATED_AT,
                        MEMBER_INVITATION.EXPIRES_AT)
                .from(MEMBER_INVITATION)
                .where(MEMBER_INVITATION.ORGANISATION_ID.eq(id))
                .orderBy(MEMBER_INVITATION.EMAIL_KEY)
                .fetch();
    }

    private Result<? extends Record> rounds(UUID id) {
        return db.select(
                        ROUND_ID,
                        ROUND_TITLE,
                        ROUND.ASSESSMENT_ID,
                        ROUND.ASSESSMENT_VERSION,
                        ROUND.KIND,
                        ROUND.MINIMUM_GROUP,
                        ROUND.OPENS_AT,
                        ROUND.CLOSES_AT,
                        ROUND.ZONE,
                        ROUND.CLOSED_AT,
                        ROUND.RAW_EXPORT,
                        ROUND.CREATED_AT)
                .from(ROUND)
                .where(ROUND.ORGANISATION_ID.eq(id))
                .orderBy(ROUND.OPENS_AT)
                .fetch();
    }

    private Result<? extends Record> roundRoles(UUID id) {
        return db.select(ROUND_ID, ROUND_TITLE, ROUND_ROLE.ROLE)
                .from(ROUND_ROLE)
                .join(ROUND)
                .on(ROUND.ID.eq(ROUND_ROLE.ROUND_ID))
                .where(ROUND.ORGANISATION_ID.eq(id))
                .orderBy(ROUND.OPENS_AT, ROUND_ROLE.ROLE)
                .fetch();
    }

    /** The ids are those by which {@code figures.json} names departments. */
    private Result<? extends Record> roundDepartments(UUID id) {
        return db.select(
                        ROUND_ID,
                        ROUND_TITLE,
                        ROUND_DEPARTMENT.DEPARTMENT_ID,
                        ROUND_DEPARTMENT.NAME,
                        ROUND_DEPARTMENT.HEADCOUNT)
                .from(ROUND_DEPARTMENT)
                .join(ROUND)
                .on(ROUND.ID.eq(ROUND_DEPARTMENT.ROUND_ID))
                .where(ROUND.ORGANISATION_ID.eq(id))
                .orderBy(ROUND.OPENS_AT, ROUND_DEPARTMENT.POSITION)
                .fetch();
    }

    private Result<? extends Record> roundImportance(UUID id) {
        return db.select(ROUND_ID, ROUND_TITLE, ROUND_IMPORTANCE.DIMENSION, ROUND_IMPORTANCE.IMPORTANCE)
                .from(ROUND_IMPORTANCE)
                .join(ROUND)
                .on(ROUND.ID.eq(ROUND_IMPORTANCE.ROUND_ID))
                .where(ROUND.ORGANISATION_ID.eq(id))
                .orderBy(ROUND.OPENS_AT, ROUND_IMPORTANCE.DIMENSION)
                .fetch();
    }

    private Result<? extends Record> invitations(UUID id) {
        return db.select(
                        ROUND_ID,
                        ROUND_TITLE,
                        INVITATION.NAME,
                        INVITATION.EMAIL,
                        ROUND_DEPARTMENT.NAME.as("department"),
                        INVITATION.ROLE,
                        INVITATION.LANGUAGE,
                        INVITATION.ANSWERED,
                        INVITATION.REVOKED_AT,
                        INVITATION.REMINDED_AT,
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
                .fetch();
    }

    private Result<? extends Record> actions(UUID id) {
        return db.select(
                        ROUND_ID,
                        ROUND_TITLE,
                        ADOPTED_STEP.GROUP_KEY,
                        ROUND_DEPARTMENT.NAME.as("department"),
                        ADOPTED_STEP.DIMENSION,
                        ADOPTED_STEP.ITEM,
                        ADOPTED_STEP.STEP,
                        ADOPTED_STEP.TITLE,
                        ADOPTED_STEP.PHASE,
                        ADOPTED_STEP.OWNER,
                        ADOPTED_STEP.DUE,
                        ADOPTED_STEP.STATUS,
                        ADOPTED_STEP.COMMENT,
                        ADOPTED_STEP.EVIDENCE,
                        ADOPTED_STEP.ADOPTED_AT,
                        ADOPTED_STEP.CHANGED_AT,
                        ADOPTED_STEP.CLOSED_AT)
                .from(ADOPTED_STEP)
                .join(ROUND)
                .on(ROUND.ID.eq(ADOPTED_STEP.ROUND_ID))
                .leftJoin(ROUND_DEPARTMENT)
                .on(
                        ROUND_DEPARTMENT.ROUND_ID.eq(ADOPTED_STEP.ROUND_ID),
                        ROUND_DEPARTMENT
                                .DEPARTMENT_ID
                                .cast(SQLDataType.VARCHAR(ID_LENGTH))
                                .eq(ADOPTED_STEP.GROUP_KEY))
                .where(ADOPTED_STEP.ORGANISATION_ID.eq(id))
                .orderBy(ROUND.OPENS_AT, ADOPTED_STEP.GROUP_KEY, ADOPTED_STEP.PLACE, ADOPTED_STEP.ID)
                .fetch();
    }

    private Result<? extends Record> history(UUID id) {
        return db.select(AUDIT_ENTRY.AT, AUDIT_ENTRY.PERSON, AUDIT_ENTRY.DEED, AUDIT_ENTRY.SUBJECT)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ORGANISATION_ID.eq(id))
                .orderBy(AUDIT_ENTRY.AT, AUDIT_ENTRY.ID)
                .fetch();
    }

    private static FigureTable table(String name, Result<? extends Record> result) {
        return new FigureTable(
                name,
                Stream.of(result.fields()).map(Field::getName).map(Column::text).toList(),
                result.stream()
                        .map(row ->
                                Stream.of(row.intoArray()).map(Belongings::cell).toList())
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
