package io.cxmaturity.sample;

import static io.cxmaturity.db.Tables.ADOPTED_STEP;

import io.cxmaturity.action.Status;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.LevelStep;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.round.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The steps that the sample organisation took between two rounds. */
@Repository
class SampleActionStore {

    private static final Duration TOOK = Duration.ofDays(75);

    private final DSLContext db;

    SampleActionStore(DSLContext db) {
        this.db = db;
    }

    /**
     * @param round the one whose roadmap they stood in
     * @param closed when that round was closed
     */
    void insertDone(
            OrganisationId organisation, RoundId round, Assessment assessment, List<StepId> steps, Instant closed) {
        for (int place = 0; place < steps.size(); place++) {
            insert(organisation, round, assessment, steps.get(place), place, closed);
        }
    }

    private void insert(
            OrganisationId organisation, RoundId round, Assessment assessment, StepId id, int place, Instant closed) {
        for (var item : assessment.items()) {
            item.steps().stream()
                    .map(LevelStep::step)
                    .filter(step -> step.id().equals(id))
                    .forEach(step -> db.insertInto(ADOPTED_STEP)
                            .set(ADOPTED_STEP.ID, UUID.randomUUID())
                            .set(ADOPTED_STEP.ORGANISATION_ID, organisation.value())
                            .set(ADOPTED_STEP.ROUND_ID, round.value())
                            .set(ADOPTED_STEP.GROUP_KEY, Group.WHOLE)
                            .set(ADOPTED_STEP.STEP, id.value())
                            .set(ADOPTED_STEP.ITEM, item.id().value())
                            .set(
                                    ADOPTED_STEP.DIMENSION,
                                    assessment
                                            .dimensionOf(item.id())
                                            .orElseThrow()
                                            .id()
                                            .value())
                            .set(ADOPTED_STEP.TITLE, step.title())
                            .set(ADOPTED_STEP.PHASE, Phase.DAYS_30.code())
                            .set(ADOPTED_STEP.PLACE, place)
                            .set(ADOPTED_STEP.OWNER, step.owner())
                            .set(ADOPTED_STEP.DUE, LocalDate.ofInstant(closed.plus(TOOK), ZoneOffset.UTC))
                            .set(ADOPTED_STEP.STATUS, Status.DONE.code())
                            .set(ADOPTED_STEP.EVIDENCE, step.done())
                            .set(ADOPTED_STEP.ADOPTED_AT, closed.atOffset(ZoneOffset.UTC))
                            .set(ADOPTED_STEP.ADOPTED_BY, PersonId.GUEST.value())
                            .set(ADOPTED_STEP.CLOSED_AT, closed.plus(TOOK).atOffset(ZoneOffset.UTC))
                            .execute());
        }
    }
}
