package io.cxmaturity.response;

import static io.cxmaturity.db.Tables.OUTCOME;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.RESPONSE_GOAL;
import static io.cxmaturity.db.Tables.ROUND;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.coalesce;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.db.tables.records.ResponseRecord;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.round.Channel;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.Sheet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Responses in the database, but for their answers. */
@Repository
class ResponseStore {

    private static final Field<OffsetDateTime> ROUND_ENDS =
            coalesce(ROUND.CLOSED_AT, ROUND.CLOSES_AT).as("round_ends");

    private final DSLContext db;
    private final AnswerStore answers;

    ResponseStore(DSLContext db, AnswerStore answers) {
        this.db = db;
        this.answers = answers;
    }

    /** What has to be known before anything is changed. */
    record Head(
            ResponseId id,
            AssessmentKey assessment,
            Kind kind,
            boolean handedIn,
            Optional<RoundId> round,
            boolean revoked) {}

    void insert(
            ResponseId id,
            SecretToken token,
            AssessmentKey assessment,
            Kind kind,
            Participant participant,
            Instant now) {
        db.insertInto(RESPONSE)
                .set(RESPONSE.ID, id.value())
                .set(RESPONSE.TOKEN_SHA256, token.sha256())
                .set(RESPONSE.ASSESSMENT_ID, assessment.id())
                .set(RESPONSE.ASSESSMENT_VERSION, assessment.version())
                .set(RESPONSE.KIND, code(kind))
                .set(RESPONSE.ROLE, participant.role().code())
                .set(RESPONSE.ORGANISATION, participant.organisation())
                .set(RESPONSE.DEPARTMENT, participant.department())
                .set(RESPONSE.CREATED_AT, at(now))
                .set(RESPONSE.OPENED_AT, at(now))
                .execute();
    }

    Optional<RoundId> round(SecretToken token) {
        return db.select(RESPONSE.ROUND_ID)
                .from(RESPONSE)
                .where(RESPONSE.TOKEN_SHA256.eq(token.sha256()), RESPONSE.ROUND_ID.isNotNull())
                .fetchOptional(row -> new RoundId(row.value1()));
    }

    /** Locks the response until the transaction ends, so that its answers and its state change one after the other. */
    Optional<Head> lock(SecretToken token) {
        return db.select(
                        RESPONSE.ID,
                        RESPONSE.ASSESSMENT_ID,
                        RESPONSE.ASSESSMENT_VERSION,
                        RESPONSE.KIND,
                        RESPONSE.HANDED_IN_AT.isNotNull(),
                        RESPONSE.ROUND_ID,
                        RESPONSE.REVOKED)
                .from(RESPONSE)
                .where(RESPONSE.TOKEN_SHA256.eq(token.sha256()))
                .forUpdate()
                .fetchOptional(row -> new Head(
                        new ResponseId(row.value1()),
                        new AssessmentKey(row.value2(), row.value3()),
                        kind(row.value4()),
                        row.value5(),
                        Optional.ofNullable(row.value6()).map(RoundId::new),
                        row.value7()));
    }

    /** Has a response belong to a round from now on, of whoever its respondent is there. */
    void enter(
            ResponseId id,
            RoundId round,
            Channel channel,
            Participant participant,
            Optional<DepartmentId> department,
            boolean consents) {
        db.update(RESPONSE)
                .set(RESPONSE.ROUND_ID, round.value())
                .set(RESPONSE.CHANNEL, channel.code())
                .set(RESPONSE.ROLE, participant.role().code())
                .set(RESPONSE.ORGANISATION, participant.organisation())
                .set(RESPONSE.DEPARTMENT, participant.department())
                .set(RESPONSE.DEPARTMENT_ID, department.map(DepartmentId::value).orElse(null))
                .set(RESPONSE.CONSENTS, consents)
                .where(RESPONSE.ID.eq(id.value()))
                .execute();
    }

    /** @param after how long ago it was noticed last that somebody looks at it, before it is noticed again */
    Optional<Response> open(SecretToken token, Instant now, Duration after) {
        return db.select(RESPONSE.fields())
                .select(ROUND_ENDS)
                .from(RESPONSE)
                .leftJoin(ROUND)
                .on(ROUND.ID.eq(RESPONSE.ROUND_ID))
                .where(RESPONSE.TOKEN_SHA256.eq(token.sha256()))
                .fetchOptional(row -> {
                    var response = response(row.into(RESPONSE), Optional.ofNullable(row.get(ROUND_ENDS)));
                    if (row.get(RESPONSE.OPENED_AT).toInstant().isBefore(now.minus(after))) {
                        set(response.id(), RESPONSE.OPENED_AT, at(now));
                    }
                    return response;
                });
    }

    private Response response(ResponseRecord row, Optional<OffsetDateTime> roundEnds) {
        var id = new ResponseId(row.getId());
        return new Response(
                id,
                new AssessmentKey(row.getAssessmentId(), row.getAssessmentVersion()),
                kind(row.getKind()),
                new Participant(Role.ofCode(row.getRole()).orElseThrow(), row.getOrganisation(), row.getDepartment()),
                Optional.ofNullable(row.getRoundId()).map(RoundId::new),
                row.getRevoked(),
                roundEnds.map(OffsetDateTime::toInstant),
                answers.all(id),
                Optional.ofNullable(row.getCurrentItem()).map(ItemId::new),
                goals(id),
                outcomes(id),
                new Preferences(row.getAutoAdvance(), row.getLetterKeys()),
                row.getCreatedAt().toInstant(),
                Optional.ofNullable(row.getHandedInAt()).map(OffsetDateTime::toInstant));
    }

    private Goals goals(ResponseId id) {
        var targets = new HashMap<DimensionId, Integer>();
        var importance = new HashMap<DimensionId, Double>();
        for (var row : db.selectFrom(RESPONSE_GOAL).where(RESPONSE_GOAL.RESPONSE_ID.eq(id.value()))) {
            var dimension = new DimensionId(row.getDimension());
            if (row.getTarget() != null) {
                targets.put(dimension, row.getTarget().intValue());
            }
            if (row.getImportance() != null) {
                importance.put(dimension, row.getImportance());
            }
        }
        return new Goals(targets, importance);
    }

    private Map<Metric, BigDecimal> outcomes(ResponseId id) {
        return db.selectFrom(OUTCOME)
                .where(OUTCOME.RESPONSE_ID.eq(id.value()))
                .fetchMap(
                        row -> Metric.valueOf(row.getMetric().toUpperCase(Locale.ROOT)),
                        row -> row.getAmount().stripTrailingZeros());
    }

    void moveTo(ResponseId id, ItemId item) {
        set(id, RESPONSE.CURRENT_ITEM, item.value());
    }

    /** Forgets where the respondent was. */
    void leave(ResponseId id) {
        set(id, RESPONSE.CURRENT_ITEM, null);
    }

    void kind(ResponseId id, Kind kind) {
        set(id, RESPONSE.KIND, code(kind));
    }

    void handedIn(ResponseId id, Instant when) {
        set(id, RESPONSE.HANDED_IN_AT, at(when));
    }

    /** Keeps the replies for the round's figures in one piece as well. */
    void sheet(ResponseId id, Sheet sheet) {
        set(id, RESPONSE.SHEET, sheet.encode());
    }

    void reopen(ResponseId id) {
        db.update(RESPONSE)
                .setNull(RESPONSE.HANDED_IN_AT)
                .setNull(RESPONSE.SHEET)
                .where(RESPONSE.ID.eq(id.value()))
                .execute();
    }

    void preferences(ResponseId id, Preferences preferences) {
        db.update(RESPONSE)
                .set(RESPONSE.AUTO_ADVANCE, preferences.autoAdvance())
                .set(RESPONSE.LETTER_KEYS, preferences.letterKeys())
                .where(RESPONSE.ID.eq(id.value()))
                .execute();
    }

    private <T> void set(ResponseId id, Field<T> field, @Nullable T value) {
        db.update(RESPONSE).set(field, value).where(RESPONSE.ID.eq(id.value())).execute();
    }

    void goals(ResponseId id, Goals goals) {
        db.deleteFrom(RESPONSE_GOAL)
                .where(RESPONSE_GOAL.RESPONSE_ID.eq(id.value()))
                .execute();
        var dimensions = new HashSet<>(goals.importance().keySet());
        dimensions.addAll(goals.targets().keySet());
        for (var dimension : dimensions) {
            var target = goals.targets().get(dimension);
            db.insertInto(RESPONSE_GOAL)
                    .set(RESPONSE_GOAL.RESPONSE_ID, id.value())
                    .set(RESPONSE_GOAL.DIMENSION, dimension.value())
                    .set(RESPONSE_GOAL.TARGET, target == null ? null : target.shortValue())
                    .set(RESPONSE_GOAL.IMPORTANCE, goals.importance().get(dimension))
                    .execute();
        }
    }

    void outcome(ResponseId id, Metric metric, BigDecimal amount) {
        db.insertInto(OUTCOME)
                .set(OUTCOME.RESPONSE_ID, id.value())
                .set(OUTCOME.METRIC, metric.code())
                .set(OUTCOME.AMOUNT, amount)
                .onConflict(OUTCOME.RESPONSE_ID, OUTCOME.METRIC)
                .doUpdate()
                .set(OUTCOME.AMOUNT, amount)
                .execute();
    }

    void removeOutcome(ResponseId id, Metric metric) {
        db.deleteFrom(OUTCOME)
                .where(OUTCOME.RESPONSE_ID.eq(id.value()), OUTCOME.METRIC.eq(metric.code()))
                .execute();
    }

    void delete(ResponseId id) {
        db.deleteFrom(RESPONSE).where(RESPONSE.ID.eq(id.value())).execute();
    }

    int deleteDraftsOpenedBefore(Instant instant) {
        return db.deleteFrom(RESPONSE)
                .where(RESPONSE.HANDED_IN_AT.isNull(), RESPONSE.OPENED_AT.lt(at(instant)))
                .execute();
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Kind kind(@Nullable String code) {
        return Kind.valueOf(requireNonNull(code).toUpperCase(Locale.ROOT));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
