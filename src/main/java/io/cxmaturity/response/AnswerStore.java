package io.cxmaturity.response;

import static io.cxmaturity.db.Tables.ANSWER;

import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.db.tables.records.AnswerRecord;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Reply;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The answers of responses in the database. */
@Repository
class AnswerStore {

    private static final String DONT_KNOW = "dont-know";
    private static final String NOT_APPLICABLE = "not-applicable";

    private final DSLContext db;

    AnswerStore(DSLContext db) {
        this.db = db;
    }

    Map<ItemId, Answer> all(ResponseId id) {
        return db.selectFrom(ANSWER)
                .where(ANSWER.RESPONSE_ID.eq(id.value()))
                .fetchMap(row -> new ItemId(row.getItem()), AnswerStore::answer);
    }

    private static Answer answer(AnswerRecord row) {
        return new Answer(reply(row.getChosenLevel(), row.getSilence()), row.getEvidence(), row.getComment());
    }

    private static Reply reply(@Nullable Short level, @Nullable String silence) {
        if (level != null) {
            return new Chosen(level);
        }
        if (silence == null) {
            return Silence.UNANSWERED;
        }
        return silence.equals(DONT_KNOW) ? Silence.DONT_KNOW : Silence.NOT_APPLICABLE;
    }

    /**
     * For a response that is locked, so that nobody else writes its answers meanwhile. Returns false, and changes
     * nothing, where a reply given later is there already.
     */
    boolean reply(ResponseId id, ItemId item, Reply reply, Instant given) {
        var change = new HashMap<Field<?>, @Nullable Object>();
        change.put(ANSWER.CHOSEN_LEVEL, reply instanceof Chosen(int level) ? (short) level : null);
        change.put(ANSWER.SILENCE, silence(reply));
        return write(id, item, change, ANSWER.GIVEN_AT, given);
    }

    private static @Nullable String silence(Reply reply) {
        return switch (reply) {
            case Chosen chosen -> null;
            case Silence.DONT_KNOW -> DONT_KNOW;
            case Silence.NOT_APPLICABLE -> NOT_APPLICABLE;
            case Silence.UNANSWERED -> null;
        };
    }

    /** As {@link #reply}, for what shows the level. */
    boolean evidence(ResponseId id, ItemId item, String evidence, Instant given) {
        return write(id, item, Map.of(ANSWER.EVIDENCE, evidence), ANSWER.EVIDENCE_AT, given);
    }

    /** As {@link #reply}, for a remark. */
    boolean comment(ResponseId id, ItemId item, String comment, Instant given) {
        return write(id, item, Map.of(ANSWER.COMMENT, comment), ANSWER.COMMENT_AT, given);
    }

    /** Most databases lack a conditional upsert, and what jOOQ writes in its place costs more than these. */
    private boolean write(
            ResponseId id, ItemId item, Map<Field<?>, ?> change, Field<OffsetDateTime> time, Instant given) {
        var row = ANSWER.RESPONSE_ID.eq(id.value()).and(ANSWER.ITEM.eq(item.value()));
        boolean changed = db.update(ANSWER)
                        .set(change)
                        .set(time, at(given))
                        .where(row, time.isNull().or(time.le(at(given))))
                        .execute()
                > 0;
        if (changed || db.fetchExists(ANSWER, row)) {
            return changed;
        }
        db.insertInto(ANSWER)
                .set(ANSWER.RESPONSE_ID, id.value())
                .set(ANSWER.ITEM, item.value())
                .set(change)
                .set(time, at(given))
                .execute();
        return true;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
