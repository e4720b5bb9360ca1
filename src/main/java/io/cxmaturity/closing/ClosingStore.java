package io.cxmaturity.closing;

import static io.cxmaturity.db.Tables.ANSWER;
import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.ORGANISATION_ARCHIVE;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.ROUND;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Takes an organisation out of the database. */
@Repository
class ClosingStore {

    private final DSLContext db;

    ClosingStore(DSLContext db) {
        this.db = db;
    }

    /**
     * Its rounds, in the order in which they are to be locked: those that take no more answers, the last of them first, as
     * whoever works out figures does; then those in which people may be at work, so that these wait no longer than they
     * must.
     */
    List<RoundId> rounds(OrganisationId organisation, Instant now) {
        return db
                .select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(
                        when(closed(now), inline(0)).otherwise(inline(1)),
                        coalesce(ROUND.CLOSED_AT, ROUND.CLOSES_AT).desc(),
                        ROUND.ID)
                .fetch(ROUND.ID)
                .stream()
                .map(RoundId::new)
                .toList();
    }

    /** Until the transaction ends. */
    void lock(RoundId round) {
        db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.ID.eq(round.value()))
                .forUpdate()
                .fetch();
    }

    /** Until the transaction ends; after its rounds, in the order of whoever works in one. */
    void lock(OrganisationId organisation) {
        db.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .forUpdate()
                .fetch();
    }

    /** How many rounds take no more answers. Time alone closes one, which no entry of the history tells. */
    int closedRounds(OrganisationId organisation, Instant now) {
        return db.fetchCount(ROUND, ROUND.ORGANISATION_ID.eq(organisation.value()), closed(now));
    }

    private static Condition closed(Instant now) {
        return ROUND.CLOSED_AT.isNotNull().or(ROUND.CLOSES_AT.le(now.atOffset(ZoneOffset.UTC)));
    }

    int responses(OrganisationId organisation) {
        return db.fetchCount(
                RESPONSE,
                RESPONSE.ROUND_ID.in(
                        select(ROUND.ID).from(ROUND).where(ROUND.ORGANISATION_ID.eq(organisation.value()))));
    }

    /** @param changes how many there had been when the file was begun */
    void handOver(OrganisationId organisation, PersonId person, int changes) {
        db.insertInto(ORGANISATION_ARCHIVE)
                .set(ORGANISATION_ARCHIVE.ORGANISATION_ID, organisation.value())
                .set(ORGANISATION_ARCHIVE.PERSON_ID, person.value())
                .set(ORGANISATION_ARCHIVE.CHANGES, changes)
                .onConflict(ORGANISATION_ARCHIVE.ORGANISATION_ID, ORGANISATION_ARCHIVE.PERSON_ID)
                .doUpdate()
                .set(ORGANISATION_ARCHIVE.CHANGES, changes)
                .execute();
    }

    /** As {@link #handOver} was told the last time. */
    Optional<Integer> handedOver(OrganisationId organisation, PersonId person) {
        return db.select(ORGANISATION_ARCHIVE.CHANGES)
                .from(ORGANISATION_ARCHIVE)
                .where(
                        ORGANISATION_ARCHIVE.ORGANISATION_ID.eq(organisation.value()),
                        ORGANISATION_ARCHIVE.PERSON_ID.eq(person.value()))
                .fetchOptional(ORGANISATION_ARCHIVE.CHANGES);
    }

    /** Locks some of the responses of a round, as a respondent who deletes one does; none once there are no more. */
    List<UUID> responses(RoundId round, int most) {
        return db.select(RESPONSE.ID)
                .from(RESPONSE)
                .where(RESPONSE.ROUND_ID.eq(round.value()))
                .limit(most)
                .forUpdate()
                .fetch(RESPONSE.ID);
    }

    /** One after the other, which the embedded database does faster than many at once. */
    void deleteResponses(List<UUID> responses) {
        var ids = responses.stream().map(id -> new Object[] {id}).toArray(Object[][]::new);
        db.batch(deleteFrom(ANSWER).where(ANSWER.RESPONSE_ID.eq(param("id", UUID.class))))
                .bind(ids)
                .execute();
        db.batch(deleteFrom(RESPONSE).where(RESPONSE.ID.eq(param("id", UUID.class))))
                .bind(ids)
                .execute();
    }

    void deleteInvitations(RoundId round) {
        db.deleteFrom(INVITATION).where(INVITATION.ROUND_ID.eq(round.value())).execute();
    }

    /** Leaves nothing of an organisation but the people who belonged to it. */
    void delete(OrganisationId organisation) {
        db.deleteFrom(ROUND)
                .where(ROUND.ORGANISATION_ID.eq(organisation.value()))
                .execute();
        db.deleteFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .execute();
    }
}
