package io.cxmaturity.round;

import static io.cxmaturity.db.Tables.AUDIT_ENTRY;
import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.ROUND;
import static io.cxmaturity.db.Tables.ROUND_DEPARTMENT;
import static io.cxmaturity.db.Tables.ROUND_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.Department;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundsTest extends DatabaseTest {

    private static final AssessmentKey WORKSHOP = new AssessmentKey("workshop-safety", 3);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    private Instant now = MONDAY;
    private Organisations organisations;
    private Rounds rounds;
    private PersonId leader;
    private OrganisationId harbour;
    private DepartmentId sales;
    private DepartmentId service;

    private interface Method {
        void by(PersonId caller, OrganisationId organisation, RoundId round);
    }

    @BeforeEach
    void found() {
        InstantSource current = () -> now;
        organisations = OrganisationsOf.database(db);
        rounds = RoundsOf.database(db, Catalogs.workshop(db), current.withZone(ZoneOffset.UTC));
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        sales = organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 42));
        service = organisations.add(leader, harbour, new NewDepartment(new Name("Service"), 0));
    }

    private RoundId plan(Instant opens, Instant closes) {
        return rounds.plan(leader, harbour, round(WORKSHOP, opens, closes));
    }

    private RoundId planNextWeek() {
        return plan(MONDAY.plus(Duration.ofDays(7)), MONDAY.plus(Duration.ofDays(14)));
    }

    private static NewRound round(AssessmentKey assessment, Instant opens, Instant closes) {
        return new NewRound(
                new Name("Spring"),
                assessment,
                Kind.FULL,
                new Schedule(opens, closes, LONDON),
                5,
                Set.of(Role.MANAGER, Role.FRONT_LINE),
                true);
    }

    private RoundState state(RoundId round) {
        return rounds.state(rounds.open(leader, harbour, round));
    }

    private Map<String, Method> methods(boolean leaders) {
        return leaders
                ? Map.of(
                        "plan",
                        (caller, organisation, round) ->
                                rounds.plan(caller, organisation, round(WORKSHOP, now, now.plus(Duration.ofDays(3)))),
                        "links",
                        rounds::links,
                        "progress",
                        rounds::progress,
                        "openNow",
                        rounds::openNow,
                        "closeAt",
                        (caller, organisation, round) -> rounds.closeAt(
                                caller, organisation, round, closes(round), now.plus(Duration.ofDays(20))),
                        "close",
                        rounds::close,
                        "withdraw",
                        (caller, organisation, round) -> rounds.withdraw(caller, organisation, round, new Work()),
                        "open",
                        rounds::open)
                : Map.of("all", (caller, organisation, round) -> rounds.all(caller, organisation));
    }

    @Test
    void a_viewer_sees_which_rounds_there_are_and_nothing_more() {
        var spring = planNextWeek();
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");

        methods(false)
                .forEach((name, method) -> assertThatCode(() -> method.by(viewer, harbour, spring))
                        .as(name)
                        .doesNotThrowAnyException());
        methods(true)
                .forEach((name, method) -> assertThatThrownBy(() -> method.by(viewer, harbour, spring))
                        .as(name)
                        .isInstanceOf(NotAllowed.class));
    }

    @Test
    void to_a_viewer_a_round_names_its_departments_once_it_is_closed() {
        plan(MONDAY, MONDAY.plus(Duration.ofDays(7)));
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");

        assertThat(rounds.all(leader, harbour).getFirst().departments()).hasSize(2);
        assertThat(rounds.all(viewer, harbour).getFirst().title().value()).isEqualTo("Spring");
        assertThat(rounds.all(viewer, harbour).getFirst().departments()).isEmpty();
        now = MONDAY.plus(Duration.ofDays(7));
        assertThat(rounds.all(viewer, harbour)).isEqualTo(rounds.all(leader, harbour));
    }

    @Test
    void to_strangers_neither_the_organisation_nor_its_rounds_exist() {
        var spring = planNextWeek();
        var stranger = People.insert(db);
        var elsewhere = organisations.found(stranger, new Name("Elsewhere"));

        for (var leaders : List.of(true, false)) {
            methods(leaders).forEach((name, method) -> {
                for (var other : List.of(stranger, new PersonId(new UUID(1, 2)), PersonId.GUEST)) {
                    assertThatThrownBy(() -> method.by(other, harbour, spring))
                            .as(name)
                            .isInstanceOf(UnknownOrganisation.class);
                }
                if (!Set.of("plan", "all").contains(name)) {
                    assertThatThrownBy(() -> method.by(stranger, elsewhere, spring))
                            .as(name)
                            .isInstanceOf(UnknownRound.class);
                }
            });
        }
        assertThat(rounds.all(stranger, elsewhere)).isEmpty();
        assertThat(rounds.all(leader, harbour)).extracting(Round::id).containsExactly(spring);
        assertThat(state(spring)).isEqualTo(RoundState.PLANNED);
    }

    @Test
    void a_planned_round_keeps_all_that_was_chosen() {
        var opens = Instant.parse("2026-03-09T09:00:00.123456Z");
        var closes = Instant.parse("2026-03-16T17:00:00Z");

        var id = plan(opens, closes);

        assertThat(rounds.open(leader, harbour, id))
                .isEqualTo(new Round(
                        id,
                        harbour,
                        new Name("Spring"),
                        WORKSHOP,
                        Kind.FULL,
                        new Schedule(opens, closes, LONDON),
                        Optional.empty(),
                        5,
                        Set.of(Role.MANAGER, Role.FRONT_LINE),
                        true,
                        List.of(
                                new RoundDepartment(sales, new Name("Sales"), OptionalInt.of(42)),
                                new RoundDepartment(service, new Name("Service"), OptionalInt.of(0)))));
        var links = rounds.links(leader, harbour, id);
        assertThat(links.departments()).containsOnlyKeys(sales, service);
        assertThat(Set.of(
                        links.round(),
                        links.departments().get(sales),
                        links.departments().get(service)))
                .hasSize(3);
    }

    @Test
    void a_headcount_that_nobody_knows_is_not_taken_for_nobody() {
        organisations.add(leader, harbour, new NewDepartment(new Name("Legal"), OptionalInt.empty()));

        assertThat(rounds.open(leader, harbour, planNextWeek()).departments())
                .extracting(RoundDepartment::headcount)
                .containsExactly(OptionalInt.of(42), OptionalInt.of(0), OptionalInt.empty());
    }

    @Test
    void what_becomes_of_departments_later_changes_nothing_of_a_round() {
        var id = planNextWeek();
        var before = rounds.open(leader, harbour, id).departments();
        var links = rounds.links(leader, harbour, id);

        organisations.change(leader, harbour, seen(sales), new NewDepartment(new Name("Shops"), 7));
        organisations.move(leader, harbour, OrganisationsOf.order(organisations, leader, harbour), service, 0);
        organisations.add(leader, harbour, new NewDepartment(new Name("Legal"), 3));
        var both = organisations.merge(leader, harbour, seen(sales), seen(service));
        organisations.change(leader, harbour, seen(both), new NewDepartment(new Name("Service"), 0));
        organisations.remove(leader, harbour, seen(both));

        assertThat(rounds.open(leader, harbour, id).departments())
                .isEqualTo(before)
                .extracting(department ->
                        department.name().value() + " " + department.headcount().orElseThrow())
                .containsExactly("Sales 42", "Service 0");
        assertThat(rounds.links(leader, harbour, id)).isEqualTo(links);
        assertThat(rounds.open(leader, harbour, planNextWeek()).departments())
                .extracting(department -> department.name().value())
                .containsExactly("Legal");
    }

    @Test
    void a_round_asks_only_what_was_published_and_never_in_the_past() {
        var tomorrow = now.plus(Duration.ofDays(1));
        assertThatThrownBy(() ->
                        rounds.plan(leader, harbour, round(new AssessmentKey("workshop-safety", 4), now, tomorrow)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(now.minus(Duration.ofDays(1)), now)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(tomorrow, tomorrow)).isInstanceOf(IllegalArgumentException.class);
        assertThat(db.fetchCount(ROUND)).isZero();
    }

    @Test
    void smaller_groups_than_three_and_nobody_are_not_asked() {
        var schedule = new Schedule(now, now.plus(Duration.ofDays(1)), LONDON);
        assertThatThrownBy(() ->
                        new NewRound(new Name("S"), WORKSHOP, Kind.FULL, schedule, 2, Set.of(Role.MANAGER), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NewRound(new Name("S"), WORKSHOP, Kind.FULL, schedule, 3, Set.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void opens_and_closes_to_the_moment() {
        var opens = now.plus(Duration.ofHours(1));
        var closes = now.plus(Duration.ofHours(2));
        var id = plan(opens, closes);

        assertThat(stateAt(id, opens.minusNanos(1000))).isEqualTo(RoundState.PLANNED);
        assertThat(stateAt(id, opens)).isEqualTo(RoundState.OPEN);
        assertThat(stateAt(id, closes.minusNanos(1000))).isEqualTo(RoundState.OPEN);
        assertThat(stateAt(id, closes)).isEqualTo(RoundState.CLOSED);
    }

    private RoundState stateAt(RoundId round, Instant when) {
        now = when;
        return state(round);
    }

    /** In London the clocks go forward on 29 March 2026 at 1:00, and back on 25 October at 2:00. */
    @Test
    void closes_at_the_hour_of_the_place_where_it_was_planned_though_the_clocks_change_meanwhile() {
        var forward = plan(london("2026-03-28T09:00"), london("2026-03-30T17:00"));
        assertThat(stateAt(forward, Instant.parse("2026-03-28T09:00:00Z"))).isEqualTo(RoundState.OPEN);
        assertThat(stateAt(forward, Instant.parse("2026-03-30T15:59:59Z"))).isEqualTo(RoundState.OPEN);
        assertThat(stateAt(forward, Instant.parse("2026-03-30T16:00:00Z"))).isEqualTo(RoundState.CLOSED);

        var back = plan(london("2026-10-24T09:00"), london("2026-10-26T17:00"));
        assertThat(stateAt(back, Instant.parse("2026-10-24T07:59:59Z"))).isEqualTo(RoundState.PLANNED);
        assertThat(stateAt(back, Instant.parse("2026-10-24T08:00:00Z"))).isEqualTo(RoundState.OPEN);
        assertThat(stateAt(back, Instant.parse("2026-10-26T16:59:59Z"))).isEqualTo(RoundState.OPEN);
        assertThat(stateAt(back, Instant.parse("2026-10-26T17:00:00Z"))).isEqualTo(RoundState.CLOSED);
        assertThat(rounds.open(leader, harbour, back).schedule().zone()).isEqualTo(LONDON);
    }

    private static Instant london(String time) {
        return LocalDateTime.parse(time).atZone(LONDON).toInstant();
    }

    @Test
    void a_planned_round_may_be_opened_before_its_time() {
        var id = planNextWeek();

        rounds.openNow(leader, harbour, id);
        assertThat(state(id)).isEqualTo(RoundState.OPEN);
        assertThat(rounds.open(leader, harbour, id).schedule().opensAt()).isEqualTo(MONDAY);

        now = now.plus(Duration.ofHours(1));
        rounds.openNow(leader, harbour, id);
        assertThat(rounds.open(leader, harbour, id).schedule().opensAt()).isEqualTo(MONDAY);
    }

    @Test
    void closing_is_for_good() {
        var id = plan(now, now.plus(Duration.ofDays(1)));

        rounds.close(leader, harbour, id);
        assertThat(state(id)).isEqualTo(RoundState.CLOSED);
        var closed = rounds.open(leader, harbour, id);
        assertThat(closed.end()).isEqualTo(MONDAY);

        now = now.plus(Duration.ofHours(1));
        rounds.close(leader, harbour, id);
        assertThat(rounds.open(leader, harbour, id)).isEqualTo(closed);
        assertNothingOpensIt(id);
        assertThat(rounds.open(leader, harbour, id)).isEqualTo(closed);
    }

    @Test
    void so_it_is_when_its_time_is_over() {
        var id = plan(now, now.plus(Duration.ofDays(1)));
        now = now.plus(Duration.ofDays(1));

        assertNothingOpensIt(id);
        rounds.close(leader, harbour, id);
        assertThat(rounds.open(leader, harbour, id).closedAt()).isEmpty();
        assertThat(state(id)).isEqualTo(RoundState.CLOSED);
    }

    private Instant closes(RoundId id) {
        return rounds.open(leader, harbour, id).schedule().closesAt();
    }

    private Department seen(DepartmentId id) {
        return OrganisationsOf.seen(organisations, leader, harbour, id);
    }

    private void assertNothingOpensIt(RoundId id) {
        Map<String, Method> deeds = Map.of(
                "openNow",
                rounds::openNow,
                "closeAt",
                (caller, organisation, round) ->
                        rounds.closeAt(caller, organisation, round, closes(round), now.plus(Duration.ofDays(9))),
                "withdraw",
                (caller, organisation, round) -> rounds.withdraw(caller, organisation, round, new Work()));
        deeds.forEach((name, deed) -> assertThatThrownBy(() -> deed.by(leader, harbour, id))
                .as(name)
                .isInstanceOfSatisfying(
                        NotOpen.class, refused -> assertThat(refused.state()).isEqualTo(RoundState.CLOSED)));
        assertThat(state(id)).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void an_open_round_may_close_earlier_or_later_but_not_in_the_past() {
        var id = plan(now, now.plus(Duration.ofDays(1)));

        rounds.closeAt(leader, harbour, id, closes(id), now.plus(Duration.ofDays(3)));
        assertThat(stateAt(id, MONDAY.plus(Duration.ofDays(2)))).isEqualTo(RoundState.OPEN);

        assertThatThrownBy(() -> rounds.closeAt(leader, harbour, id, closes(id), now))
                .isInstanceOf(IllegalArgumentException.class);
        rounds.closeAt(leader, harbour, id, closes(id), now.plus(Duration.ofHours(1)));
        assertThat(stateAt(id, now.plus(Duration.ofHours(1)))).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void a_closing_time_that_somebody_else_moved_meanwhile_stays_and_is_told() {
        var id = plan(now, now.plus(Duration.ofDays(1)));
        var seen = closes(id);
        var moved = now.plus(Duration.ofDays(3));
        rounds.closeAt(leader, harbour, id, seen, moved);

        assertThatThrownBy(() -> rounds.closeAt(leader, harbour, id, seen, now.plus(Duration.ofDays(2))))
                .isInstanceOfSatisfying(
                        ClosingMoved.class, told -> assertThat(told.now()).isEqualTo(moved));
        assertThat(closes(id)).isEqualTo(moved);

        rounds.closeAt(leader, harbour, id, seen, moved);
        rounds.closeAt(leader, harbour, id, moved, now.plus(Duration.ofDays(2)));
        assertThat(closes(id)).isEqualTo(now.plus(Duration.ofDays(2)));
    }

    @Test
    void a_planned_round_closes_after_it_opens_and_not_before() {
        var id = planNextWeek();

        assertThatThrownBy(() -> rounds.closeAt(leader, harbour, id, closes(id), now.plus(Duration.ofDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rounds.close(leader, harbour, id))
                .isInstanceOfSatisfying(
                        NotOpen.class, refused -> assertThat(refused.state()).isEqualTo(RoundState.PLANNED));
        assertThat(state(id)).isEqualTo(RoundState.PLANNED);
    }

    @Test
    void a_planned_round_is_withdrawn_with_all_that_belongs_to_it() {
        var id = planNextWeek();
        invite(id);

        rounds.withdraw(leader, harbour, id, new Work());

        assertThat(rounds.all(leader, harbour)).isEmpty();
        for (var table : List.of(ROUND, ROUND_ROLE, ROUND_DEPARTMENT, INVITATION)) {
            assertThat(db.fetchCount(table)).as(table.getName()).isZero();
        }
    }

    @Test
    void an_open_round_is_not_withdrawn() {
        var id = plan(now, now.plus(Duration.ofDays(1)));

        assertThatThrownBy(() -> rounds.withdraw(leader, harbour, id, new Work()))
                .isInstanceOfSatisfying(
                        NotOpen.class, refused -> assertThat(refused.state()).isEqualTo(RoundState.OPEN));
        assertThat(state(id)).isEqualTo(RoundState.OPEN);
    }

    @Test
    void the_log_says_who_did_what() {
        var id = planNextWeek();
        rounds.openNow(leader, harbour, id);
        rounds.closeAt(leader, harbour, id, closes(id), now.plus(Duration.ofDays(30)));
        rounds.close(leader, harbour, id);
        rounds.withdraw(leader, harbour, planNextWeek(), new Work());

        assertThat(db.select(AUDIT_ENTRY.DEED)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.SUBJECT.eq("Spring"), AUDIT_ENTRY.PERSON_ID.eq(leader.value()))
                        .fetch(AUDIT_ENTRY.DEED))
                .containsExactlyInAnyOrder(
                        "round-plan", "round-open", "round-move", "round-close", "round-plan", "round-withdraw");
    }

    private void invite(RoundId round) {
        db.insertInto(INVITATION)
                .set(INVITATION.ID, new UUID(7, 7))
                .set(INVITATION.ROUND_ID, round.value())
                .set(INVITATION.NAME, "")
                .set(INVITATION.EMAIL, "ann@example.org")
                .set(INVITATION.EMAIL_KEY, "ann@example.org")
                .set(INVITATION.LANGUAGE, "en")
                .set(INVITATION.SECRET, "s".repeat(43))
                .set(INVITATION.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
