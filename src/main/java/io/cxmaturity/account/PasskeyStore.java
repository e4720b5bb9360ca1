package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.PASSKEY;
import static io.cxmaturity.db.Tables.PASSKEY_CHALLENGE;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Passkeys, and what they have to sign, in the database. */
@Repository
class PasskeyStore {

    private final DSLContext db;

    PasskeyStore(DSLContext db) {
        this.db = db;
    }

    /**
     * What checking a signature has to know of a passkey.
     *
     * @param credentialId as the device names it, in URL-safe Base64
     * @param credential the public key as WebAuthn writes it, likewise
     * @param signCount how often the device had signed, by its own count; 0 for one that does not count
     */
    record Stored(
            UUID id, PersonId person, String credentialId, String credential, long signCount, boolean backupEligible) {}

    /** @param person who adds a passkey; empty where somebody wants to sign in */
    void insertChallenge(SecretToken challenge, Optional<PersonId> person, Instant expires) {
        db.insertInto(PASSKEY_CHALLENGE)
                .set(PASSKEY_CHALLENGE.CHALLENGE_SHA256, challenge.sha256())
                .set(PASSKEY_CHALLENGE.PERSON_ID, person.map(PersonId::value).orElse(null))
                .set(PASSKEY_CHALLENGE.EXPIRES_AT, at(expires))
                .execute();
    }

    /** Returns false where there is none such for this person, also because somebody used it at the same time. */
    boolean useChallenge(SecretToken challenge, Optional<PersonId> person, Instant now) {
        Condition theirs = person.map(somebody -> PASSKEY_CHALLENGE.PERSON_ID.eq(somebody.value()))
                .orElseGet(PASSKEY_CHALLENGE.PERSON_ID::isNull);
        return db.deleteFrom(PASSKEY_CHALLENGE)
                        .where(
                                PASSKEY_CHALLENGE.CHALLENGE_SHA256.eq(challenge.sha256()),
                                PASSKEY_CHALLENGE.EXPIRES_AT.gt(at(now)),
                                theirs)
                        .execute()
                == 1;
    }

    void deleteChallengesExpiredBy(Instant now) {
        db.deleteFrom(PASSKEY_CHALLENGE)
                .where(PASSKEY_CHALLENGE.EXPIRES_AT.le(at(now)))
                .execute();
    }

    /** Returns false where there is one by which a device names it alike. */
    boolean insert(Stored passkey, Name name, Instant now) {
        return db.insertInto(PASSKEY)
                        .set(PASSKEY.ID, passkey.id())
                        .set(PASSKEY.PERSON_ID, passkey.person().value())
                        .set(PASSKEY.NAME, name.value())
                        .set(PASSKEY.CREDENTIAL_ID, passkey.credentialId())
                        .set(PASSKEY.CREDENTIAL, passkey.credential())
                        .set(PASSKEY.SIGN_COUNT, passkey.signCount())
                        .set(PASSKEY.BACKUP_ELIGIBLE, passkey.backupEligible())
                        .set(PASSKEY.CREATED_AT, at(now))
                        .onConflict(PASSKEY.CREDENTIAL_ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    Optional<Stored> find(String credentialId) {
        return db.select(
                        PASSKEY.ID,
                        PASSKEY.PERSON_ID.convertFrom(PersonId::new),
                        PASSKEY.CREDENTIAL_ID,
                        PASSKEY.CREDENTIAL,
                        PASSKEY.SIGN_COUNT,
                        PASSKEY.BACKUP_ELIGIBLE)
                .from(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(credentialId))
                .fetchOptional(Records.mapping(Stored::new));
    }

    /** Returns false where it is gone, or was used at the same time, so that its count is another one. */
    boolean use(Stored passkey, long signCount, Instant now) {
        return db.update(PASSKEY)
                        .set(PASSKEY.SIGN_COUNT, signCount)
                        .set(PASSKEY.USED_AT, at(now))
                        .where(PASSKEY.ID.eq(passkey.id()), PASSKEY.SIGN_COUNT.eq(passkey.signCount()))
                        .execute()
                == 1;
    }

    /** As they were added. */
    List<Passkey> of(PersonId person) {
        return db.select(
                        PASSKEY.ID,
                        PASSKEY.NAME.convertFrom(Name::new),
                        PASSKEY.CREATED_AT.convertFrom(OffsetDateTime::toInstant),
                        PASSKEY.USED_AT.convertFrom(
                                used -> Optional.ofNullable(used).map(OffsetDateTime::toInstant)))
                .from(PASSKEY)
                .where(PASSKEY.PERSON_ID.eq(person.value()))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .fetch(Records.mapping(Passkey::new));
    }

    List<String> credentialIds(PersonId person) {
        return db.select(PASSKEY.CREDENTIAL_ID)
                .from(PASSKEY)
                .where(PASSKEY.PERSON_ID.eq(person.value()))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .fetch(PASSKEY.CREDENTIAL_ID);
    }

    void delete(PersonId person, UUID passkey) {
        db.deleteFrom(PASSKEY)
                .where(PASSKEY.PERSON_ID.eq(person.value()), PASSKEY.ID.eq(passkey))
                .execute();
    }

    /** As exact as the database keeps it. */
    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
