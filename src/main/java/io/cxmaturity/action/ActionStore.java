package io.cxmaturity.action;

import static io.cxmaturity.db.Tables.ADOPTED_STEP;
import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.ROUND;

import io.cxmaturity.action.AdoptedStep.Change;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.db.tables.records.AdoptedStepRecord;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.round.RoundId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Adopted steps in the database. */
@Repository
class ActionStore {

    private final DSLContext db;

    ActionStore(DSLContext db) {
        this.db = db;
    }

    /**
     * Locks the round until the transaction ends, so that no step of it is adopted twice; before any of its steps, in the
     * order of whoever erases it.
     */
    void lock(RoundId round) {
        db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.ID.eq(round.value()))
                .forUpdate()
                .fetch();
    }

    /** @param place in the roadmap, from 0 on */
    void insert(
            ActionId id,
            OrganisationId organisation,
            RoundId round,
            String group,
            PlannedStep planned,
            int place,
            PersonId by,
            Instant now) {
        db.insertInto(ADOPTED_STEP)
                .set(ADOPTED_STEP.ID, id.value())
                .set(ADOPTED_STEP.ORGANISATION_ID, organisation.value())
                .set(ADOPTED_STEP.ROUND_ID, round.value())
                .set(ADOPTED_STEP.GROUP_KEY, group)
                .set(ADOPTED_STEP.STEP, planned.step().id().value())
                .set(ADOPTED_STEP.ITEM, planned.item().value())
                .set(ADOPTED_STEP.DIMENSION, planned.dimension().value())
                .set(ADOPTED_STEP.TITLE, planned.step().step().title())
                .set(ADOPTED_STEP.PHASE, planned.phase().code())
                .set(ADOPTED_STEP.PLACE, place)
                .set(ADOPTED_STEP.OWNER, "")
                .set(ADOPTED_STEP.STATUS, Status.OPEN.code())
                .set(ADOPTED_STEP.ADOPTED_AT, at(now))
                .set(ADOPTED_STEP.ADOPTED_BY, by.value())
                .execute();
    }

    /**
     * Changes a step that is still as somebody saw it.
     *
     * @param seen its version then
     * @return whether it was; otherwise it stays as it is
     */
    boolean update(ActionId id, int seen, Plan plan, Optional<Instant> closedAt, PersonId by, Instant now) {
        return db.update(ADOPTED_STEP)
                        .set(ADOPTED_STEP.OWNER, plan.owner())
                        .set(ADOPTED_STEP.DUE, plan.due().orElse(null))
                        .set(ADOPTED_STEP.STATUS, plan.status().code())
                        .set(ADOPTED_STEP.COMMENT, plan.comment())
                        .set(ADOPTED_STEP.EVIDENCE, plan.evidence())
                        .set(
                                ADOPTED_STEP.CLOSED_AT,
                                closedAt.map(ActionStore::at).orElse(null))
                        .set(ADOPTED_STEP.VERSION, seen + 1)
                        .set(ADOPTED_STEP.CHANGED_BY, by.value())
                        .set(ADOPTED_STEP.CHANGED_AT, at(now))
                        .where(ADOPTED_STEP.ID.eq(id.value()), ADOPTED_STEP.VERSION.eq(seen))
                        .execute()
                == 1;
    }

    Optional<AdoptedStep> find(OrganisationId organisation, ActionId id) {
        return steps(ADOPTED_STEP.ORGANISATION_ID.eq(organisation.value()).and(ADOPTED_STEP.ID.eq(id.value()))).stream()
                .findFirst();
    }

    List<AdoptedStep> of(RoundId round) {
        return steps(ADOPTED_STEP.ROUND_ID.eq(round.value()));
    }

    List<AdoptedStep> of(OrganisationId organisation) {
        return steps(ADOPTED_STEP.ORGANISATION_ID.eq(organisation.value()));
    }

    private List<AdoptedStep> steps(Condition which) {
        return db
                .select(ADOPTED_STEP, PERSON.NAME)
                .from(ADOPTED_STEP)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(ADOPTED_STEP.CHANGED_BY))
                .where(which)
                .orderBy(ADOPTED_STEP.PLACE, ADOPTED_STEP.ADOPTED_AT, ADOPTED_STEP.ID)
                .fetch(row -> step(row.value1(), Optional.ofNullable(row.value2())))
                .stream()
                .sorted(Comparator.comparing(AdoptedStep::phase))
                .toList();
    }

    /** @param changer who changed it last, where there still is such a person */
    private static AdoptedStep step(AdoptedStepRecord row, Optional<String> changer) {
        return new AdoptedStep(
                new ActionId(row.getId()),
                new RoundId(row.getRoundId()),
                row.getGroupKey(),
                new StepId(row.getStep()),
                new ItemId(row.getItem()),
                new DimensionId(row.getDimension()),
                row.getTitle(),
                Stream.of(Phase.values())
                        .filter(phase -> phase.code().equals(row.getPhase()))
                        .findFirst()
                        .orElseThrow(),
                new Plan(
                        row.getOwner(),
                        Optional.ofNullable(row.getDue()),
                        Status.ofCode(row.getStatus()),
                        row.getComment(),
                        row.getEvidence()),
                row.getAdoptedAt().toInstant(),
                Optional.ofNullable(row.getClosedAt()).map(OffsetDateTime::toInstant),
                row.getVersion(),
                Optional.ofNullable(row.getChangedAt()).map(at -> new Change(changer.orElse(""), at.toInstant())));
    }

    /** As exact as the database keeps it. */
    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
