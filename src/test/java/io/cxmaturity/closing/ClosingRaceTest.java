package io.cxmaturity.closing;

import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.Work;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** An organisation is erased while people and leaders are at work in its round: nobody stands in the way of another. */
class ClosingRaceTest extends DatabaseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void whoever_is_at_work_is_done_or_told_and_nothing_is_left() throws Exception {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        db = DSL.using(new TransactionAwareDataSourceProxy(source), database.dialect());
        var clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
        var catalog = Catalogs.workshop(db);
        var organisations = OrganisationsOf.database(db);
        var rounds = RoundsOf.database(db, catalog, clock);
        var invitations = RoundsOf.invitations(db, catalog, clock);
        var responses = ResponsesOf.database(db, catalog, clock);
        var participation = ResponsesOf.participation(db, catalog, clock);
        var closing = ClosingOf.database(db, clock);
        var leader = People.insert(db);
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
            deeds.add(() ->
                    transaction.execute(status -> closing.close(leader, harbour, "Harbour") ? "closed" : "not closed"));

            assertThat(together(deeds)).contains("closed").isSubsetOf("closed", "handed in", "erased");
            assertThat(db.fetchCount(RESPONSE)).isZero();
            assertThat(db.fetchCount(ORGANISATION)).isZero();
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
