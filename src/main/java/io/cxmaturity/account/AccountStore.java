package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.SETUP_LINK;
import static io.cxmaturity.db.Tables.SIGN_IN;
import static org.jooq.impl.DSL.coalesce;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** People, the set-up link and who is signed in, in the database. */
@Repository
class AccountStore {

    private static final short THE_ONE = 1;

    private final DSLContext db;

    AccountStore(DSLContext db) {
        this.db = db;
    }

    /** What signing in has to know of a person. */
    record Credentials(PersonId person, String passwordHash) {}

    /** Whether anybody can sign in. */
    boolean anyPerson() {
        return db.fetchExists(PERSON, PERSON.ID.ne(PersonId.GUEST.value()));
    }

    /** Ends the set-up link as well, which is for the first account alone. */
    void insert(PersonId id, NewPerson person, String passwordHash, Instant now) {
        db.deleteFrom(SETUP_LINK).execute();
        db.insertInto(PERSON)
                .set(PERSON.ID, id.value())
                .set(PERSON.NAME, person.name().value())
                .set(PERSON.EMAIL, address(person.login()))
                .set(PERSON.LOGIN_KEY, person.login().key())
                .set(PERSON.PASSWORD_HASH, passwordHash)
                .set(PERSON.CREATED_AT, at(now))
                .execute();
    }

    Optional<Credentials> credentials(Login login) {
        return db.select(PERSON.ID.convertFrom(PersonId::new), PERSON.PASSWORD_HASH)
                .from(PERSON)
                .where(PERSON.LOGIN_KEY.eq(login.key()))
                .fetchOptional(Records.mapping(Credentials::new));
    }

    Optional<Account> account(PersonId person) {
        return db.select(PERSON.NAME.convertFrom(Name::new), coalesce(PERSON.EMAIL, PERSON.LOGIN_KEY))
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .fetchOptional(Records.mapping(Account::new));
    }

    /** Null for somebody who has none. */
    private static @Nullable String address(Login login) {
        return switch (login) {
            case EmailAddress email -> email.value();
            case SignInName given -> null;
        };
    }

    /** Replaces the link that there was. */
    void setUpLink(SecretToken token, Instant now) {
        db.insertInto(SETUP_LINK)
                .set(SETUP_LINK.ID, THE_ONE)
                .set(SETUP_LINK.TOKEN_SHA256, token.sha256())
                .set(SETUP_LINK.MADE_AT, at(now))
                .onConflict(SETUP_LINK.ID)
                .doUpdate()
                .set(SETUP_LINK.TOKEN_SHA256, token.sha256())
                .set(SETUP_LINK.MADE_AT, at(now))
                .execute();
    }

    boolean isSetUpLink(SecretToken token) {
        return db.fetchExists(SETUP_LINK, SETUP_LINK.TOKEN_SHA256.eq(token.sha256()));
    }

    /** Returns false where there is no such link, also because somebody else used it at the same time. */
    boolean useSetUpLink(SecretToken token) {
        return db.deleteFrom(SETUP_LINK)
                        .where(SETUP_LINK.TOKEN_SHA256.eq(token.sha256()))
                        .execute()
                == 1;
    }

    void insertSignIn(SecretToken token, PersonId person, Instant now, Instant expires) {
        db.insertInto(SIGN_IN)
                .set(SIGN_IN.TOKEN_SHA256, token.sha256())
                .set(SIGN_IN.PERSON_ID, person.value())
                .set(SIGN_IN.CREATED_AT, at(now))
                .set(SIGN_IN.EXPIRES_AT, at(expires))
                .execute();
    }

    Optional<PersonId> signedIn(SecretToken token, Instant now) {
        return db.select(SIGN_IN.PERSON_ID)
                .from(SIGN_IN)
                .where(SIGN_IN.TOKEN_SHA256.eq(token.sha256()), SIGN_IN.EXPIRES_AT.gt(at(now)))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    void deleteSignIn(SecretToken token) {
        db.deleteFrom(SIGN_IN).where(SIGN_IN.TOKEN_SHA256.eq(token.sha256())).execute();
    }

    void deleteSignInsExpiredBy(Instant now) {
        db.deleteFrom(SIGN_IN).where(SIGN_IN.EXPIRES_AT.le(at(now))).execute();
    }

    /** As exact as the database keeps it. */
    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
