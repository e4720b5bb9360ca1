package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.SIGN_IN_LINK;
import static io.cxmaturity.db.Tables.SIGN_UP;

import io.cxmaturity.account.SignUps.Wanted;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Links that were sent to people, in the database. */
@Repository
class LinkStore {

    private final DSLContext db;

    LinkStore(DSLContext db) {
        this.db = db;
    }

    void insert(SecretToken link, PersonId person, Instant expires) {
        db.insertInto(SIGN_IN_LINK)
                .set(SIGN_IN_LINK.TOKEN_SHA256, link.sha256())
                .set(SIGN_IN_LINK.PERSON_ID, person.value())
                .set(SIGN_IN_LINK.EXPIRES_AT, at(expires))
                .execute();
    }

    Optional<PersonId> person(SecretToken link, Instant now) {
        return db.select(SIGN_IN_LINK.PERSON_ID)
                .from(SIGN_IN_LINK)
                .where(SIGN_IN_LINK.TOKEN_SHA256.eq(link.sha256()), SIGN_IN_LINK.EXPIRES_AT.gt(at(now)))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    /** Returns false where somebody else used it at the same time. */
    boolean use(SecretToken link) {
        return db.deleteFrom(SIGN_IN_LINK)
                        .where(SIGN_IN_LINK.TOKEN_SHA256.eq(link.sha256()))
                        .execute()
                == 1;
    }

    void deleteOf(PersonId person) {
        db.deleteFrom(SIGN_IN_LINK)
                .where(SIGN_IN_LINK.PERSON_ID.eq(person.value()))
                .execute();
    }

    void insert(SecretToken link, Wanted wanted, Instant expires) {
        db.insertInto(SIGN_UP)
                .set(SIGN_UP.TOKEN_SHA256, link.sha256())
                .set(SIGN_UP.NAME, wanted.name().value())
                .set(SIGN_UP.EMAIL, wanted.email().value())
                .set(SIGN_UP.ORGANISATION, wanted.organisation().value())
                .set(SIGN_UP.NEXT, wanted.next())
                .set(SIGN_UP.EXPIRES_AT, at(expires))
                .execute();
    }

    Optional<Wanted> wanted(SecretToken link, Instant now) {
        return db.selectFrom(SIGN_UP)
                .where(SIGN_UP.TOKEN_SHA256.eq(link.sha256()), SIGN_UP.EXPIRES_AT.gt(at(now)))
                .fetchOptional(row -> new Wanted(
                        new Name(row.getName()),
                        new EmailAddress(row.getEmail()),
                        new Name(row.getOrganisation()),
                        row.getNext()));
    }

    /** Returns false where somebody else used it at the same time. */
    boolean useSignUp(SecretToken link) {
        return db.deleteFrom(SIGN_UP)
                        .where(SIGN_UP.TOKEN_SHA256.eq(link.sha256()))
                        .execute()
                == 1;
    }

    /** What somebody who assessed their organisation alone called it; empty for a response of a round, or none. */
    Optional<String> organisationOf(SecretToken response) {
        return db.select(RESPONSE.ORGANISATION)
                .from(RESPONSE)
                .where(RESPONSE.TOKEN_SHA256.eq(response.sha256()), RESPONSE.ROUND_ID.isNull())
                .fetchOptional(RESPONSE.ORGANISATION);
    }

    void deleteExpiredBy(Instant now) {
        db.deleteFrom(SIGN_IN_LINK).where(SIGN_IN_LINK.EXPIRES_AT.le(at(now))).execute();
        db.deleteFrom(SIGN_UP).where(SIGN_UP.EXPIRES_AT.le(at(now))).execute();
    }

    /** As exact as the database keeps it. */
    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
