package io.cxmaturity.comparison;

import static io.cxmaturity.db.Tables.ANSWER;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.ROUND;
import static io.cxmaturity.db.Tables.ROUND_FIGURES;
import static io.cxmaturity.db.Tables.ROUND_IMPORTANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.Aims;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.response.Newcomer;
import io.cxmaturity.response.Participation;
import io.cxmaturity.response.Responses;
import io.cxmaturity.response.ResponsesOf;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.RoundsOf;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A round of 14 in sales, 12 in service, and 4 in legal, who are hidden with 3 of the board; each put every question on machines at 3.
 */
class StoredFiguresTest extends DatabaseTest {

    private static final AssessmentKey WORKSHOP = new AssessmentKey("workshop-safety", 3);
    private static final DimensionId MACHINES = new DimensionId("machines");
    private static final List<ItemId> MACHINE_ITEMS =
            List.of(new ItemId("machine-guards"), new ItemId("inspection-rota"));
    private static final List<ItemId> OTHER_ITEMS =
            List.of(new ItemId("people-briefing"), new ItemId("people-speaking-up"), new ItemId("order-ways"));
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    private Instant now = MONDAY;
    private Clock time;
    private TransactionTemplate transaction;
    private Catalog catalog;
    private Organisations organisations;
    private Rounds rounds;
    private Responses responses;
    private Participation participation;
    private Comparisons comparisons;
    private PersonId leader;
    private OrganisationId harbour;
    private DepartmentId sales;
    private DepartmentId service;
    private DepartmentId legal;
    private DepartmentId board;
    private RoundId spring;
    private List<SecretToken> salesPeople;

    @BeforeEach
    void answered() {
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        db = DSL.using(new TransactionAwareDataSourceProxy(source), database.dialect());
        InstantSource current = () -> now;
        time = current.withZone(ZoneOffset.UTC);
        catalog = Catalogs.workshop(db);
        organisations = OrganisationsOf.database(db);
        rounds = RoundsOf.database(db, catalog, time);
        responses = ResponsesOf.database(db, catalog, time);
        participation = ResponsesOf.participation(db, catalog, time);
        comparisons = node();
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        sales = department("Sales");
        service = department("Service");
        legal = department("Legal");
        board = department("Board");
        spring = round(3);
    }

    /** The service as another node of the portal has it. */
    private Comparisons node() {
        return new Comparisons(rounds, organisations, catalog, new ComparisonStore(db), time);
    }

    private DepartmentId department(String name) {
        return organisations.add(leader, harbour, new NewDepartment(new Name(name), OptionalInt.empty()));
    }

    private RoundId plan() {
        return rounds.plan(
                leader,
                harbour,
                new NewRound(
                        new Name("Spring"),
                        WORKSHOP,
                        Kind.FULL,
                        new Schedule(now, now.plus(Duration.ofDays(14)), ZoneOffset.UTC),
                        5,
                        Set.of(Role.MANAGER, Role.FRONT_LINE),
                        false));
    }

    private RoundId round(int level) {
        var round = plan();
        salesPeople = answer(round, 10, sales, Role.FRONT_LINE, level);
        answer(round, 4, sales, Role.MANAGER, level);
        answer(round, 12, service, Role.FRONT_LINE, level);
        // were these of one mind, all of them would be known
        answer(round, 4, legal, Role.MANAGER, level);
        answer(round, 2, board, Role.MANAGER, level);
        answer(round, 1, board, Role.MANAGER, 1);
        return round;
    }

    /** In one transaction, since every statement outside of one is a connection of its own. */
    private List<SecretToken> answer(RoundId round, int people, DepartmentId department, Role role, int level) {
        return transaction.execute(status -> answers(round, people, department, role, level));
    }

    private List<SecretToken> answers(RoundId round, int people, DepartmentId department, Role role, int level) {
        var link = rounds.links(leader, harbour, round).round();
        var tokens = new ArrayList<SecretToken>();
        for (int i = 0; i < people; i++) {
            var token = participation.join(link, new Newcomer(role, Optional.of(department), false));
            MACHINE_ITEMS.forEach(item -> responses.reply(token, item, new Chosen(level), item));
            var other = new Chosen(i % 2 == 0 ? 4 : 1);
            OTHER_ITEMS.forEach(item -> responses.reply(token, item, other, item));
            responses.handIn(token);
            tokens.add(token);
        }
        return tokens;
    }

    private void closeRound() {
        now = now.plus(Duration.ofDays(14));
    }

    private ClosedRound look() {
        return look(comparisons);
    }

    private ClosedRound look(Comparisons node) {
        return transaction.execute(status -> node.open(leader, harbour, spring));
    }

    private void leave(int people) {
        for (int i = 0; i < people; i++) {
            responses.delete(salesPeople.removeLast());
        }
    }

    private OffsetDateTime madeAt() {
        return db.fetchValue(ROUND_FIGURES.MADE_AT, ROUND_FIGURES.ROUND_ID.eq(spring.value()));
    }

    @Test
    void while_it_takes_answers_a_round_has_no_figures() {
        assertThatThrownBy(this::look).isInstanceOf(NotClosed.class);
        now = MONDAY.minus(Duration.ofDays(1));
        assertThatThrownBy(this::look).isInstanceOf(NotClosed.class);
        assertThat(comparisons.closed(leader, harbour)).isEmpty();
        assertThat(db.fetchCount(ROUND_FIGURES)).isZero();
    }

    @Test
    void once_closed_it_shows_its_large_groups_and_hides_the_others() {
        closeRound();

        var closed = look();

        assertThat(closed.figures().respondents()).isEqualTo(33);
        assertThat(closed.figures().departments()).containsOnlyKeys(id(sales), id(service));
        assertThat(closed.figures().hiddenDepartments()).containsExactly(id(legal), id(board));
        assertThat(closed.figures()
                        .organisation()
                        .orElseThrow()
                        .dimension(MACHINES)
                        .score()
                        .getAsDouble())
                .isCloseTo(2.939, within(0.001));
        assertThat(closed.departments())
                .extracting(group -> group.name() + " " + group.respondents() + " "
                        + group.figures().isPresent())
                .containsExactly("Sales 14 true", "Service 12 true", "Legal 4 false", "Board 3 false");
        assertThat(closed.withdrawn()).isFalse();
        assertThat(closed.earlier()).isEmpty();
        assertThat(comparisons.closed(leader, harbour)).hasSize(1);
    }

    private static String id(DepartmentId department) {
        return department.value().toString();
    }

    @Test
    void figures_are_stored_at_the_first_look_and_read_from_then_on() {
        closeRound();
        var first = look();
        var made = madeAt();
        db.update(RESPONSE).set(RESPONSE.SHEET, "11111").execute();
        now = now.plus(Duration.ofDays(1));

        assertThat(look().figures()).isEqualTo(first.figures());
        assertThat(look(node()).figures()).as("read by another node").isEqualTo(first.figures());
        assertThat(madeAt()).isEqualTo(made);
    }

    @Test
    void one_who_deletes_their_answers_is_not_missed_in_the_figures_though_the_answers_are_gone() {
        closeRound();
        var before = look();
        assertThat(db.fetchCount(ANSWER)).isEqualTo(165);

        leave(1);

        assertThat(db.fetchCount(ANSWER)).isEqualTo(160);
        assertThat(db.fetchCount(RESPONSE)).isEqualTo(32);
        assertThat(look().figures()).isEqualTo(before.figures());
        assertThat(look().withdrawn()).isTrue();
        assertThat(look(node()).figures()).isEqualTo(before.figures());
    }

    @Test
    void as_many_as_the_minimum_who_leave_a_shown_group_are_taken_out_of_the_figures() {
        closeRound();
        look();
        leave(4);
        assertThat(look().figures().respondents()).isEqualTo(33);

        leave(1);
        now = now.plus(Duration.ofDays(1));

        assertThat(look().figures().respondents()).isEqualTo(28);
        assertThat(look().figures().respondentsOf(id(sales))).isEqualTo(9);
        assertThat(look().withdrawn()).isFalse();
        assertThat(madeAt().toInstant()).isEqualTo(now);
    }

    @Test
    void importance_stays_as_it_was_when_the_figures_were_made_and_targets_are_today_s() {
        aim(2, 2.0);
        closeRound();
        look();

        aim(4, 0.5);

        assertThat(look().goals()).isEqualTo(new Goals(Map.of(MACHINES, 4), Map.of(MACHINES, 2.0)));
        leave(5);
        assertThat(look().goals().importance()).isEqualTo(Map.of(MACHINES, 0.5));
        assertThat(db.fetchCount(ROUND_IMPORTANCE)).isEqualTo(1);
    }

    private void aim(int target, double importance) {
        organisations.aim(
                leader,
                harbour,
                organisations.goals(leader, harbour),
                new Aims(new Goals(Map.of(MACHINES, target), Map.of(MACHINES, importance)), Optional.empty()));
    }

    @Test
    void two_nodes_that_look_at_once_work_it_out_once() throws Exception {
        closeRound();
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(node(), node())
                    .map(node -> threads.submit(() -> {
                        together.await();
                        return look(node).figures();
                    }))
                    .toList();
            together.countDown();
            assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
        }
        assertThat(db.fetchCount(ROUND_FIGURES)).isEqualTo(1);
    }

    @Test
    void what_has_to_be_done_is_known_beforehand_and_counted_as_it_is_done() {
        closeRound();

        // the answers of 33 people, read and weighed
        assertOutstanding(comparisons, 1, 33, 66);
        assertOutstanding(comparisons, 0, 0, 0);
        // what is stored by another node has to be read: 25 for each of four departments
        assertOutstanding(node(), 0, 0, 100);
        leave(1);
        assertOutstanding(node(), 1, 32, 164);
        assertOutstanding(comparisons, 1, 32, 64);
        // the figures could not be renewed, and nobody tries again
        assertOutstanding(comparisons, 0, 0, 0);
    }

    @Test
    void what_has_to_be_done_for_the_rounds_before_counts_as_well() {
        closeRound();
        var first = spring;
        now = now.plus(Duration.ofDays(30));
        spring = round(4);
        closeRound();
        var second = spring;

        assertOutstanding(node(), 2, 66, 132);

        db.deleteFrom(ROUND_FIGURES).execute();
        var node = node();
        spring = first;
        assertOutstanding(node, 1, 33, 66);
        spring = second;
        // the answers to the round before are read once more, for the trend
        assertOutstanding(node, 1, 33, 99);
    }

    /** And that it is done when the round is looked at. */
    private void assertOutstanding(Comparisons node, int made, int answered, int whole) {
        var outstanding = transaction.execute(status -> node.outstanding(leader, harbour, spring));
        assertThat(List.of(outstanding.made(), outstanding.answered(), outstanding.whole()))
                .containsExactly(made, answered, whole);
        var work = new Work();
        transaction.executeWithoutResult(status -> node.open(leader, harbour, spring, work));
        assertThat(work.done()).isEqualTo(whole);
    }

    @Test
    void of_work_that_is_stopped_nothing_is_stored() {
        closeRound();
        now = now.plus(Duration.ofDays(30));
        spring = round(4);
        closeRound();
        var work = new Work();
        // once the answers to both rounds are read, and the figures of the first are stored
        var stopping = new ComparisonStore(db) {
            @Override
            void store(RoundId round, Stored stored, Map<DimensionId, Double> importance) {
                super.store(round, stored, importance);
                work.stop();
            }
        };
        var node = new Comparisons(rounds, organisations, catalog, stopping, time);

        assertThatThrownBy(() -> transaction.execute(status -> node.open(leader, harbour, spring, work)))
                .isInstanceOf(Work.Stopped.class);

        assertThat(db.fetchCount(ROUND_FIGURES)).isZero();
        assertThat(transaction
                        .execute(status -> node.open(leader, harbour, spring))
                        .past())
                .hasSize(1);
    }

    @Test
    void what_another_node_renewed_is_shown_here_too() {
        closeRound();
        var other = node();
        look(other);
        look();
        leave(5);
        now = now.plus(Duration.ofDays(1));

        assertThat(look(other).figures().respondents()).isEqualTo(28);
        assertThat(look().figures()).isEqualTo(look(other).figures());
    }

    @Test
    void the_next_round_stands_beside_the_one_before() {
        closeRound();
        var first = spring;
        var figures = look().figures();
        now = now.plus(Duration.ofDays(30));
        spring = round(4);
        closeRound();

        var earlier = look().earlier().orElseThrow();

        assertThat(earlier.round().id()).isEqualTo(first);
        assertThat(earlier.figures()).isEqualTo(figures);
        var change = earlier.trend().orElseThrow().dimensions().get(MACHINES);
        assertThat(change.organisation().before()).isCloseTo(2.939, within(0.001));
        assertThat(change.organisation().now()).isCloseTo(3.909, within(0.001));
        assertThat(change.departments()).containsOnlyKeys(id(sales), id(service));
        assertThat(look(node()).earlier()).isEqualTo(look().earlier());
    }

    @Test
    void a_line_of_all_closed_rounds_leads_to_the_one_looked_at_and_no_further() {
        closeRound();
        var first = spring;
        look();
        now = now.plus(Duration.ofDays(30));
        spring = round(4);
        closeRound();
        var second = spring;
        now = now.plus(Duration.ofDays(30));
        spring = round(4);
        closeRound();
        now = now.plus(Duration.ofDays(30));
        round(1);

        var closed = look();

        assertThat(closed.past()).extracting(past -> past.round().id()).containsExactly(first, second);
        assertThat(closed.past()).allMatch(PastRound::overall);
        assertThat(Course.of(closed, closed.whole(), MACHINES).scored())
                .extracting(scored -> Math.round(scored.score() * 1000))
                .containsExactly(2939L, 3909L, 3909L);
        spring = second;
        assertThat(look().past()).extracting(past -> past.round().id()).containsExactly(first);
    }

    @Test
    void of_rounds_whose_figures_are_renewed_at_once_the_later_is_always_locked_first() {
        var people = new ArrayList<List<SecretToken>>();
        var order = new ArrayList<RoundId>();
        for (int i = 0; i < 4; i++) {
            closeRound();
            order.add(spring);
            people.add(salesPeople);
            look();
            now = now.plus(Duration.ofDays(30));
            spring = round(3 + i % 2);
        }
        closeRound();
        look();
        for (var some : people.subList(0, 2)) {
            some.subList(0, 5).forEach(responses::delete);
        }
        var locked = new ArrayList<RoundId>();
        var store = new ComparisonStore(db) {
            @Override
            boolean lock(RoundId round, Instant now) {
                locked.add(round);
                return super.lock(round, now);
            }
        };

        look(new Comparisons(rounds, organisations, catalog, store, time));

        assertThat(locked).containsExactly(order.get(1), order.get(0));
    }

    @Test
    void of_a_round_whose_closing_is_moved_at_its_last_moment_no_figures_are_worked_out() {
        closeRound();
        var store = new ComparisonStore(db) {
            @Override
            boolean lock(RoundId round, Instant closing) {
                db.update(ROUND)
                        .set(ROUND.CLOSES_AT, now.plusSeconds(1).atOffset(ZoneOffset.UTC))
                        .execute();
                return super.lock(round, closing);
            }
        };

        assertThatThrownBy(() -> look(new Comparisons(rounds, organisations, catalog, store, time)))
                .isInstanceOf(NotClosed.class);

        assertThat(db.fetchCount(ROUND_FIGURES)).isZero();
    }

    @Test
    void overall_scores_stand_on_one_line_only_while_dimensions_are_equally_important() {
        closeRound();
        look();
        aim(4, 2);
        now = now.plus(Duration.ofDays(30));
        spring = round(4);
        closeRound();

        var closed = look();

        assertThat(closed.past()).noneMatch(PastRound::overall);
        assertThat(Course.of(closed, closed.whole(), MACHINES).scored()).hasSize(2);
        assertThat(Course.overall(closed, closed.whole()).scored()).hasSize(1);
    }

    @Test
    void a_department_that_was_merged_since_is_not_compared_with_a_part_of_it() {
        closeRound();
        look();
        now = now.plus(Duration.ofDays(30));
        service = organisations.merge(
                leader,
                harbour,
                OrganisationsOf.seen(organisations, leader, harbour, legal),
                OrganisationsOf.seen(organisations, leader, harbour, service));
        spring = plan();
        answer(spring, 14, sales, Role.FRONT_LINE, 4);
        answer(spring, 16, service, Role.FRONT_LINE, 4);
        closeRound();

        var closed = look();

        assertThat(closed.figures().departments()).containsOnlyKeys(id(sales), id(service));
        assertThat(closed.earlier()
                        .orElseThrow()
                        .trend()
                        .orElseThrow()
                        .dimensions()
                        .get(MACHINES)
                        .departments())
                .containsOnlyKeys(id(sales));
        assertThat(closed.newcomers()).extracting(Group::name).containsExactly("Service");
    }

    @Test
    void to_strangers_there_is_nothing() {
        closeRound();
        var stranger = People.insert(db);
        var elsewhere = organisations.found(stranger, new Name("Elsewhere"));

        for (var other : List.of(stranger, PersonId.GUEST)) {
            assertThatThrownBy(() -> comparisons.open(other, harbour, spring)).isInstanceOf(UnknownOrganisation.class);
            assertThatThrownBy(() -> comparisons.closed(other, harbour)).isInstanceOf(UnknownOrganisation.class);
        }
        assertThatThrownBy(() -> comparisons.open(stranger, elsewhere, spring)).isInstanceOf(UnknownRound.class);
        assertThat(db.fetchCount(ROUND_FIGURES)).isZero();
    }

    @Test
    void a_viewer_sees_what_a_leader_sees() {
        closeRound();
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");

        assertThat(comparisons.open(viewer, harbour, spring).figures()).isEqualTo(look().figures());
        assertThat(comparisons.closed(viewer, harbour)).isEqualTo(comparisons.closed(leader, harbour));
    }

    @Test
    void so_few_that_nothing_may_be_shown_are_a_number_and_no_more() {
        db.deleteFrom(RESPONSE).execute();
        answer(spring, 4, sales, Role.MANAGER, 3);
        closeRound();

        assertThat(look().figures().organisation()).isEmpty();
        assertThat(look().figures().departments()).isEmpty();
        assertThat(look().whole().respondents()).isEqualTo(4);
    }
}
