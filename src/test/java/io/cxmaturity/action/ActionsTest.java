package io.cxmaturity.action;

import static io.cxmaturity.db.Tables.ADOPTED_STEP;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.cxmaturity.action.Movement.Part;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.AuditEntry;
import io.cxmaturity.common.AuditLogOf;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ComparisonsOf;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.comparison.NotClosed;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.roadmap.Phase;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.RoundsOf;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import io.cxmaturity.testing.StoredRound;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheets hold guards, inspection, briefing, speaking up and ways out, in this order. */
class ActionsTest extends DatabaseTest {

    private static final AssessmentKey WORKSHOP = new AssessmentKey("workshop-safety", 3);
    private static final StepId GUARDS_BACK_ON = new StepId("machine-guards-back-on");
    private static final StepId WAYS_CLEAR = new StepId("order-ways-clear");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final Instant SPRING = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-09-01T12:00:00Z");

    private final InstantSource time = () -> this.now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private Organisations organisations;
    private Actions actions;
    private PersonId leader;
    private OrganisationId harbour;
    private DepartmentId hall;
    private DepartmentId yard;
    private DepartmentId gate;
    private DepartmentId office;
    private RoundId spring;

    @BeforeEach
    void closeRound() {
        organisations = OrganisationsOf.database(db);
        actions = actions(db);
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        hall = organisations.add(leader, harbour, new NewDepartment(new Name("Hall"), 10));
        yard = organisations.add(leader, harbour, new NewDepartment(new Name("Yard"), 10));
        gate = organisations.add(leader, harbour, new NewDepartment(new Name("Gate"), 4));
        office = organisations.add(leader, harbour, new NewDepartment(new Name("Office"), 4));
        spring = stored("Spring", SPRING)
                .department(hall, "Hall", 10, "11111", "11111", "11111", "11111")
                .department(yard, "Yard", 10, "11111", "11111", "11111", "11111")
                .department(gate, "Gate", 4, "11111", "11111")
                .department(office, "Office", 4, "11111", "24442")
                .id();
    }

    private Actions actions(DSLContext db) {
        var catalog = Catalogs.workshop(db);
        return new Actions(
                ComparisonsOf.database(db, catalog, clock),
                organisations,
                RoundsOf.database(db, catalog, clock),
                new ActionStore(db),
                AuditLogOf.database(db),
                clock);
    }

    private StoredRound stored(String title, Instant closes) {
        return new StoredRound(db, harbour, WORKSHOP, title, 3, closes, AUCKLAND);
    }

    private interface Method {
        void by(PersonId caller, OrganisationId organisation, RoundId round);
    }

    private Map<String, Method> changes(ActionId adopted) {
        var changes = new LinkedHashMap<String, Method>();
        changes.put("adopt", (caller, id, round) -> actions.adopt(caller, id, round, Group.WHOLE, WAYS_CLEAR));
        changes.put("change", (caller, id, round) -> actions.change(caller, id, adopted, 0, plan(Status.DOING, "")));
        return changes;
    }

    private Map<String, Method> looks() {
        var looks = new LinkedHashMap<String, Method>();
        looks.put("open", (caller, id, round) -> actions.open(caller, id, round));
        looks.put("overdue", (caller, id, round) -> actions.overdue(caller, id));
        looks.put("countOverdue", (caller, id, round) -> actions.countOverdue(caller, id));
        return looks;
    }

    @Test
    void leaders_change_viewers_look_and_strangers_find_nothing() {
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");
        var stranger = People.insert(db);
        var elsewhere = organisations.found(stranger, new Name("Elsewhere"));
        var adopted = actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);

        changes(adopted).forEach((name, method) -> {
            assertThatThrownBy(() -> method.by(viewer, harbour, spring))
                    .as(name)
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> method.by(stranger, harbour, spring))
                    .as(name)
                    .isInstanceOf(UnknownOrganisation.class);
            assertThatThrownBy(() -> method.by(leader, new OrganisationId(UUID.randomUUID()), spring))
                    .as(name)
                    .isInstanceOf(UnknownOrganisation.class);
        });
        looks().forEach((name, method) -> {
            assertThatThrownBy(() -> method.by(stranger, harbour, spring))
                    .as(name)
                    .isInstanceOf(UnknownOrganisation.class);
            assertThatCode(() -> method.by(viewer, harbour, spring)).as(name).doesNotThrowAnyException();
        });
        assertThatThrownBy(() -> actions.adopt(stranger, elsewhere, spring, Group.WHOLE, WAYS_CLEAR))
                .isInstanceOf(UnknownRound.class);
        assertThatThrownBy(() -> actions.open(stranger, elsewhere, spring)).isInstanceOf(UnknownRound.class);
        assertThatThrownBy(() -> actions.change(stranger, elsewhere, adopted, 0, plan(Status.DOING, "")))
                .isInstanceOf(UnknownStep.class);
        assertThat(actions.overdue(stranger, elsewhere)).isEmpty();
        assertThat(actions.open(viewer, harbour, spring).steps())
                .extracting(AdoptedStep::step)
                .containsExactly(GUARDS_BACK_ON);
        assertThatCode(() -> changes(adopted).values().forEach(method -> method.by(leader, harbour, spring)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_step_is_adopted_as_the_roadmap_has_it_and_no_longer_offered() {
        var offered = actions.open(leader, harbour, spring).adoptable(Group.WHOLE);
        var first = offered.getFirst();

        actions.adopt(leader, harbour, spring, Group.WHOLE, first.step().id());

        var board = actions.open(leader, harbour, spring);
        assertThat(board.steps()).singleElement().satisfies(step -> {
            assertThat(step.title()).isEqualTo(first.step().step().title());
            assertThat(step.phase()).isEqualTo(Phase.DAYS_30);
            assertThat(step.item()).isEqualTo(first.item());
            assertThat(step.plan()).isEqualTo(new Plan("", Optional.empty(), Status.OPEN, "", ""));
            assertThat(step.adoptedAt()).isEqualTo(now);
        });
        assertThat(board.adoptable(Group.WHOLE)).isEqualTo(offered.subList(1, offered.size()));
        assertThat(board.adoptable(key(hall))).isNotEmpty();
    }

    @Test
    void the_board_is_in_the_order_of_the_roadmap() {
        var offered = actions.open(leader, harbour, spring).adoptable(Group.WHOLE).stream()
                .map(step -> step.step().id())
                .toList();
        offered.reversed().forEach(step -> actions.adopt(leader, harbour, spring, Group.WHOLE, step));

        assertThat(actions.open(leader, harbour, spring).steps())
                .extracting(AdoptedStep::step)
                .isEqualTo(offered);
    }

    @Test
    void whoever_changes_a_step_locks_its_round_first_as_whoever_erases_it_does() {
        var adopted = actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);
        var locks = new ArrayList<String>();
        var watched = DSL.using(db.configuration().derive(ExecuteListener.onExecuteStart(execution -> {
            var sql = String.valueOf(execution.sql()).replace("\"", "");
            if (sql.contains("from round ") && sql.contains("for update")) {
                locks.add("round");
            } else if (sql.startsWith("update adopted_step ")) {
                locks.add("step");
            }
        })));

        actions(watched).change(leader, harbour, adopted, 0, plan(Status.DOING, ""));

        assertThat(locks).containsExactly("round", "step");
    }

    @Test
    void only_what_a_shown_groups_roadmap_has_can_be_adopted() {
        for (var group : new String[] {
            key(gate), key(office), "front-line", "", UUID.randomUUID().toString()
        }) {
            assertThatThrownBy(() -> actions.adopt(leader, harbour, spring, group, GUARDS_BACK_ON))
                    .as(group)
                    .isInstanceOf(UnknownStep.class);
        }
        for (var step : new String[] {"machine-guards-near-misses", "no-step", "machines-talk"}) {
            assertThatThrownBy(() -> actions.adopt(leader, harbour, spring, Group.WHOLE, new StepId(step)))
                    .as(step)
                    .isInstanceOf(UnknownStep.class);
        }
        assertThat(actions.open(leader, harbour, spring).groups())
                .extracting(Group::key)
                .containsExactly(Group.WHOLE, key(hall), key(yard));
        assertThat(db.fetchCount(ADOPTED_STEP)).isZero();
    }

    @Test
    void an_open_round_has_no_steps_to_adopt() {
        var open = stored("Open", now.plusSeconds(1)).id();

        assertThatThrownBy(() -> actions.adopt(leader, harbour, open, Group.WHOLE, GUARDS_BACK_ON))
                .isInstanceOf(NotClosed.class);
        assertThatThrownBy(() -> actions.open(leader, harbour, open)).isInstanceOf(NotClosed.class);
    }

    @Test
    void a_step_is_adopted_once_for_each_group() {
        var first = actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);
        change(first, plan(Status.DROPPED, ""));

        assertThat(actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON))
                .isEqualTo(first);
        actions.adopt(leader, harbour, spring, key(hall), GUARDS_BACK_ON);

        assertThat(actions.open(leader, harbour, spring).steps())
                .extracting(AdoptedStep::group)
                .containsExactlyInAnyOrder(Group.WHOLE, key(hall));
    }

    @Test
    void a_plan_is_kept_and_tells_when_the_step_was_closed() {
        var id = actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);
        var plan = new Plan(
                " Zoë\u0000 Müller ",
                Optional.of(LocalDate.of(2026, 4, 30)),
                Status.DONE,
                "  two\nlines ",
                "Two walks <b>");
        now = Instant.parse("2026-03-05T09:00:00Z");
        change(id, plan);

        assertThat(only().plan())
                .isEqualTo(new Plan(
                        "Zoë Müller",
                        Optional.of(LocalDate.of(2026, 4, 30)),
                        Status.DONE,
                        "two\nlines",
                        "Two walks <b>"));
        assertThat(only().closedAt()).contains(Instant.parse("2026-03-05T09:00:00Z"));

        now = Instant.parse("2026-03-06T09:00:00Z");
        change(id, plan(Status.DONE, "three walks"));
        assertThat(only().closedAt()).contains(Instant.parse("2026-03-05T09:00:00Z"));
        change(id, plan(Status.DROPPED, ""));
        assertThat(only().closedAt()).contains(now);
        change(id, plan(Status.OPEN, ""));
        assertThat(only().closedAt()).isEmpty();
    }

    @Test
    void a_plan_has_bounds_and_done_needs_evidence() {
        assertThatThrownBy(() -> plan(Status.DONE, " \n ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> owned("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(Status.OPEN, "x".repeat(2001))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> due(LocalDate.of(3000, 1, 1))).isInstanceOf(IllegalArgumentException.class);
        var id = actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);

        change(id, plan(Status.DONE, "x".repeat(2000)));
        change(id, owned("x".repeat(200)));

        assertThat(only().plan().owner()).hasSize(200);
    }

    @Test
    void a_step_is_overdue_from_the_day_after_where_the_round_was_planned() {
        var id = actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);
        actions.adopt(leader, harbour, spring, Group.WHOLE, WAYS_CLEAR);
        change(id, due(LocalDate.of(2026, 4, 30)));

        now = Instant.parse("2026-04-30T11:59:59Z");
        assertThat(actions.overdue(leader, harbour)).isEmpty();
        assertThat(actions.open(leader, harbour, spring).overdue()).isEmpty();
        now = Instant.parse("2026-04-30T12:00:00Z");
        assertThat(actions.overdue(leader, harbour))
                .extracting(overdue -> overdue.step().id())
                .containsExactly(id);
        assertThat(actions.open(leader, harbour, spring).overdue())
                .extracting(AdoptedStep::id)
                .containsExactly(id);

        change(id, new Plan("", Optional.of(LocalDate.of(2026, 4, 30)), Status.DONE, "", "A walk"));
        assertThat(actions.overdue(leader, harbour)).isEmpty();
    }

    @Test
    void what_is_overdue_over_all_rounds_comes_the_latest_first_each_by_the_day_of_its_round() {
        var honolulu = new StoredRound(db, harbour, WORKSHOP, "Summer", 3, SUMMER, ZoneId.of("Pacific/Honolulu"))
                .department(hall, "Hall", 10, "11111", "11111", "11111", "11111")
                .department(yard, "Yard", 10, "11111", "11111", "11111", "11111")
                .id();
        now = Instant.parse("2026-06-02T00:00:00Z");
        adopt(spring, Group.WHOLE, GUARDS_BACK_ON, due(LocalDate.of(2026, 6, 8)));
        adopt(spring, key(hall), WAYS_CLEAR, due(LocalDate.of(2026, 6, 20)));
        adopt(honolulu, Group.WHOLE, GUARDS_BACK_ON, due(LocalDate.of(2026, 6, 7)));
        adopt(honolulu, Group.WHOLE, WAYS_CLEAR, due(LocalDate.of(2026, 6, 9)));

        // 10 June in Auckland, 9 June in Honolulu
        now = Instant.parse("2026-06-09T20:00:00Z");

        assertThat(actions.overdue(leader, harbour))
                .extracting(late -> late.round().title().value(), Overdue::days, Overdue::due)
                .containsExactly(
                        tuple("Summer", 2L, LocalDate.of(2026, 6, 7)), tuple("Spring", 2L, LocalDate.of(2026, 6, 8)));
        assertThat(actions.countOverdue(leader, harbour)).isEqualTo(2);
        assertThat(actions.open(leader, harbour, honolulu).overdue()).hasSize(1);
    }

    private void adopt(RoundId round, String group, StepId step, Plan plan) {
        change(actions.adopt(leader, harbour, round, group, step), plan);
    }

    @Test
    void what_somebody_changed_meanwhile_is_not_replaced_by_whoever_has_not_seen_it() {
        var id = actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);
        var other = People.insert(db);
        People.join(db, other, harbour.value(), "leader");
        assertThat(only().version()).isZero();
        assertThat(only().changed()).isEmpty();
        actions.change(other, harbour, id, 0, owned("Zoë"));

        var late = catchThrowableOfType(
                StepChanged.class, () -> actions.change(leader, harbour, id, 0, plan(Status.DOING, "")));

        assertThat(late.now().plan()).isEqualTo(owned("Zoë"));
        assertThat(late.now().version()).isEqualTo(1);
        assertThat(late.now().changed()).contains(new AdoptedStep.Change("Somebody", now));
        assertThat(only()).isEqualTo(late.now());

        actions.change(leader, harbour, id, 0, owned("Zoë"));
        assertThat(only().version()).isEqualTo(1);
        actions.change(leader, harbour, id, 1, plan(Status.DOING, ""));
        assertThat(only().plan()).isEqualTo(plan(Status.DOING, ""));
        assertThat(only().version()).isEqualTo(2);
    }

    @Test
    void of_many_who_save_at_the_same_moment_one_does() throws Exception {
        var id = actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);
        var savers = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    try {
                        actions.change(leader, harbour, id, 0, owned("Saver " + number));
                        return true;
                    } catch (StepChanged overtaken) {
                        return false;
                    }
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(savers.size())) {
            int saved = 0;
            for (var outcome : threads.invokeAll(savers)) {
                saved += outcome.get() ? 1 : 0;
            }
            assertThat(saved).isEqualTo(1);
        }
        assertThat(only().version()).isEqualTo(1);
    }

    @Test
    void the_log_says_who_did_what_and_a_change_of_nothing_is_none() {
        var id = actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);
        actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);
        change(id, plan(Status.DOING, ""));
        change(id, plan(Status.DOING, ""));
        change(id, plan(Status.DONE, "Two walks"));
        change(id, plan(Status.OPEN, "Two walks"));
        change(id, plan(Status.DROPPED, "Two walks"));

        assertThat(AuditLogOf.database(db).newest(harbour.value(), 0, 20).stream()
                        .filter(entry -> entry.deed().startsWith("step-")))
                .allSatisfy(entry -> assertThat(entry.subject()).isEqualTo("Put every loose guard back on its machine"))
                .extracting(AuditEntry::deed)
                .containsExactlyInAnyOrder("step-adopt", "step-change", "step-close", "step-reopen", "step-drop");
    }

    @Test
    void the_next_round_sets_questions_with_a_step_done_in_time_against_the_others() {
        done(actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON), "2026-05-01T00:00:00Z");
        done(actions.adopt(leader, harbour, spring, key(hall), WAYS_CLEAR), "2026-05-01T00:00:00Z");
        done(
                actions.adopt(leader, harbour, spring, Group.WHOLE, new StepId("people-briefing-colleague")),
                "2026-09-01T12:00:00Z");
        now = Instant.parse("2026-09-02T00:00:00Z");
        var autumn = autumn("21111", "31143");

        var movement = actions.open(leader, harbour, autumn).movement().orElseThrow();

        assertThat(movement.before().id()).isEqualTo(spring);
        assertThat(movement.acted()).hasValueSatisfying(part -> {
            assertThat(part.items()).isEqualTo(2);
            // of twelve one was at 2
            assertThat(part.before()).isCloseTo(1.0833, within(0.0001));
            // guards (8·2 + 4·3)/12 = 28/12, ways out (8·1 + 4·3)/12 = 20/12
            assertThat(part.now()).isCloseTo(2, within(1e-12));
            assertThat(part.change()).isCloseTo(0.9167, within(0.0001));
        });
        assertThat(movement.others()).hasValueSatisfying(part -> {
            assertThat(part.items()).isEqualTo(3);
            // inspection 1, briefing 1, speaking up (8·1 + 4·4)/12 = 2
            assertThat(part.now()).isCloseTo(4.0 / 3, within(1e-12));
        });
        assertThat(actions.open(leader, harbour, spring).movement()).isEmpty();
    }

    @Test
    void a_step_of_an_older_round_counts_in_the_round_that_follows_its_end() {
        var late = actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);
        now = Instant.parse("2026-09-02T00:00:00Z");
        var autumn = autumn("21111", "31143");
        done(late, "2026-10-01T00:00:00Z");
        now = Instant.parse("2027-03-02T00:00:00Z");
        var winter = stored("Winter", Instant.parse("2027-03-01T00:00:00Z"))
                .department(hall, "Hall", 10, "41111", "21111", "21111", "21111")
                .department(yard, "Yard", 10, "21111", "21111", "21111", "31143")
                .id();

        assertThat(actions.open(leader, harbour, autumn)
                        .movement()
                        .orElseThrow()
                        .acted())
                .isEmpty();
        assertThat(actions.open(leader, harbour, winter)
                        .movement()
                        .orElseThrow()
                        .acted())
                .hasValueSatisfying(part -> assertThat(part.items()).isEqualTo(1));
    }

    @Test
    void a_question_that_either_round_hides_moves_nothing() {
        done(actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON), "2026-05-01T00:00:00Z");
        now = Instant.parse("2026-09-02T00:00:00Z");
        var autumn = stored("Autumn", AUTUMN)
                .department(hall, "Hall", 10, "?1111", "?1111", "?1111", "?1111")
                .department(yard, "Yard", 10, "?1111", "?1111", "31111", "31111")
                .id();

        var board = actions.open(leader, harbour, autumn);

        assertThat(board.closed().figures().organisation().orElseThrow().items())
                .hasSize(3);
        assertThat(board.movement().orElseThrow().acted()).isEmpty();
        assertThat(board.movement().orElseThrow().others().map(Part::items)).contains(3);
    }

    @Test
    void rounds_that_can_no_longer_be_compared_show_no_movement() {
        done(actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON), "2026-05-01T00:00:00Z");
        db.deleteFrom(RESPONSE)
                .where(RESPONSE.ID.eq(db.select(RESPONSE.ID)
                        .from(RESPONSE)
                        .where(RESPONSE.DEPARTMENT_ID.eq(hall.value()))
                        .limit(1)))
                .execute();
        now = Instant.parse("2026-09-02T00:00:00Z");

        var movement = actions.open(leader, harbour, autumn("21111", "31143"))
                .movement()
                .orElseThrow();

        assertThat(movement.comparable()).isFalse();
        assertThat(movement.acted()).isEmpty();
        assertThat(movement.others()).isEmpty();
    }

    @Test
    void adopted_steps_go_with_their_organisation() {
        actions.adopt(leader, harbour, spring, Group.WHOLE, GUARDS_BACK_ON);
        db.deleteFrom(RESPONSE).execute();

        db.deleteFrom(ORGANISATION).execute();

        assertThat(db.fetchCount(ADOPTED_STEP)).isZero();
    }

    /** Eight people with the one sheet and four with the other. */
    private RoundId autumn(String sheet, String other) {
        return stored("Autumn", AUTUMN)
                .department(hall, "Hall", 10, sheet, sheet, sheet, sheet)
                .department(yard, "Yard", 10, sheet, sheet, sheet, sheet)
                .department(gate, "Gate", 10, other, other, other, other)
                .id();
    }

    private void done(ActionId id, String when) {
        now = Instant.parse(when);
        change(id, plan(Status.DONE, "Seen"));
    }

    /** By somebody who sees the step as it is. */
    private void change(ActionId id, Plan plan) {
        int seen = new ActionStore(db).find(harbour, id).orElseThrow().version();
        actions.change(leader, harbour, id, seen, plan);
    }

    private AdoptedStep only() {
        return actions.open(leader, harbour, spring).steps().getFirst();
    }

    private static Plan plan(Status status, String evidence) {
        return new Plan("", Optional.empty(), status, "", evidence);
    }

    private static Plan owned(String owner) {
        return new Plan(owner, Optional.empty(), Status.OPEN, "", "");
    }

    private static Plan due(LocalDate day) {
        return new Plan("", Optional.of(day), Status.OPEN, "", "");
    }

    private static String key(DepartmentId department) {
        return department.value().toString();
    }
}
