package io.cxmaturity.closing;

import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.response.Newcomer;
import io.cxmaturity.response.ResponsesOf;
import io.cxmaturity.response.UnknownResponse;
import io.cxmaturity.round.NewInvitation;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.RoundsOf;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import io.cxmaturity.testing.StoredRound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** An organisation is erased while people and leaders are at work in its round: nobody stands in the way of another. */
class ClosingRaceTest extends DatabaseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    private TransactionTemplate transaction;
    private PersonId leader;

    @BeforeEach
    void work() {
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        db = DSL.using(new TransactionAwareDataSourceProxy(source), database.dialect());
        leader = People.insert(db);
    }

    @Test
    void whoever_is_at_work_is_done_or_told_and_nothing_is_left() throws Exception {
        var clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
        var catalog = Catalogs.workshop(db);
        var organisations = OrganisationsOf.database(db);
        var rounds = RoundsOf.database(db, catalog, clock);
        var invitations = RoundsOf.invitations(db, catalog, clock);
        var responses = ResponsesOf.database(db, catalog, clock);
        var participation = ResponsesOf.participation(db, catalog, clock);
        var closing = ClosingOf.database(db, clock);
        for (int attempt = 0; attempt < 20; attempt++) {
            var harbour = organisations.found(leader, new Name("Harbour"));
            var spring = rounds.plan(
                    leader,
                    harbour,
                    new NewRound(
                            new Name("Spring"),
                            new AssessmentKey("workshop-safety", 3),
                            Kind.FULL,
                            new Schedule(MONDAY, MONDAY.plus(Duration.ofDays(14)), ZoneOffset.UTC),
                            5,
                            Set.of(Role.MANAGER),
                            false));
            var people = IntStream.range(0, 8)
                    .mapToObj(i -> new NewInvitation(
                            new EmailAddress("a" + i + "@example.org"),
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            Locale.ENGLISH))
                    .toList();
            invitations.invite(leader, harbour, spring, people, false, new Work());
            var deeds = new ArrayList<Callable<String>>();
            for (var link : invitations.links(leader, harbour, spring)) {
                var token = participation.join(link.secret(), new Newcomer(Role.MANAGER, Optional.empty(), false));
                deeds.add(() -> transaction.execute(status -> {
                    try {
                        responses.handIn(token);
                        return "handed in";
                    } catch (UnknownResponse erased) {
                        return "erased";
                    }
                }));
            }
            ClosingOf.takeAlong(closing, leader, harbour);
            deeds.add(() -> transaction.execute(
                    status -> closing.close(leader, harbour, "Harbour", new Work()) ? "closed" : "not closed"));

            assertThat(together(deeds)).contains("closed").isSubsetOf("closed", "handed in", "erased");
            assertThat(db.fetchCount(RESPONSE)).isZero();
            assertThat(db.fetchCount(ORGANISATION)).isZero();
        }
    }

    @Test
    void whoever_stops_on_the_way_keeps_everything() {
        var closing = ClosingOf.database(db, Clock.fixed(MONDAY, ZoneOffset.UTC));
        var harbour = answered(closing);
        var stopped = new Work();
        stopped.stop();

        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> closing.close(leader, harbour, "Harbour", stopped)))
                .isInstanceOf(Work.Stopped.class);

        assertThat(db.fetchCount(RESPONSE)).isEqualTo(3);
        assertThat(db.fetchCount(ORGANISATION)).isOne();
    }

    @Test
    void all_that_goes_is_counted() {
        var closing = ClosingOf.database(db, Clock.fixed(MONDAY, ZoneOffset.UTC));
        var harbour = answered(closing);
        var work = new Work();
        assertThat(closing.responses(leader, harbour)).isEqualTo(3);

        assertThat(closing.close(leader, harbour, "Harbour", work)).isTrue();

        assertThat(work.done()).isEqualTo(3);
    }

    @Test
    void what_is_changed_after_the_first_look_keeps_everything() {
        var organisations = OrganisationsOf.database(db);
        var closing = ClosingOf.database(db, Clock.fixed(MONDAY, ZoneOffset.UTC));
        var harbour = answered(closing);
        var elsewhere = new AtomicInteger();
        Clock changing = new Interrupted(() -> {
            if (elsewhere.incrementAndGet() == 2) {
                CompletableFuture.runAsync(() -> transaction.executeWithoutResult(
                                status -> organisations.add(leader, harbour, new NewDepartment(new Name("Yard"), 1))))
                        .join();
            }
        });
        var interrupted = ClosingOf.database(db, changing);

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> interrupted.close(leader, harbour, "Harbour", new Work())))
                .isInstanceOf(NotTakenAlong.class);

        assertThat(elsewhere.get()).isGreaterThan(2);
        assertThat(db.fetchCount(RESPONSE)).isEqualTo(3);
        assertThat(organisations.open(leader, harbour).departments()).hasSize(2);
    }

    /** A closed round that three people have answered, taken along. */
    private OrganisationId answered(Closing closing) {
        Catalogs.workshop(db);
        var organisations = OrganisationsOf.database(db);
        var harbour = organisations.found(leader, new Name("Harbour"));
        var hall = organisations.add(leader, harbour, new NewDepartment(new Name("Hall"), 10));
        new StoredRound(
                        db,
                        harbour,
                        new AssessmentKey("workshop-safety", 3),
                        "Spring",
                        3,
                        MONDAY.minusSeconds(1),
                        ZoneOffset.UTC)
                .department(hall, "Hall", 10, "11111", "11111", "11111")
                .id();
        ClosingOf.takeAlong(closing, leader, harbour);
        return harbour;
    }

    /** Something happens each time somebody looks at it. */
    private static final class Interrupted extends Clock {

        private final Runnable happening;

        Interrupted(Runnable happening) {
            this.happening = happening;
        }

        @Override
        public Instant instant() {
            happening.run();
            return MONDAY;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private static List<String> together(List<Callable<String>> deeds) throws Exception {
        var start = new CountDownLatch(1);
        var done = new ArrayList<Future<String>>();
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            for (var deed : deeds) {
                done.add(threads.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<String>();
            for (var one : done) {
                results.add(one.get());
            }
            return results;
        }
    }
}
