package io.cxmaturity.organisation;

import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.ORGANISATION_GOAL;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.scoring.Goals;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What organisations want, in the database. */
@Repository
class GoalStore {

    private final DSLContext db;

    GoalStore(DSLContext db) {
        this.db = db;
    }

    Aims aims(OrganisationId organisation) {
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
        return new Aims(new Goals(targets, importance), by(organisation));
    }

    private Optional<LocalDate> by(OrganisationId organisation) {
        return db.select(ORGANISATION.TARGET_DATE)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .fetchOptional(ORGANISATION.TARGET_DATE);
    }

    /** In place of what there was. */
    void aim(OrganisationId organisation, Aims aims) {
        var goals = aims.goals();
        db.update(ORGANISATION)
                .set(ORGANISATION.TARGET_DATE, aims.by().orElse(null))
                .where(ORGANISATION.ID.eq(organisation.value()))
                .execute();
        db.deleteFrom(ORGANISATION_GOAL)
                .where(ORGANISATION_GOAL.ORGANISATION_ID.eq(organisation.value()))
                .execute();
        var dimensions = new HashSet<>(goals.targets().keySet());
        dimensions.addAll(goals.importance().keySet());
        for (var dimension : dimensions) {
            var target = goals.targets().get(dimension);
            db.insertInto(ORGANISATION_GOAL)
                    .set(ORGANISATION_GOAL.ORGANISATION_ID, organisation.value())
                    .set(ORGANISATION_GOAL.DIMENSION, dimension.value())
                    .set(ORGANISATION_GOAL.TARGET, target == null ? null : target.shortValue())
                    .set(ORGANISATION_GOAL.IMPORTANCE, goals.importance().get(dimension))
                    .execute();
        }
    }
}
