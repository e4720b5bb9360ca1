package io.cxmaturity.testing;

import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.ROUND;
import static io.cxmaturity.db.Tables.ROUND_DEPARTMENT;
import static io.cxmaturity.db.Tables.ROUND_ROLE;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;

/** A full round of everybody on the front line, written into a test's database as if it had been asked. */
public final class StoredRound {

    private static final Duration OPEN = Duration.ofDays(14);

    private final DSLContext db;
    private final AssessmentKey assessment;
    private final Instant closes;
    private final RoundId id = new RoundId(UUID.randomUUID());
    private final SecureRandom random = new SecureRandom();
    private int departments;

    public StoredRound(
            DSLContext db,
            OrganisationId organisation,
            AssessmentKey assessment,
            String title,
            int minimumGroup,
            Instant closes,
            ZoneId zone) {
        this.db = db;
        this.assessment = assessment;
        this.closes = closes;
        db.insertInto(ROUND)
                .set(ROUND.ID, id.value())
                .set(ROUND.ORGANISATION_ID, organisation.value())
                .set(ROUND.ASSESSMENT_ID, assessment.id())
                .set(ROUND.ASSESSMENT_VERSION, assessment.version())
                .set(ROUND.KIND, "full")
                .set(ROUND.TITLE, title)
                .set(ROUND.MINIMUM_GROUP, minimumGroup)
                .set(ROUND.OPENS_AT, closes.minus(OPEN).atOffset(ZoneOffset.UTC))
                .set(ROUND.CLOSES_AT, closes.atOffset(ZoneOffset.UTC))
                .set(ROUND.ZONE, zone.getId())
                .set(ROUND.RAW_EXPORT, false)
                .set(ROUND.OPEN_LINK, SecretToken.random(random).secret())
                .set(ROUND.CREATED_AT, closes.minus(OPEN).atOffset(ZoneOffset.UTC))
                .execute();
        db.insertInto(ROUND_ROLE)
                .set(ROUND_ROLE.ROUND_ID, id.value())
                .set(ROUND_ROLE.ROLE, "front-line")
                .execute();
    }

    public RoundId id() {
        return id;
    }

    /** @param sheets one for each of those who answered, as the database keeps them */
    public StoredRound department(DepartmentId department, String name, int headcount, String... sheets) {
        db.insertInto(ROUND_DEPARTMENT)
                .set(ROUND_DEPARTMENT.ROUND_ID, id.value())
                .set(ROUND_DEPARTMENT.DEPARTMENT_ID, department.value())
                .set(ROUND_DEPARTMENT.NAME, name)
                .set(ROUND_DEPARTMENT.HEADCOUNT, headcount)
                .set(ROUND_DEPARTMENT.POSITION, departments++)
                .set(ROUND_DEPARTMENT.OPEN_LINK, SecretToken.random(random).secret())
                .execute();
        for (var sheet : sheets) {
            var at = closes.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC);
            db.insertInto(RESPONSE)
                    .set(RESPONSE.ID, UUID.randomUUID())
                    .set(RESPONSE.TOKEN_SHA256, SecretToken.random(random).sha256())
                    .set(RESPONSE.ASSESSMENT_ID, assessment.id())
                    .set(RESPONSE.ASSESSMENT_VERSION, assessment.version())
                    .set(RESPONSE.KIND, "full")
                    .set(RESPONSE.ROLE, "front-line")
                    .set(RESPONSE.CREATED_AT, at)
                    .set(RESPONSE.OPENED_AT, at)
                    .set(RESPONSE.HANDED_IN_AT, at)
                    .set(RESPONSE.ROUND_ID, id.value())
                    .set(RESPONSE.DEPARTMENT_ID, department.value())
                    .set(RESPONSE.CHANNEL, "department-link")
                    .set(RESPONSE.SHEET, sheet)
                    .execute();
        }
        return this;
    }
}
