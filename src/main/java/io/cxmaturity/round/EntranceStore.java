package io.cxmaturity.round;

import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.ROUND;
import static io.cxmaturity.db.Tables.ROUND_DEPARTMENT;
import static org.jooq.impl.DSL.select;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.scoring.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The links that lead into rounds, in the database. */
@Repository
class EntranceStore {

    private final DSLContext db;

    EntranceStore(DSLContext db) {
        this.db = db;
    }

    /** A department's link. */
    record Door(RoundId round, DepartmentId department) {}

    /**
     * @param started whether it has started a response that is not handed in
     * @param answered whether one was handed in
     */
    record Personal(
            UUID id,
            RoundId round,
            Optional<DepartmentId> department,
            Optional<Role> role,
            boolean started,
            boolean answered) {}

    Optional<RoundId> openLink(SecretToken secret) {
        return db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.OPEN_LINK.eq(secret.secret()))
                .fetchOptional(row -> new RoundId(row.value1()));
    }

    Optional<Door> departmentLink(SecretToken secret) {
        return db.select(ROUND_DEPARTMENT.ROUND_ID, ROUND_DEPARTMENT.DEPARTMENT_ID)
                .from(ROUND_DEPARTMENT)
                .where(ROUND_DEPARTMENT.OPEN_LINK.eq(secret.secret()))
                .fetchOptional(row -> new Door(new RoundId(row.value1()), new DepartmentId(row.value2())));
    }

    Optional<Personal> invitation(SecretToken secret) {
        return db.select(
                        INVITATION.ID,
                        INVITATION.ROUND_ID,
                        INVITATION.DEPARTMENT_ID,
                        INVITATION.ROLE,
                        INVITATION.DRAFT_ID.isNotNull(),
                        INVITATION.ANSWERED)
                .from(INVITATION)
                .where(INVITATION.SECRET.eq(secret.secret()), INVITATION.REVOKED_AT.isNull())
                .fetchOptional(row -> new Personal(
                        row.value1(),
                        new RoundId(row.value2()),
                        Optional.ofNullable(row.value3()).map(DepartmentId::new),
                        Optional.ofNullable(row.value4()).flatMap(Role::ofCode),
                        row.value5(),
                        row.value6()));
    }

    Name organisation(OrganisationId id) {
        return db.select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .fetchSingle(row -> new Name(row.value1()));
    }

    /** Whether a response is the one that an invitation has started, handed in or not. */
    boolean hasStarted(UUID invitation, UUID response, SecretToken token) {
        return db.fetchExists(
                INVITATION,
                INVITATION
                        .ID
                        .eq(invitation)
                        .and(INVITATION.DRAFT_ID.eq(response).or(INVITATION.SEAL.eq(token.seal()))));
    }

    void started(UUID invitation, UUID draft) {
        db.update(INVITATION)
                .set(INVITATION.DRAFT_ID, draft)
                .where(INVITATION.ID.eq(invitation))
                .execute();
    }

    /**
     * Nothing leads from the invitation to the response any more, and back only from its private link. Returns the
     * invitation, if there is one.
     */
    Optional<UUID> answered(UUID draft, SecretToken token) {
        var invitation = db.select(INVITATION.ID)
                .from(INVITATION)
                .where(INVITATION.DRAFT_ID.eq(draft))
                .fetchOptional(INVITATION.ID);
        invitation.ifPresent(id -> db.update(INVITATION)
                .set(INVITATION.ANSWERED, true)
                .set(INVITATION.SEAL, token.seal())
                .setNull(INVITATION.DRAFT_ID)
                .where(INVITATION.ID.eq(id))
                .execute());
        return invitation;
    }

    /** The invitation, if there is one, is as it was before the response was handed in. */
    void reopened(UUID response, SecretToken token) {
        db.update(INVITATION)
                .set(INVITATION.ANSWERED, false)
                .set(INVITATION.DRAFT_ID, response)
                .setNull(INVITATION.SEAL)
                .where(INVITATION.SEAL.eq(token.seal()))
                .execute();
    }

    /** Whether there is such an invitation and nobody waits for its person any more. */
    boolean past(UUID invitation, Instant now) {
        return db.fetchExists(select(INVITATION.ID)
                .from(INVITATION)
                .join(ROUND)
                .on(ROUND.ID.eq(INVITATION.ROUND_ID))
                .where(INVITATION.ID.eq(invitation))
                .and(INVITATION
                        .ANSWERED
                        .isTrue()
                        .or(INVITATION.REVOKED_AT.isNotNull())
                        .or(ROUND.CLOSED_AT.isNotNull())
                        .or(ROUND.CLOSES_AT.le(now.atOffset(ZoneOffset.UTC)))));
    }
}
