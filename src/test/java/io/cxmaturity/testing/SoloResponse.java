package io.cxmaturity.testing;

import static io.cxmaturity.db.Tables.ASSESSMENT_VERSION;
import static io.cxmaturity.db.Tables.RESPONSE;

import io.cxmaturity.common.SecretToken;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;

/** Somebody who took an assessment alone, as far as a test's database knows. */
public final class SoloResponse {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-05T10:00:00Z");
    private static final String ASSESSMENT = "solo-test";

    private SoloResponse() {}

    /** Returns the token of the private link. */
    public static SecretToken insert(DSLContext db, String organisation) {
        if (!db.fetchExists(ASSESSMENT_VERSION, ASSESSMENT_VERSION.ID.eq(ASSESSMENT))) {
            db.insertInto(ASSESSMENT_VERSION)
                    .set(ASSESSMENT_VERSION.ID, ASSESSMENT)
                    .set(ASSESSMENT_VERSION.VERSION, 1)
                    .set(ASSESSMENT_VERSION.SHA256, "none")
                    .set(ASSESSMENT_VERSION.CONTENT, "none")
                    .set(ASSESSMENT_VERSION.PUBLISHED_AT, NOW)
                    .execute();
        }
        var token = SecretToken.random(new SecureRandom());
        db.insertInto(RESPONSE)
                .set(RESPONSE.ID, UUID.randomUUID())
                .set(RESPONSE.TOKEN_SHA256, token.sha256())
                .set(RESPONSE.ASSESSMENT_ID, ASSESSMENT)
                .set(RESPONSE.ASSESSMENT_VERSION, 1)
                .set(RESPONSE.KIND, "quick")
                .set(RESPONSE.ROLE, "manager")
                .set(RESPONSE.ORGANISATION, organisation)
                .set(RESPONSE.CREATED_AT, NOW)
                .set(RESPONSE.OPENED_AT, NOW)
                .execute();
        return token;
    }
}
