package io.cxmaturity.catalog;

import static io.cxmaturity.db.Tables.ASSESSMENT_VERSION;

import io.cxmaturity.assessment.AssessmentKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Every version of an assessment that was ever published, in the database. */
@Repository
class CatalogStore {

    private final DSLContext db;

    CatalogStore(DSLContext db) {
        this.db = db;
    }

    /** The SHA-256 of a version's content. */
    Optional<String> sha256(AssessmentKey key) {
        return db.select(ASSESSMENT_VERSION.SHA256)
                .from(ASSESSMENT_VERSION)
                .where(is(key))
                .fetchOptional(ASSESSMENT_VERSION.SHA256);
    }

    Optional<String> content(AssessmentKey key) {
        return db.select(ASSESSMENT_VERSION.CONTENT)
                .from(ASSESSMENT_VERSION)
                .where(is(key))
                .fetchOptional(ASSESSMENT_VERSION.CONTENT);
    }

    /** Stores a version unless it is there already; several nodes may do so at once, and the first one wins. */
    void publish(AssessmentKey key, AssessmentFile file, Instant now) {
        if (sha256(key).isPresent()) {
            return;
        }
        try {
            db.insertInto(ASSESSMENT_VERSION)
                    .set(ASSESSMENT_VERSION.ID, key.id())
                    .set(ASSESSMENT_VERSION.VERSION, key.version())
                    .set(ASSESSMENT_VERSION.SHA256, file.sha256())
                    .set(ASSESSMENT_VERSION.CONTENT, file.text())
                    .set(ASSESSMENT_VERSION.PUBLISHED_AT, now.atOffset(ZoneOffset.UTC))
                    .execute();
        } catch (RuntimeException e) {
            if (sha256(key).isEmpty()) {
                throw e;
            }
        }
    }

    private static Condition is(AssessmentKey key) {
        return ASSESSMENT_VERSION.ID.eq(key.id()).and(ASSESSMENT_VERSION.VERSION.eq(key.version()));
    }
}
