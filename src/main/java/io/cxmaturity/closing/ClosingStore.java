package io.cxmaturity.closing;

import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.ROUND;
import static org.jooq.impl.DSL.select;

import io.cxmaturity.organisation.OrganisationId;
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
