package io.cxmaturity.round;

import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.ROUND;
import static io.cxmaturity.db.Tables.ROUND_DEPARTMENT;
import static io.cxmaturity.db.Tables.ROUND_ROLE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.Department;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.scoring.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rounds in the database. */
@Repository
class RoundStore {

    private static final Field<List<Role>> ROLES = multiset(
                    select(ROUND_ROLE.ROLE).from(ROUND_ROLE).where(ROUND_ROLE.ROUND_ID.eq(ROUND.ID)))
            .convertFrom(rows -> rows.map(row -> Role.ofCode(row.value1()).orElseThrow()));

    private static final Field<List<RoundDepartment>> DEPARTMENTS = multiset(select(
                            ROUND_DEPARTMENT.DEPARTMENT_ID.convertFrom(DepartmentId::new),
                            ROUND_DEPARTMENT.NAME.convertFrom(Name::new),
                            ROUND_DEPARTMENT.HEADCOUNT)
                    .from(ROUND_DEPARTMENT)
                    .where(ROUND_DEPARTMENT.ROUND_ID.eq(ROUND.ID))
                    .orderBy(ROUND_DEPARTMENT.POSITION))
            .convertFrom(rows -> rows.map(row -> new RoundDepartment(
                    row.value1(),
                    row.value2(),
                    row.value3() == null ? OptionalInt.empty() : OptionalInt.of(row.value3()))));

    private final DSLContext db;

    RoundStore(DSLContext db) {
        this.db = db;
    }

    void insert(RoundId id, OrganisationId organisation, NewRound round, SecretToken openLink, Instant now) {
        db.insertInto(ROUND)
                .set(ROUND.ID, id.value())
                .set(ROUND.ORGANISATION_ID, organisation.value())
                .set(ROUND.ASSESSMENT_ID, round.assessment().id())
                .set(ROUND.ASSESSMENT_VERSION, round.assessment().version())
                .set(ROUND.KIND, round.kind().name().toLowerCase(Locale.ROOT))
                .set(ROUND.TITLE, round.title().value())
                .set(ROUND.MINIMUM_GROUP, round.minimumGroup())
                .set(ROUND.OPENS_AT, at(round.schedule().opensAt()))
                .set(ROUND.CLOSES_AT, at(round.schedule().closesAt()))
                .set(ROUND.ZONE, round.schedule().zone().getId())
                .set(ROUND.RAW_EXPORT, round.rawExport())
                .set(ROUND.OPEN_LINK, openLink.secret())
                .set(ROUND.CREATED_AT, at(now))
                .execute();
        for (var role : round.roles()) {
            db.insertInto(ROUND_ROLE)
                    .set(ROUND_ROLE.ROUND_ID, id.value())
                    .set(ROUND_ROLE.ROLE, role.code())
                    .execute();
        }
    }

    void insert(RoundId round, int position, Department department, SecretToken openLink) {
        db.insertInto(ROUND_DEPARTMENT)
                .set(ROUND_DEPARTMENT.ROUND_ID, round.value())
                .set(ROUND_DEPARTMENT.DEPARTMENT_ID, department.id().value())
                .set(ROUND_DEPARTMENT.NAME, department.name().value())
                .set(
                        ROUND_DEPARTMENT.HEADCOUNT,
                        department.headcount().isPresent()
                                ? department.headcount().getAsInt()
                                : null)
                .set(ROUND_DEPARTMENT.POSITION, position)
                .set(ROUND_DEPARTMENT.OPEN_LINK, openLink.secret())
                .execute();
    }

    /** The one that opens last first. */
    List<Round> all(OrganisationId organisation) {
        return rounds(ROUND.ORGANISATION_ID.eq(organisation.value()));
    }

    Optional<Round> find(OrganisationId organisation, RoundId id) {
        return rounds(ROUND.ORGANISATION_ID.eq(organisation.value()).and(ROUND.ID.eq(id.value()))).stream()
                .findFirst();
    }

    Optional<Round> find(RoundId id) {
        return rounds(ROUND.ID.eq(id.value())).stream().findFirst();
    }

    /** Of each organisation the latest that is open, the next that is planned and the last that was closed. */
    List<Round> current(Collection<OrganisationId> organisations, Instant now) {
        var closed = ROUND.CLOSED_AT.isNotNull().or(ROUND.CLOSES_AT.le(at(now)));
        var planned = ROUND.CLOSED_AT.isNull().and(ROUND.OPENS_AT.gt(at(now)));
        var state = when(closed, inline(2)).when(planned, inline(0)).otherwise(inline(1));
        var id = field(name("placed", "id"), UUID.class);
        var place = rowNumber()
                .over(partitionBy(ROUND.ORGANISATION_ID, state)
                        .orderBy(when(planned, ROUND.OPENS_AT).asc(), ROUND.OPENS_AT.desc(), ROUND.CREATED_AT.desc()))
                .as("place");
        var placed = select(ROUND.ID.as("id"), place)
                .from(ROUND)
                .where(ROUND.ORGANISATION_ID.in(
                        organisations.stream().map(OrganisationId::value).toList()))
                .asTable("placed");
        return rounds(ROUND.ID.in(select(id)
                .from(placed)
                .where(field(name("placed", "place"), Integer.class).eq(1))));
    }

    private List<Round> rounds(Condition which) {
        return db.select(
                        ROUND.ID.convertFrom(RoundId::new),
                        ROUND.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        ROUND.TITLE.convertFrom(Name::new),
                        ROUND.ASSESSMENT_ID,
                        ROUND.ASSESSMENT_VERSION,
                        ROUND.KIND.convertFrom(code -> Kind.valueOf(code.toUpperCase(Locale.ROOT))),
                        ROUND.OPENS_AT,
                        ROUND.CLOSES_AT,
                        ROUND.ZONE.convertFrom(ZoneId::of),
                        ROUND.CLOSED_AT,
                        ROUND.MINIMUM_GROUP,
                        ROLES,
                        ROUND.RAW_EXPORT,
                        DEPARTMENTS)
                .from(ROUND)
                .where(which)
                .orderBy(ROUND.OPENS_AT.desc(), ROUND.CREATED_AT.desc())
                .fetch(row -> new Round(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        new AssessmentKey(row.value4(), row.value5()),
                        row.value6(),
                        new Schedule(row.value7().toInstant(), row.value8().toInstant(), row.value9()),
                        instant(row.value10()),
                        row.value11(),
                        new HashSet<>(row.value12()),
                        row.value13(),
                        row.value14()));
    }

    /** Locks the round until the transaction ends: it is not closed while somebody hands in, and the other way round. */
    void lock(RoundId id) {
        db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.ID.eq(id.value()))
                .forUpdate()
                .fetch();
    }

    List<UUID> invitations(RoundId id) {
        return db.select(INVITATION.ID)
                .from(INVITATION)
                .where(INVITATION.ROUND_ID.eq(id.value()))
                .fetch(INVITATION.ID);
    }

    void close(RoundId id, Instant now) {
        db.update(ROUND)
                .set(ROUND.CLOSED_AT, at(now))
                .where(ROUND.ID.eq(id.value()))
                .execute();
    }

    void opensAt(RoundId id, Instant when) {
        db.update(ROUND)
                .set(ROUND.OPENS_AT, at(when))
                .where(ROUND.ID.eq(id.value()))
                .execute();
    }

    void closesAt(RoundId id, Instant when) {
        db.update(ROUND)
                .set(ROUND.CLOSES_AT, at(when))
                .where(ROUND.ID.eq(id.value()))
                .execute();
    }

    void delete(RoundId id) {
        db.deleteFrom(ROUND).where(ROUND.ID.eq(id.value())).execute();
    }

    OpenLinks links(RoundId id) {
        var departments = new LinkedHashMap<DepartmentId, SecretToken>();
        db.select(ROUND_DEPARTMENT.DEPARTMENT_ID, ROUND_DEPARTMENT.OPEN_LINK)
                .from(ROUND_DEPARTMENT)
                .where(ROUND_DEPARTMENT.ROUND_ID.eq(id.value()))
                .orderBy(ROUND_DEPARTMENT.POSITION)
                .forEach(row -> departments.put(new DepartmentId(row.value1()), secret(row.value2())));
        return new OpenLinks(
                db.select(ROUND.OPEN_LINK)
                        .from(ROUND)
                        .where(ROUND.ID.eq(id.value()))
                        .fetchSingle(row -> secret(row.value1())),
                Map.copyOf(departments));
    }

    private static SecretToken secret(String text) {
        return SecretToken.parse(text).orElseThrow();
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    /** As exact as the database keeps it. */
    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
