package io.cxmaturity.response;

import static io.cxmaturity.db.Tables.ANSWER;
import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.common.Work;
import io.cxmaturity.db.DefaultSchema;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.round.AlreadyStarted;
import io.cxmaturity.round.Invitation;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.NewInvitation;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.NotOpen;
import io.cxmaturity.round.Progress;
import io.cxmaturity.round.Reminding;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.RoundsOf;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.round.UnknownEntrance;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** Responses that count in a round. Machines: guards (keystone), inspection-rota; people: briefing (keystone), speaking-up. */
class RoundResponsesTest extends DatabaseTest {

    private static final AssessmentKey WORKSHOP = new AssessmentKey("workshop-safety", 3);
    private static final ItemId GUARDS = new ItemId("machine-guards");
    private static final ItemId INSPECTION = new ItemId("inspection-rota");
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant CLOSING = MONDAY.plus(Duration.ofDays(14));

    private Instant now = MONDAY;
    private TransactionTemplate transaction;
    private Rounds rounds;
    private Invitations invitations;
    private Reminding reminding;
    private Responses responses;
    private Participation participation;
    private Organisations organisations;
    private PersonId leader;
    private OrganisationId harbour;
    private DepartmentId sales;
    private DepartmentId service;
    private RoundId spring;

    @BeforeEach
    void openRound() {
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        db = DSL.using(new TransactionAwareDataSourceProxy(source), database.dialect());
        InstantSource current = () -> now;
        var time = current.withZone(ZoneOffset.UTC);
        var catalog = Catalogs.workshop(db);
        organisations = OrganisationsOf.database(db);
        rounds = RoundsOf.database(db, catalog, time);
        invitations = RoundsOf.invitations(db, catalog, time);
        reminding = RoundsOf.reminding(db, catalog, time);
        responses = ResponsesOf.database(db, catalog, time);
        participation = ResponsesOf.participation(db, catalog, time);
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        sales = organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 42));
        service = organisations.add(leader, harbour, new NewDepartment(new Name("Service"), 7));
        spring = plan(Kind.FULL);
    }

    private RoundId plan(Kind kind) {
        return rounds.plan(
                leader,
                harbour,
                new NewRound(
                        new Name("Spring"),
                        WORKSHOP,
                        kind,
                        new Schedule(MONDAY, CLOSING, ZoneOffset.UTC),
                        5,
                        Set.of(Role.EXECUTIVE, Role.MANAGER),
                        false));
    }

    private SecretToken openLink() {
        return rounds.links(leader, harbour, spring).round();
    }

    private SecretToken salesLink() {
        return rounds.links(leader, harbour, spring).departments().get(sales);
    }

    private SecretToken invite(String email, Optional<DepartmentId> department, Optional<Role> role) {
        var person = new NewInvitation(new EmailAddress(email), "", department, role, Locale.ENGLISH);
        invitations.invite(leader, harbour, spring, List.of(person), false, new Work());
        return invitations.links(leader, harbour, spring).stream()
                .filter(link -> link.email().equals(email))
                .findFirst()
                .orElseThrow()
                .secret();
    }

    private static Newcomer manager(DepartmentId department) {
        return new Newcomer(Role.MANAGER, Optional.of(department), false);
    }

    /** As the portal does it: in a transaction, so that what is refused leaves nothing. */
    private SecretToken join(SecretToken link, Newcomer newcomer) {
        return transaction.execute(status -> participation.join(link, newcomer));
    }

    private void handIn(SecretToken token) {
        transaction.executeWithoutResult(status -> responses.handIn(token));
    }

    private Progress progress() {
        return rounds.progress(leader, harbour, spring);
    }

    private Invitation.State state() {
        return invitations
                .list(leader, harbour, spring, "", 0)
                .rows()
                .getFirst()
                .state();
    }

    @Test
    void by_the_open_link_somebody_says_who_they_are_and_starts() {
        var response = responses.open(join(openLink(), manager(service)));

        assertThat(response.round()).contains(spring);
        assertThat(response.assessment()).isEqualTo(WORKSHOP);
        assertThat(response.kind()).isEqualTo(Kind.FULL);
        assertThat(response.participant()).isEqualTo(new Participant(Role.MANAGER, "Harbour & Vale", "Service"));
        assertThat(progress().of(service)).isEqualTo(new Progress.Turnout(0, 1, 0));
        assertThat(db.fetchSingle(RESPONSE).getChannel()).isEqualTo("open-link");
    }

    @Test
    void somebody_of_no_department_counts_among_those_without_one() {
        join(openLink(), new Newcomer(Role.EXECUTIVE, Optional.empty(), true));

        assertThat(progress().withoutDepartment()).isEqualTo(new Progress.Turnout(0, 1, 0));
        assertThat(db.fetchSingle(RESPONSE).getConsents()).isTrue();
    }

    @Test
    void a_department_s_link_is_for_that_department() {
        join(salesLink(), manager(sales));
        assertThat(db.fetchSingle(RESPONSE).getChannel()).isEqualTo("department-link");

        assertRefused(salesLink(), manager(service));
        assertRefused(salesLink(), new Newcomer(Role.MANAGER, Optional.empty(), false));
        assertThat(db.fetchCount(RESPONSE)).isEqualTo(1);
    }

    @Test
    void whoever_is_not_asked_does_not_come_in() {
        assertRefused(openLink(), new Newcomer(Role.FRONT_LINE, Optional.of(sales), false));
        assertRefused(openLink(), manager(new DepartmentId(new UUID(1, 2))));
        var ann = invite("ann@example.org", Optional.of(sales), Optional.of(Role.EXECUTIVE));
        assertRefused(ann, manager(sales));
        assertRefused(ann, new Newcomer(Role.EXECUTIVE, Optional.of(service), false));
        assertThat(db.fetchCount(RESPONSE)).isZero();
        assertThat(state()).isEqualTo(Invitation.State.NOT_STARTED);
    }

    private void assertRefused(SecretToken link, Newcomer newcomer) {
        assertThatThrownBy(() -> join(link, newcomer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_invitation_starts_one_response_and_opens_none() {
        var link = invite("ann@example.org", Optional.of(sales), Optional.empty());
        var token = join(link, manager(sales));

        assertThat(state()).isEqualTo(Invitation.State.STARTED);
        assertThatThrownBy(() -> join(link, manager(sales))).isInstanceOf(AlreadyStarted.class);
        assertThat(db.fetchCount(RESPONSE)).isEqualTo(1);
        assertThatThrownBy(() -> responses.open(link)).isInstanceOf(UnknownResponse.class);
        assertThat(responses.open(token).round()).contains(spring);
    }

    @Test
    void two_who_use_an_invitation_at_once_start_one_response() throws Exception {
        var link = invite("ann@example.org", Optional.empty(), Optional.empty());
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(sales, service)
                    .map(department -> threads.submit(() -> {
                        together.await();
                        try {
                            join(link, manager(department));
                            return true;
                        } catch (AlreadyStarted second) {
                            return false;
                        }
                    }))
                    .toList();
            together.countDown();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(db.fetchCount(RESPONSE)).isEqualTo(1);
    }

    @Test
    void whoever_deletes_a_draft_may_start_again() {
        var link = invite("ann@example.org", Optional.empty(), Optional.empty());
        responses.delete(join(link, manager(sales)));

        assertThat(state()).isEqualTo(Invitation.State.NOT_STARTED);
        join(link, manager(sales));
        assertThat(state()).isEqualTo(Invitation.State.STARTED);
    }

    @Test
    void whoever_deletes_what_they_handed_in_may_not() {
        var link = invite("ann@example.org", Optional.empty(), Optional.empty());
        var token = join(link, manager(sales));
        handIn(token);
        responses.delete(token);

        assertThat(state()).isEqualTo(Invitation.State.ANSWERED);
        assertThatThrownBy(() -> join(link, manager(sales))).isInstanceOf(AlreadyStarted.class);
    }

    @Test
    void a_revoked_invitation_is_as_if_it_never_was() {
        var link = invite("ann@example.org", Optional.empty(), Optional.empty());
        invitations.revoke(
                leader,
                harbour,
                spring,
                invitations.links(leader, harbour, spring).getFirst().invitation());

        assertThatThrownBy(() -> join(link, manager(sales))).isInstanceOf(UnknownEntrance.class);
    }

    private void revoke() {
        var ann = invitations
                .list(leader, harbour, spring, "", 0)
                .rows()
                .getFirst()
                .id();
        transaction.executeWithoutResult(status -> invitations.revoke(leader, harbour, spring, ann));
    }

    @Test
    void what_a_revoked_invitation_began_is_kept_and_counts_no_more() {
        var token = join(invite("ann@example.org", Optional.of(sales), Optional.empty()), manager(sales));
        responses.reply(token, GUARDS, new Chosen(3), INSPECTION);
        revoke();

        assertThatThrownBy(() -> handIn(token)).isInstanceOf(Revoked.class);
        assertThat(state()).isEqualTo(Invitation.State.REVOKED);
        responses.reply(token, INSPECTION, Silence.DONT_KNOW, INSPECTION);
        assertThat(responses.open(token).answers()).hasSize(2);
        assertThat(participation.takesAnswers(responses.open(token))).isFalse();
        assertThat(progress().whole()).isEqualTo(new Progress.Turnout(0, 0, 0));
        assertThat(progress().channels().values()).allMatch(came -> came == 0);
        assertThat(invitations.arrivals(leader, harbour, spring).invitations()).isZero();

        responses.delete(token);
        assertThat(db.fetchCount(RESPONSE)).isZero();
    }

    @Test
    void whoever_is_invited_anew_counts_once() {
        var first = join(invite("ann@example.org", Optional.of(sales), Optional.empty()), manager(sales));
        revoke();
        var second = join(invite("ann@example.org", Optional.of(sales), Optional.empty()), manager(sales));
        handIn(second);

        assertThatThrownBy(() -> handIn(first)).isInstanceOf(Revoked.class);
        assertThat(progress().whole()).isEqualTo(new Progress.Turnout(1, 1, 1));
        assertThat(state()).isEqualTo(Invitation.State.ANSWERED);
    }

    @Test
    void whoever_takes_their_answers_back_is_waited_for_again() {
        var token = join(invite("ann@example.org", Optional.of(sales), Optional.empty()), manager(sales));
        handIn(token);
        responses.reopen(token);

        assertThat(state()).isEqualTo(Invitation.State.STARTED);
        assertThat(invitations.links(leader, harbour, spring)).hasSize(1);
        assertThat(reminding.remind(leader, harbour, spring, new Work()).reminded())
                .isEqualTo(1);
        handIn(token);
        assertThat(state()).isEqualTo(Invitation.State.ANSWERED);
        assertThat(invitations.links(leader, harbour, spring)).isEmpty();
    }

    @Test
    void people_come_in_while_all_are_reminded() throws Exception {
        for (int attempt = 0; attempt < 20; attempt++) {
            spring = plan(Kind.FULL);
            var links = Stream.of("ann", "bob", "cy", "dee")
                    .map(name -> invite(name + "@example.org", Optional.empty(), Optional.empty()))
                    .toList();
            var together = new CountDownLatch(1);
            try (var threads = Executors.newFixedThreadPool(5)) {
                var coming = links.stream()
                        .map(link -> threads.submit(() -> {
                            together.await();
                            return join(link, manager(sales));
                        }))
                        .toList();
                var reminders = threads.submit(() -> {
                    together.await();
                    return transaction.execute(status -> reminding.remind(leader, harbour, spring, new Work()));
                });
                together.countDown();
                for (var one : coming) {
                    assertThat(responses.open(one.get()).round()).contains(spring);
                }
                assertThat(reminders.get().reminded()).isEqualTo(4);
            }
        }
    }

    @Test
    void nothing_in_the_database_leads_from_who_was_invited_to_what_they_answered() {
        var link = invite("ann@example.org", Optional.of(sales), Optional.empty());
        var token = join(link, manager(sales));
        responses.reply(token, GUARDS, new Chosen(3), INSPECTION);
        var response = db.fetchSingle(RESPONSE).getId();
        var invitation = db.fetchSingle(INVITATION).getId();
        assertThat(tablesWith(response)).containsExactlyInAnyOrder("response", "answer", "invitation");

        handIn(token);

        assertThat(state()).isEqualTo(Invitation.State.ANSWERED);
        assertThat(tablesWith(response)).containsExactlyInAnyOrder("response", "answer");
        assertThat(tablesWith(invitation)).containsExactly("invitation");
        for (var secret : List.of(link.secret(), link.sha256(), "ann@example.org")) {
            assertThat(tablesWith(secret)).doesNotContain("response", "answer");
        }
        for (var secret : List.of(token.secret(), token.sha256())) {
            assertThat(tablesWith(secret)).doesNotContain("invitation");
        }
        assertThat(tablesWith(token.seal())).containsExactly("invitation");
    }

    /** Nor do the two say at the same moment that something happened. */
    @Test
    void no_time_is_noted_with_an_invitation_when_it_is_used() {
        var link = invite("ann@example.org", Optional.of(sales), Optional.empty());
        now = MONDAY.plus(Duration.ofHours(3));
        handIn(join(link, manager(sales)));

        var times = Stream.of(INVITATION.CREATED_AT, INVITATION.REMINDED_AT, INVITATION.REVOKED_AT)
                .map(field -> Optional.ofNullable(db.fetchValue(field, DSL.trueCondition())))
                .flatMap(Optional::stream)
                .map(OffsetDateTime::toInstant);
        assertThat(times).containsExactly(MONDAY);
    }

    private Set<String> tablesWith(Object value) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> holds(table, value.toString()))
                .map(Table::getName)
                .collect(Collectors.toSet());
    }

    private boolean holds(Table<?> table, String value) {
        return db.selectFrom(table).fetch().stream()
                .flatMap(row -> Stream.of(row.intoArray()))
                .anyMatch(cell -> cell != null && cell.toString().contains(value));
    }

    @Test
    void handing_in_keeps_the_replies_in_one_piece_too() {
        var token = join(openLink(), manager(sales));
        responses.reply(token, GUARDS, new Chosen(3), INSPECTION);
        responses.evidence(token, GUARDS, "Photos of each");
        responses.reply(token, INSPECTION, Silence.NOT_APPLICABLE, GUARDS);
        handIn(token);

        assertThat(db.fetchSingle(RESPONSE).getSheet()).isEqualTo("c-...");
        assertThat(progress().of(sales)).isEqualTo(new Progress.Turnout(0, 1, 1));
        assertThat(progress().roles()).containsEntry(Role.MANAGER, 1);
    }

    @Test
    void after_it_has_closed_answers_stay_but_are_not_handed_in() {
        var token = join(openLink(), manager(sales));
        responses.reply(token, GUARDS, new Chosen(3), INSPECTION);
        now = CLOSING;

        assertThatThrownBy(() -> handIn(token))
                .isInstanceOfSatisfying(
                        NotOpen.class, refused -> assertThat(refused.state()).isEqualTo(RoundState.CLOSED));

        var kept = responses.open(token);
        assertThat(kept.handedIn()).isFalse();
        assertThat(kept.answers()).isEqualTo(Map.of(GUARDS, new Answer(new Chosen(3), "", "")));
        assertThat(participation.takesAnswers(kept)).isFalse();
        assertThat(db.fetchSingle(RESPONSE).getSheet()).isNull();
        assertThat(db.fetchCount(ANSWER)).isEqualTo(1);
    }

    @Test
    void what_was_handed_in_may_be_changed_while_the_round_is_open_and_no_longer() {
        var token = join(openLink(), manager(sales));
        handIn(token);

        responses.reopen(token);
        assertThat(responses.open(token).handedIn()).isFalse();
        assertThat(db.fetchSingle(RESPONSE).getSheet()).isNull();
        handIn(token);

        rounds.close(leader, harbour, spring);
        assertThatThrownBy(() -> responses.reopen(token)).isInstanceOf(NotOpen.class);
        assertThat(responses.open(token).handedIn()).isTrue();
        assertThat(db.fetchSingle(RESPONSE).getSheet()).isNotNull();
    }

    @Test
    void deleting_works_after_closing_too_and_takes_everything() {
        var token = join(openLink(), manager(sales));
        responses.reply(token, GUARDS, new Chosen(3), INSPECTION);
        handIn(token);
        now = CLOSING;

        responses.delete(token);

        assertThat(db.fetchCount(RESPONSE)).isZero();
        assertThat(db.fetchCount(ANSWER)).isZero();
        assertThat(progress().whole().handedIn()).isZero();
    }

    @Test
    void when_handing_in_meets_closing_whoever_was_told_it_is_handed_in_counts() throws Exception {
        for (int attempt = 0; attempt < 20; attempt++) {
            spring = plan(Kind.FULL);
            var tokens = Stream.generate(() -> join(openLink(), manager(sales)))
                    .limit(3)
                    .toList();
            var together = new CountDownLatch(1);
            try (var threads = Executors.newFixedThreadPool(4)) {
                var told = tokens.stream()
                        .map(token -> threads.submit(() -> {
                            together.await();
                            try {
                                handIn(token);
                                return true;
                            } catch (NotOpen late) {
                                return false;
                            }
                        }))
                        .toList();
                var counted = threads.submit(() -> {
                    together.await();
                    transaction.executeWithoutResult(status -> rounds.close(leader, harbour, spring));
                    return progress().whole().handedIn();
                });
                together.countDown();
                int successes = 0;
                for (var one : told) {
                    successes += one.get() ? 1 : 0;
                }
                assertThat(counted.get()).isEqualTo(successes);
                assertThat(progress().whole().handedIn()).isEqualTo(successes);
            }
        }
    }

    /** The round waits for whoever was first, and closes then. */
    @Test
    void closing_waits_for_somebody_who_is_handing_in() throws Exception {
        var token = join(openLink(), manager(sales));
        var handedIn = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var respondent = threads.submit(() -> transaction.executeWithoutResult(status -> {
                responses.handIn(token);
                handedIn.countDown();
                await(go);
            }));
            handedIn.await();
            var closing = threads.submit(() -> {
                transaction.executeWithoutResult(status -> rounds.close(leader, harbour, spring));
                return progress().whole().handedIn();
            });
            assertThat(rounds.state(rounds.open(leader, harbour, spring))).isEqualTo(RoundState.OPEN);
            go.countDown();
            respondent.get();
            assertThat(closing.get()).isEqualTo(1);
        }
        assertThat(rounds.state(rounds.open(leader, harbour, spring))).isEqualTo(RoundState.CLOSED);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void answers_given_alone_may_be_brought_in() {
        var token = responses.start(WORKSHOP, Kind.FULL, new Participant(Role.FRONT_LINE, "Mine", ""));
        responses.reply(token, GUARDS, new Chosen(4), INSPECTION);
        handIn(token);

        participation.bringIn(token, openLink(), manager(service));

        assertThat(responses.open(token).round()).contains(spring);
        assertThat(responses.open(token).answers()).hasSize(1);
        assertThat(responses.open(token).participant())
                .as("who they are in the round, whatever they said when they were alone")
                .isEqualTo(new Participant(Role.MANAGER, "Harbour & Vale", "Service"));
        assertThat(progress().of(service)).isEqualTo(new Progress.Turnout(0, 1, 1));
        assertThat(db.fetchSingle(RESPONSE).getSheet()).startsWith("4");
        assertThatThrownBy(() -> participation.bringIn(token, openLink(), manager(service)))
                .as("once")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answers_to_something_else_are_not_brought_in() {
        var quick = responses.start(WORKSHOP, Kind.QUICK, new Participant(Role.MANAGER, "", ""));
        assertThatThrownBy(() -> participation.bringIn(quick, openLink(), manager(sales)))
                .isInstanceOf(IllegalArgumentException.class);

        var full = responses.start(WORKSHOP, Kind.FULL, new Participant(Role.MANAGER, "", ""));
        now = CLOSING;
        assertThatThrownBy(() -> participation.bringIn(full, openLink(), manager(sales)))
                .isInstanceOf(NotOpen.class);
        assertThat(progress().whole().started()).isZero();
    }

    @Test
    void a_round_asks_everybody_the_same() {
        spring = plan(Kind.QUICK);
        var token = join(openLink(), manager(sales));

        assertThatThrownBy(() -> responses.goOnToFull(token)).isInstanceOf(IllegalArgumentException.class);
        assertThat(responses.open(token).kind()).isEqualTo(Kind.QUICK);
    }
}
