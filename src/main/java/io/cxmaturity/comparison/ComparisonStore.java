package io.cxmaturity.comparison;

import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.ORGANISATION_GOAL;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.ROUND;
import static io.cxmaturity.db.Tables.ROUND_FIGURES;
import static io.cxmaturity.db.Tables.ROUND_IMPORTANCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.left;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.exchange.FiguresJson;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.Sheet;
import io.cxmaturity.scoring.Trend;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Figures of closed rounds, and the answers they rest on, in the database. */
@Repository
class ComparisonStore {

    /** How many characters of stored figures tell how many answered. */
    private static final int START = 64;

    private final DSLContext db;

    ComparisonStore(DSLContext db) {
        this.db = db;
    }

    /**
     * What was stored.
     *
     * @param before the round that the trend is against
     * @param madeAt tells one making from another
     */
    record Stored(RoundFigures figures, Optional<RoundId> before, Optional<Trend> trend, Instant madeAt) {}

    /**
     * Locks the round until the transaction ends, so that its figures are worked out once. Returns false where it is not
     * closed: whoever moved its closing may have been faster.
     */
    boolean lock(RoundId round, Instant now) {
        return db.select(ROUND.ID)
                .from(ROUND)
                .where(
                        ROUND.ID.eq(round.value()),
                        ROUND.CLOSED_AT.isNotNull().or(ROUND.CLOSES_AT.le(now.atOffset(ZoneOffset.UTC))))
                .forUpdate()
                .fetch()
                .isNotEmpty();
    }

    Optional<Instant> madeAt(RoundId round) {
        return db.select(ROUND_FIGURES.MADE_AT)
                .from(ROUND_FIGURES)
                .where(ROUND_FIGURES.ROUND_ID.eq(round.value()))
                .fetchOptional(row -> row.value1().toInstant());
    }

    Optional<Stored> stored(RoundId round) {
        return db.selectFrom(ROUND_FIGURES)
                .where(ROUND_FIGURES.ROUND_ID.eq(round.value()))
                .fetchOptional(row -> new Stored(
                        FiguresJson.read(row.getFigures()),
                        Optional.ofNullable(row.getBeforeId()).map(RoundId::new),
                        Optional.ofNullable(row.getTrend()).map(FiguresJson::readTrend),
                        row.getMadeAt().toInstant()));
    }

    /** How many answers stored figures count, without reading all of them; none where nothing is stored. */
    int counted(RoundId round) {
        return db.select(left(ROUND_FIGURES.FIGURES, START))
                .from(ROUND_FIGURES)
                .where(ROUND_FIGURES.ROUND_ID.eq(round.value()))
                .fetchOptional(row -> FiguresJson.respondents(row.value1()))
                .orElse(0);
    }

    /** Replaces what was stored. */
    void store(RoundId round, Stored stored, Map<DimensionId, Double> importance) {
        db.deleteFrom(ROUND_FIGURES)
                .where(ROUND_FIGURES.ROUND_ID.eq(round.value()))
                .execute();
        db.insertInto(ROUND_FIGURES)
                .set(ROUND_FIGURES.ROUND_ID, round.value())
                .set(ROUND_FIGURES.FIGURES, FiguresJson.write(stored.figures()))
                .set(ROUND_FIGURES.TREND, stored.trend().map(FiguresJson::write).orElse(null))
                .set(
                        ROUND_FIGURES.BEFORE_ID,
                        stored.before().map(RoundId::value).orElse(null))
                .set(ROUND_FIGURES.MADE_AT, at(stored.madeAt()))
                .execute();
        db.deleteFrom(ROUND_IMPORTANCE)
                .where(ROUND_IMPORTANCE.ROUND_ID.eq(round.value()))
                .execute();
        importance.forEach((dimension, factor) -> db.insertInto(ROUND_IMPORTANCE)
                .set(ROUND_IMPORTANCE.ROUND_ID, round.value())
                .set(ROUND_IMPORTANCE.DIMENSION, dimension.value())
                .set(ROUND_IMPORTANCE.IMPORTANCE, factor)
                .execute());
    }

    Map<DimensionId, Double> importance(RoundId round) {
        return db.selectFrom(ROUND_IMPORTANCE)
                .where(ROUND_IMPORTANCE.ROUND_ID.eq(round.value()))
                .fetchMap(row -> new DimensionId(row.getDimension()), row -> row.getImportance());
    }

    Goals goals(OrganisationId organisation) {
        var targets = new HashMap<DimensionId, Integer>();
        var importance = new HashMap<DimensionId, Double>();
        for (var row :
                db.selectFrom(ORGANISATION_GOAL).where(ORGANISATION_GOAL.ORGANISATION_ID.eq(organisation.value()))) {
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

    /** When the targets are to be reached. */
    Optional<LocalDate> targetDate(OrganisationId organisation) {
        return db.select(ORGANISATION.TARGET_DATE)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .fetchOptional(ORGANISATION.TARGET_DATE);
    }

    /** How many answers are there today. */
    int respondents(RoundId round) {
        return db.select(count())
                .from(RESPONSE)
                .where(RESPONSE.ROUND_ID.eq(round.value()), RESPONSE.HANDED_IN_AT.isNotNull())
                .fetchSingle()
                .value1();
    }

    /**
     * What was handed in, in an order that does not tell of time.
     *
     * @param each is told of each
     */
    List<Respondent> answers(RoundId round, Assessment asked, Runnable each) {
        return db.select(RESPONSE.DEPARTMENT_ID, RESPONSE.ROLE, RESPONSE.SHEET, RESPONSE.CONSENTS)
                .from(RESPONSE)
                .where(RESPONSE.ROUND_ID.eq(round.value()), RESPONSE.HANDED_IN_AT.isNotNull())
                .orderBy(RESPONSE.ID)
                .fetch(row -> {
                    each.run();
                    return new Respondent(
                            Optional.ofNullable(row.value1()).map(UUID::toString),
                            Role.ofCode(row.value2()),
                            Sheet.decode(asked, row.value3()),
                            row.value4());
                });
    }

    /** As exact as the database keeps it. */
    static Instant exact(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime at(Instant instant) {
        return exact(instant).atOffset(ZoneOffset.UTC);
    }
}
