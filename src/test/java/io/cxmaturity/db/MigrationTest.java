package io.cxmaturity.db;

import static io.cxmaturity.db.Tables.ANSWER;
import static io.cxmaturity.db.Tables.ASSESSMENT_VERSION;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.testing.DatabaseTest;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;

class MigrationTest extends DatabaseTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-05T10:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void answers_go_with_their_response() {
        insertResponse("executive");
        db.insertInto(ANSWER)
                .set(ANSWER.RESPONSE_ID, ID)
                .set(ANSWER.ITEM, "service-resolution")
                .set(ANSWER.CHOSEN_LEVEL, (short) 3)
                .set(ANSWER.GIVEN_AT, NOW)
                .execute();

        db.deleteFrom(RESPONSE).execute();

        assertThat(db.fetchCount(ANSWER)).isZero();
    }

    @Test
    void an_answer_is_never_a_level_and_a_silence() {
        insertResponse("manager");

        assertThatThrownBy(() -> db.insertInto(ANSWER)
                        .set(ANSWER.RESPONSE_ID, ID)
                        .set(ANSWER.ITEM, "service-resolution")
                        .set(ANSWER.CHOSEN_LEVEL, (short) 3)
                        .set(ANSWER.SILENCE, "dont-know")
                        .set(ANSWER.GIVEN_AT, NOW)
                        .execute())
                .isInstanceOf(IntegrityConstraintViolationException.class);
    }

    @Test
    void a_role_is_one_of_three() {
        assertThatThrownBy(() -> insertResponse("visitor")).isInstanceOf(IntegrityConstraintViolationException.class);
    }

    @Test
    void a_published_text_of_any_length_is_kept_to_the_letter() {
        var content = "line ✓\n".repeat(200_000);
        insertVersion(content);

        assertThat(db.fetchValue(ASSESSMENT_VERSION.CONTENT)).isEqualTo(content);
    }

    private void insertVersion(String content) {
        db.insertInto(ASSESSMENT_VERSION)
                .values("model", 1, "0".repeat(64), content, NOW)
                .execute();
    }

    private void insertResponse(String role) {
        insertVersion("content");
        db.insertInto(RESPONSE)
                .set(RESPONSE.ID, ID)
                .set(RESPONSE.TOKEN_SHA256, "0".repeat(64))
                .set(RESPONSE.ASSESSMENT_ID, "model")
                .set(RESPONSE.ASSESSMENT_VERSION, 1)
                .set(RESPONSE.KIND, "full")
                .set(RESPONSE.ROLE, role)
                .set(RESPONSE.CREATED_AT, NOW)
                .set(RESPONSE.OPENED_AT, NOW)
                .execute();
    }
}
