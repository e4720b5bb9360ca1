package io.cxmaturity.closing;

import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.ORGANISATION_ARCHIVE;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.ROUND;
import static org.jooq.impl.DSL.select;

import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.OrganisationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
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

    /** How many rounds take no more answers. Time alone closes one, which no entry of the history tells. */
    int closedRounds(OrganisationId organisation, Instant now) {
        return db.fetchCount(
                ROUND,
                ROUND.ORGANISATION_ID.eq(organisation.value()),
                ROUND.CLOSED_AT.isNotNull().or(ROUND.CLOSES_AT.le(now.atOffset(ZoneOffset.UTC))));
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
}
