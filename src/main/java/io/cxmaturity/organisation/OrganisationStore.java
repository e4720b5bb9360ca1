package io.cxmaturity.organisation;

import static io.cxmaturity.db.Tables.DEPARTMENT;
import static io.cxmaturity.db.Tables.MEMBERSHIP;
import static io.cxmaturity.db.Tables.ORGANISATION;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Organisations in the database. */
@Repository
class OrganisationStore {

    private final DSLContext db;

    OrganisationStore(DSLContext db) {
        this.db = db;
    }

    void insert(OrganisationId id, Name name, Instant now) {
        db.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, id.value())
                .set(ORGANISATION.NAME, name.value())
                .set(ORGANISATION.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void insertMember(OrganisationId organisation, PersonId person, MemberRole role) {
        db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ORGANISATION_ID, organisation.value())
                .set(MEMBERSHIP.PERSON_ID, person.value())
                .set(MEMBERSHIP.ROLE, role.code())
                .execute();
    }

    /** Locks the organisation until the transaction ends, so that its departments change one after the other. */
    void lock(OrganisationId id) {
        db.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .forUpdate()
                .fetch();
    }

    Optional<MemberRole> role(PersonId person, OrganisationId organisation) {
        return db.select(MEMBERSHIP.ROLE)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.PERSON_ID.eq(person.value()), MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()))
                .fetchOptional(row -> MemberRole.ofCode(row.value1()));
    }

    List<Membership> memberships(PersonId person) {
        return db.select(ORGANISATION.ID, ORGANISATION.NAME, MEMBERSHIP.ROLE, ORGANISATION.SAMPLE)
                .select(BrandStore.LOOK)
                .from(MEMBERSHIP)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID))
                .where(MEMBERSHIP.PERSON_ID.eq(person.value()))
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .fetch(row -> new Membership(
                        new OrganisationId(row.get(ORGANISATION.ID)),
                        new Name(row.get(ORGANISATION.NAME)),
                        MemberRole.ofCode(row.get(MEMBERSHIP.ROLE)),
                        row.get(ORGANISATION.SAMPLE),
                        BrandStore.look(row)));
    }

    Optional<Organisation> open(PersonId person, OrganisationId id) {
        return db.select(ORGANISATION.NAME, ORGANISATION.MINIMUM_GROUP, MEMBERSHIP.ROLE, ORGANISATION.SAMPLE)
                .select(BrandStore.LOOK)
                .from(MEMBERSHIP)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID))
                .where(MEMBERSHIP.PERSON_ID.eq(person.value()), ORGANISATION.ID.eq(id.value()))
                .fetchOptional(row -> {
                    var role = MemberRole.ofCode(row.get(MEMBERSHIP.ROLE));
                    return new Organisation(
                            id,
                            new Name(row.get(ORGANISATION.NAME)),
                            row.get(ORGANISATION.MINIMUM_GROUP),
                            role,
                            row.get(ORGANISATION.SAMPLE),
                            BrandStore.look(row),
                            role == MemberRole.LEADER ? departments(id) : List.of());
                });
    }

    List<Department> departments(OrganisationId organisation) {
        return db.select(DEPARTMENT.ID, DEPARTMENT.NAME, DEPARTMENT.HEADCOUNT)
                .from(DEPARTMENT)
                .where(DEPARTMENT.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(DEPARTMENT.POSITION, DEPARTMENT.NAME_KEY)
                .fetch(row -> new Department(
                        new DepartmentId(row.value1()), new Name(row.value2()), headcount(row.value3())));
    }

    void set(OrganisationId id, Settings settings) {
        db.update(ORGANISATION)
                .set(ORGANISATION.NAME, settings.name().value())
                .set(ORGANISATION.MINIMUM_GROUP, settings.minimumGroup())
                .where(ORGANISATION.ID.eq(id.value()))
                .execute();
    }

    /** Its place follows by {@link #order}. */
    void insertDepartment(OrganisationId organisation, DepartmentId id, NewDepartment department) {
        db.insertInto(DEPARTMENT)
                .set(DEPARTMENT.ID, id.value())
                .set(DEPARTMENT.ORGANISATION_ID, organisation.value())
                .set(DEPARTMENT.NAME, department.name().value())
                .set(DEPARTMENT.NAME_KEY, department.name().key())
                .set(DEPARTMENT.HEADCOUNT, column(department.headcount()))
                .set(DEPARTMENT.POSITION, 0)
                .execute();
    }

    void update(DepartmentId id, NewDepartment department) {
        db.update(DEPARTMENT)
                .set(DEPARTMENT.NAME, department.name().value())
                .set(DEPARTMENT.NAME_KEY, department.name().key())
                .set(DEPARTMENT.HEADCOUNT, column(department.headcount()))
                .where(DEPARTMENT.ID.eq(id.value()))
                .execute();
    }

    /** Puts another department in the place of one, by the same name. */
    void replace(DepartmentId id, DepartmentId other, OptionalInt people) {
        db.update(DEPARTMENT)
                .set(DEPARTMENT.ID, other.value())
                .set(DEPARTMENT.HEADCOUNT, column(people))
                .where(DEPARTMENT.ID.eq(id.value()))
                .execute();
    }

    /** @param ids all departments of an organisation, first to last */
    void order(List<DepartmentId> ids) {
        for (int place = 0; place < ids.size(); place++) {
            db.update(DEPARTMENT)
                    .set(DEPARTMENT.POSITION, place)
                    .where(DEPARTMENT.ID.eq(ids.get(place).value()), DEPARTMENT.POSITION.ne(place))
                    .execute();
        }
    }

    private static OptionalInt headcount(@Nullable Integer people) {
        return people == null ? OptionalInt.empty() : OptionalInt.of(people);
    }

    private static @Nullable Integer column(OptionalInt people) {
        return people.isPresent() ? people.getAsInt() : null;
    }

    void delete(DepartmentId id) {
        db.deleteFrom(DEPARTMENT).where(DEPARTMENT.ID.eq(id.value())).execute();
    }
}
