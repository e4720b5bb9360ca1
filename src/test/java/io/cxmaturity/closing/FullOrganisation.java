package io.cxmaturity.closing;

import static io.cxmaturity.db.Tables.ADOPTED_STEP;
import static io.cxmaturity.db.Tables.ANSWER;
import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.MAIL;
import static io.cxmaturity.db.Tables.MEMBER_INVITATION;
import static io.cxmaturity.db.Tables.ORGANISATION_ARCHIVE;
import static io.cxmaturity.db.Tables.ORGANISATION_GOAL;
import static io.cxmaturity.db.Tables.OUTCOME;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.RESPONSE_GOAL;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;

/** An organisation with a row wherever it can have one, and with secrets that may be in no file. */
public final class FullOrganisation {

    /** What no file may hold. */
    public static final String SECRET = "none-of-your-business-";

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-01T10:00:00Z");

    private FullOrganisation() {}

    /** The tables with rows of an organisation, as the database itself says: those that lead to it, however far. */
    public static Set<String> tables(DSLContext db) {
        var all = db.meta().getTables().stream()
                .filter(table -> table.getSchema() != null
                        && "public".equals(table.getSchema().getName()))
                .toList();
        var reached = new TreeSet<>(Set.of("organisation"));
        boolean more = true;
        while (more) {
            more = false;
            for (var table : all) {
                boolean leads = table.field("organisation_id") != null
                        || table.getReferences().stream()
                                .anyMatch(key ->
                                        reached.contains(key.getKey().getTable().getName()));
                more |= leads && reached.add(table.getName());
            }
        }
        return reached;
    }

    /** What makes the figures of its next round rest on an importance. */
    public static void aim(DSLContext db, OrganisationId organisation, Assessment assessment) {
        db.insertInto(ORGANISATION_GOAL)
                .set(ORGANISATION_GOAL.ORGANISATION_ID, organisation.value())
                .set(
                        ORGANISATION_GOAL.DIMENSION,
                        assessment.dimensions().getFirst().id().value())
                .set(ORGANISATION_GOAL.TARGET, (short) 4)
                .set(ORGANISATION_GOAL.IMPORTANCE, 1.5)
                .execute();
    }

    /** Adds what its rounds and departments have not brought along. */
    public static void fill(
            DSLContext db,
            OrganisationId organisation,
            RoundId round,
            DepartmentId department,
            Assessment assessment,
            PersonId leader) {
        var draft = draft(db, round, department, assessment);
        db.insertInto(INVITATION)
                .set(INVITATION.ID, UUID.randomUUID())
                .set(INVITATION.ROUND_ID, round.value())
                .set(INVITATION.DEPARTMENT_ID, department.value())
                .set(INVITATION.NAME, "=Ann")
                .set(INVITATION.EMAIL, "ann@example.org")
                .set(INVITATION.EMAIL_KEY, "ann@example.org")
                .set(INVITATION.LANGUAGE, "en")
                .set(INVITATION.SECRET, secret())
                .set(INVITATION.DRAFT_ID, draft)
                .set(INVITATION.CREATED_AT, AT)
                .execute();
        db.insertInto(MEMBER_INVITATION)
                .set(MEMBER_INVITATION.ID, UUID.randomUUID())
                .set(MEMBER_INVITATION.ORGANISATION_ID, organisation.value())
                .set(MEMBER_INVITATION.EMAIL, "bob@example.org")
                .set(MEMBER_INVITATION.EMAIL_KEY, "bob@example.org")
                .set(MEMBER_INVITATION.ROLE, "viewer")
                .set(MEMBER_INVITATION.INVITED_BY, leader.value())
                .set(MEMBER_INVITATION.TOKEN_SHA256, secret())
                .set(MEMBER_INVITATION.CREATED_AT, AT)
                .set(MEMBER_INVITATION.EXPIRES_AT, AT.plusYears(10))
                .execute();
        db.insertInto(MAIL)
                .set(MAIL.ID, UUID.randomUUID())
                .set(MAIL.ORGANISATION_ID, organisation.value())
                .set(MAIL.RECIPIENT, "ann@example.org")
                .set(MAIL.SUBJECT, "Please answer")
                .set(MAIL.BODY, secret())
                .set(MAIL.STATE, "sent")
                .set(MAIL.DUE_AT, AT)
                .set(MAIL.CREATED_AT, AT)
                .execute();
        db.insertInto(ORGANISATION_ARCHIVE)
                .set(ORGANISATION_ARCHIVE.ORGANISATION_ID, organisation.value())
                .set(ORGANISATION_ARCHIVE.PERSON_ID, leader.value())
                .set(ORGANISATION_ARCHIVE.CHANGES, 0)
                .execute();
        adopt(db, organisation, round, "all", assessment, leader);
        adopt(db, organisation, round, department.value().toString(), assessment, leader);
    }

    private static void adopt(
            DSLContext db,
            OrganisationId organisation,
            RoundId round,
            String group,
            Assessment assessment,
            PersonId leader) {
        var dimension = assessment.dimensions().getFirst();
        db.insertInto(ADOPTED_STEP)
                .set(ADOPTED_STEP.ID, UUID.randomUUID())
                .set(ADOPTED_STEP.ORGANISATION_ID, organisation.value())
                .set(ADOPTED_STEP.ROUND_ID, round.value())
                .set(ADOPTED_STEP.GROUP_KEY, group)
                .set(ADOPTED_STEP.STEP, "some-step")
                .set(ADOPTED_STEP.ITEM, dimension.items().getFirst().id().value())
                .set(ADOPTED_STEP.DIMENSION, dimension.id().value())
                .set(ADOPTED_STEP.TITLE, "Call back within a day")
                .set(ADOPTED_STEP.PHASE, "30")
                .set(ADOPTED_STEP.PLACE, 0)
                .set(ADOPTED_STEP.OWNER, "Zoë")
                .set(ADOPTED_STEP.DUE, LocalDate.of(2026, 5, 31))
                .set(ADOPTED_STEP.STATUS, "done")
                .set(ADOPTED_STEP.COMMENT, "=Agreed, at last")
                .set(ADOPTED_STEP.EVIDENCE, "The list of calls")
                .set(ADOPTED_STEP.ADOPTED_AT, AT)
                .set(ADOPTED_STEP.ADOPTED_BY, leader.value())
                .execute();
    }

    private static UUID draft(DSLContext db, RoundId round, DepartmentId department, Assessment assessment) {
        var id = UUID.randomUUID();
        db.insertInto(RESPONSE)
                .set(RESPONSE.ID, id)
                .set(RESPONSE.TOKEN_SHA256, secret())
                .set(RESPONSE.ASSESSMENT_ID, assessment.key().id())
                .set(RESPONSE.ASSESSMENT_VERSION, assessment.key().version())
                .set(RESPONSE.KIND, "full")
                .set(RESPONSE.ROLE, "front-line")
                .set(RESPONSE.ROUND_ID, round.value())
                .set(RESPONSE.DEPARTMENT_ID, department.value())
                .set(RESPONSE.CHANNEL, "invitation")
                .set(RESPONSE.CREATED_AT, AT)
                .set(RESPONSE.OPENED_AT, AT)
                .execute();
        db.insertInto(ANSWER)
                .set(ANSWER.RESPONSE_ID, id)
                .set(ANSWER.ITEM, assessment.items().getFirst().id().value())
                .set(ANSWER.CHOSEN_LEVEL, (short) 1)
                .set(ANSWER.COMMENT, SECRET)
                .execute();
        db.insertInto(RESPONSE_GOAL)
                .set(RESPONSE_GOAL.RESPONSE_ID, id)
                .set(
                        RESPONSE_GOAL.DIMENSION,
                        assessment.dimensions().getFirst().id().value())
                .set(RESPONSE_GOAL.TARGET, (short) 2)
                .execute();
        db.insertInto(OUTCOME)
                .set(OUTCOME.RESPONSE_ID, id)
                .set(OUTCOME.METRIC, "nps")
                .set(OUTCOME.AMOUNT, BigDecimal.TEN)
                .execute();
        return id;
    }

    private static String secret() {
        return (SECRET + UUID.randomUUID()).substring(0, 43);
    }
}
