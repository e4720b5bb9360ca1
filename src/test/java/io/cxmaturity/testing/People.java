package io.cxmaturity.testing;

import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.MEMBERSHIP;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.SETUP_LINK;
import static io.cxmaturity.db.Tables.SIGN_IN_BRAKE;

import io.cxmaturity.common.PersonId;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** People in a test's database, and one of them as whoever makes the requests of a screen test. */
public final class People {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-05T10:00:00Z");

    private People() {}

    /** A person who cannot sign in by password. */
    public static PersonId insert(DSLContext db) {
        var id = new PersonId(UUID.randomUUID());
        db.insertInto(PERSON)
                .set(PERSON.ID, id.value())
                .set(PERSON.NAME, "Somebody")
                .set(PERSON.EMAIL, id.value() + "@example.org")
                .set(PERSON.LOGIN_KEY, id.value() + "@example.org")
                .set(PERSON.PASSWORD_HASH, "none")
                .set(PERSON.CREATED_AT, NOW)
                .execute();
        return id;
    }

    /** @param role leader or viewer */
    public static void join(DSLContext db, PersonId person, UUID organisation, String role) {
        db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ORGANISATION_ID, organisation)
                .set(MEMBERSHIP.PERSON_ID, person.value())
                .set(MEMBERSHIP.ROLE, role)
                .execute();
    }

    /** Has the person make the requests that follow; {@link #signOut} afterwards. */
    public static void signIn(PersonId person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(person, ""));
        SecurityContextHolder.setContext(context);
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Leaves nobody, and no organisation. */
    public static void deleteAll(DSLContext db) {
        db.deleteFrom(INVITATION).execute();
        db.deleteFrom(RESPONSE).where(RESPONSE.ROUND_ID.isNotNull()).execute();
        db.deleteFrom(PERSON).execute();
        db.deleteFrom(ORGANISATION).execute();
        db.deleteFrom(SETUP_LINK).execute();
        db.deleteFrom(SIGN_IN_BRAKE).execute();
    }
}
