package io.cxmaturity.round;

import static io.cxmaturity.db.Tables.INVITATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.round.Progress.Turnout;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import io.cxmaturity.testing.StoredRound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortfolioTest extends DatabaseTest {

    private static final AssessmentKey WORKSHOP = new AssessmentKey("workshop-safety", 3);
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    private Instant now = MONDAY;
    private Organisations organisations;
    private Rounds rounds;
    private PersonId consultant;

    @BeforeEach
    void meet() {
        InstantSource current = () -> now;
        organisations = OrganisationsOf.database(db);
        rounds = RoundsOf.database(db, Catalogs.workshop(db), current.withZone(ZoneOffset.UTC));
        consultant = People.insert(db);
    }

    private Portfolio portfolio(DSLContext context) {
        InstantSource current = () -> now;
        return new Portfolio(
                OrganisationsOf.database(context),
                new RoundStore(context),
                new ProgressStore(context),
                current.withZone(ZoneOffset.UTC));
    }

    private List<String> rounds(Holding holding) {
        return holding.rounds().stream()
                .map(current -> current.round().title() + " " + current.state())
                .toList();
    }

    private RoundId plan(PersonId leader, OrganisationId organisation, String title, int opens, int closes) {
        return rounds.plan(
                leader,
                organisation,
                new NewRound(
                        new Name(title),
                        WORKSHOP,
                        Kind.FULL,
                        new Schedule(day(opens), day(closes), ZoneOffset.UTC),
                        5,
                        Set.of(Role.MANAGER),
                        false));
    }

    private static Instant day(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    @Test
    void of_each_organisation_the_open_round_the_next_one_and_the_last_one_are_shown() {
        var harbour = organisations.found(consultant, new Name("Harbour"));
        organisations.found(consultant, new Name("Empty"));
        for (int month = 1; month <= 3; month++) {
            plan(consultant, harbour, "Planned " + month, 30 * month, 30 * month + 10);
        }
        plan(consultant, harbour, "Past 1", -60, 2);
        plan(consultant, harbour, "Past 2", -30, 4);
        plan(consultant, harbour, "Open", -10, 20);
        var stopped = plan(consultant, harbour, "Stopped", -20, 20);
        now = day(1);
        rounds.close(consultant, harbour, stopped);
        now = day(5);

        var holdings = portfolio(db).of(consultant);

        assertThat(holdings)
                .extracting(holding -> holding.membership().name().value())
                .containsExactly("Empty", "Harbour");
        assertThat(holdings.getFirst().rounds()).isEmpty();
        assertThat(rounds(holdings.getLast())).containsExactly("Open OPEN", "Planned 1 PLANNED", "Stopped CLOSED");
    }

    @Test
    void a_leader_sees_how_many_have_come_and_a_viewer_what_is_closed() {
        var leader = People.insert(db);
        var harbour = organisations.found(leader, new Name("Harbour"));
        organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 42));
        People.join(db, consultant, harbour.value(), "viewer");
        var sheet = "3".repeat(10);
        new StoredRound(db, harbour, WORKSHOP, "Winter", 5, day(-30), ZoneOffset.UTC)
                .department(new DepartmentId(UUID.randomUUID()), "Sales", 42, sheet, sheet, sheet);
        var spring = plan(leader, harbour, "Spring", -1, 9);
        invite(spring, false);
        invite(spring, true);

        var led = portfolio(db).of(leader).getFirst().rounds();
        var seen = portfolio(db).of(consultant).getFirst().rounds();

        assertThat(led)
                .extracting(Holding.Current::turnout)
                .containsExactly(Optional.of(new Turnout(1, 0, 0)), Optional.of(new Turnout(0, 3, 3)));
        assertThat(seen).extracting(Holding.Current::turnout).containsOnly(Optional.empty());
        assertThat(seen).extracting(current -> current.round().title().value()).containsExactly("Spring", "Winter");
        assertThat(seen.getFirst().round().departments()).isEmpty();
    }

    private void invite(RoundId round, boolean revoked) {
        var at = OffsetDateTime.parse("2026-03-01T10:00:00Z");
        db.insertInto(INVITATION)
                .set(INVITATION.ID, UUID.randomUUID())
                .set(INVITATION.ROUND_ID, round.value())
                .set(INVITATION.NAME, "Ann")
                .set(INVITATION.EMAIL, "ann" + revoked + "@example.org")
                .set(INVITATION.EMAIL_KEY, "ann" + revoked + "@example.org")
                .set(INVITATION.LANGUAGE, "en")
                .set(INVITATION.SECRET, UUID.randomUUID().toString())
                .set(INVITATION.REVOKED_AT, revoked ? at : null)
                .set(INVITATION.CREATED_AT, at)
                .execute();
    }

    @Test
    void twenty_organisations_take_as_many_queries_as_one() {
        organisations.found(consultant, new Name("First"));
        int one = queries();
        for (int number = 0; number < 19; number++) {
            var next = organisations.found(consultant, new Name("Next " + number));
            plan(consultant, next, "Spring", -1, 9);
        }

        assertThat(queries()).isEqualTo(one).isLessThanOrEqualTo(4);
        assertThat(portfolio(db).of(consultant)).hasSize(20);
        assertThat(portfolio(db).of(new PersonId(UUID.randomUUID()))).isEmpty();
    }

    private int queries() {
        var counted = new AtomicInteger();
        var listening = db.configuration().deriveAppending(new ExecuteListener() {
            private static final long serialVersionUID = 1L;

            @Override
            public void executeStart(ExecuteContext context) {
                counted.incrementAndGet();
            }
        });
        portfolio(DSL.using(listening)).of(consultant);
        return counted.get();
    }
}
