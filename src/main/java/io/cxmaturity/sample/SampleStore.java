package io.cxmaturity.sample;

import static io.cxmaturity.db.Tables.DEPARTMENT;
import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.MEMBERSHIP;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.ORGANISATION_GOAL;
import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.ROUND;
import static org.jooq.impl.DSL.select;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.wording.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The sample organisation and its guest in the database. */
@Repository
class SampleStore {

    private static final String GUEST_EMAIL = "guest@sample.invalid";
    private static final String LEADER = "leader";
    private static final String VIEWER = "viewer";
    /** The usual one. */
    static final int SMALLEST_GROUP = 5;

    private final DSLContext db;

    SampleStore(DSLContext db) {
        this.db = db;
    }

    /** A round that somebody may see. */
    record Seen(OrganisationId organisation, RoundId round) {}

    /** Returns false where there is a guest and so a sample, also because somebody else makes it at the same time. */
    boolean insertGuest(Name guest, Instant now) {
        return db.insertInto(PERSON)
                        .set(PERSON.ID, PersonId.GUEST.value())
                        .set(PERSON.NAME, guest.value())
                        .set(PERSON.EMAIL, GUEST_EMAIL)
                        .set(PERSON.LOGIN_KEY, GUEST_EMAIL)
                        .set(PERSON.PASSWORD_HASH, "")
                        .set(PERSON.CREATED_AT, at(now))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<OrganisationId> find() {
        return db.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.SAMPLE.isTrue())
                .fetchOptional(row -> new OrganisationId(row.value1()));
    }

    Optional<PersonId> firstPerson() {
        return db.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.ne(PersonId.GUEST.value()))
                .orderBy(PERSON.CREATED_AT, PERSON.ID)
                .limit(1)
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    /** The one that closed last of those that are closed. */
    Optional<Seen> newestRound(PersonId member, Instant now) {
        return db.select(ROUND.ORGANISATION_ID, ROUND.ID)
                .from(ORGANISATION)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.ORGANISATION_ID.eq(ORGANISATION.ID))
                .join(ROUND)
                .on(ROUND.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(
                        ORGANISATION.SAMPLE.isTrue(),
                        MEMBERSHIP.PERSON_ID.eq(member.value()),
                        ROUND.CLOSES_AT.le(at(now)))
                .orderBy(ROUND.CLOSES_AT.desc())
                .limit(1)
                .fetchOptional(row -> new Seen(new OrganisationId(row.value1()), new RoundId(row.value2())));
    }

    void lead(OrganisationId organisation, PersonId person) {
        boolean led = db.fetchExists(
                MEMBERSHIP, MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()).and(MEMBERSHIP.ROLE.eq(LEADER)));
        if (!led) {
            join(organisation, person, LEADER);
        }
    }

    private void join(OrganisationId organisation, PersonId person, String role) {
        db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ORGANISATION_ID, organisation.value())
                .set(MEMBERSHIP.PERSON_ID, person.value())
                .set(MEMBERSHIP.ROLE, role)
                .onConflict(MEMBERSHIP.ORGANISATION_ID, MEMBERSHIP.PERSON_ID)
                .doUpdate()
                .set(MEMBERSHIP.ROLE, role)
                .execute();
    }

    void insert(OrganisationId id, Name name, LocalDate targetDate, Instant since) {
        db.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, id.value())
                .set(ORGANISATION.NAME, name.value())
                .set(ORGANISATION.MINIMUM_GROUP, SMALLEST_GROUP)
                .set(ORGANISATION.CREATED_AT, at(since))
                .set(ORGANISATION.TARGET_DATE, targetDate)
                .set(ORGANISATION.SAMPLE, true)
                .execute();
        join(id, PersonId.GUEST, VIEWER);
    }

    void insertGoals(OrganisationId id, Assessment assessment, Goals goals) {
        for (var dimension : assessment.dimensions()) {
            var target = goals.targets().get(dimension.id());
            if (target != null && target <= assessment.highestLevel()) {
                db.insertInto(ORGANISATION_GOAL)
                        .set(ORGANISATION_GOAL.ORGANISATION_ID, id.value())
                        .set(ORGANISATION_GOAL.DIMENSION, dimension.id().value())
                        .set(ORGANISATION_GOAL.TARGET, target.shortValue())
                        .set(ORGANISATION_GOAL.IMPORTANCE, goals.importance().get(dimension.id()))
                        .execute();
            }
        }
    }

    /** @param position from 0 */
    record Placed(UUID id, Name name, int position) {}

    Map<SampleDepartment, Placed> insertDepartments(OrganisationId organisation, Texts texts) {
        var placed = new EnumMap<SampleDepartment, Placed>(SampleDepartment.class);
        for (var department : SampleDepartment.values()) {
            var one = new Placed(UUID.randomUUID(), department.label(texts), placed.size());
            db.insertInto(DEPARTMENT)
                    .set(DEPARTMENT.ID, one.id())
                    .set(DEPARTMENT.ORGANISATION_ID, organisation.value())
                    .set(DEPARTMENT.NAME, one.name().value())
                    .set(DEPARTMENT.NAME_KEY, one.name().key())
                    .set(DEPARTMENT.HEADCOUNT, department.headcount())
                    .set(DEPARTMENT.POSITION, one.position())
                    .execute();
            placed.put(department, one);
        }
        return placed;
    }

    /** Its round's tables are not all emptied with it in an order that the database allows. */
    void delete(OrganisationId organisation) {
        var rounds = select(ROUND.ID).from(ROUND).where(ROUND.ORGANISATION_ID.eq(organisation.value()));
        db.deleteFrom(INVITATION).where(INVITATION.ROUND_ID.in(rounds)).execute();
        db.deleteFrom(RESPONSE).where(RESPONSE.ROUND_ID.in(rounds)).execute();
        db.deleteFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .execute();
        db.deleteFrom(PERSON).where(PERSON.ID.eq(PersonId.GUEST.value())).execute();
    }

    /** As exact as the database keeps it. */
    static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
