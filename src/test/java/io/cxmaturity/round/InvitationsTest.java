package io.cxmaturity.round;

import static io.cxmaturity.db.Tables.AUDIT_ENTRY;
import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.MAIL;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.MailState.Progress;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.Invitation.State;
import io.cxmaturity.round.Invitations.Invited;
import io.cxmaturity.round.Reminding.Reminders;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

class InvitationsTest extends DatabaseTest {

    private Instant now = Instant.parse("2026-03-02T10:00:00Z");

    private TransactionTemplate transaction;
    private Organisations organisations;
    private Catalog catalog;
    private Rounds rounds;
    private Entrances entrances;
    private Invitations invitations;
    private Reminding reminding;
    private PersonId leader;
    private OrganisationId harbour;
    private DepartmentId sales;
    private RoundId spring;

    private interface Method {
        void by(PersonId caller, OrganisationId organisation, RoundId round);
    }

    @BeforeEach
    void openRound() {
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        db = DSL.using(new TransactionAwareDataSourceProxy(source), database.dialect());
        InstantSource current = () -> now;
        var time = current.withZone(ZoneOffset.UTC);
        organisations = OrganisationsOf.database(db);
        catalog = Catalogs.workshop(db);
        rounds = RoundsOf.database(db, catalog, time);
        entrances = EntrancesOf.database(db, time);
        invitations = RoundsOf.invitations(db, catalog, time);
        reminding = RoundsOf.reminding(db, catalog, time);
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        sales = organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 42));
        spring = plan(harbour, leader);
    }

    private RoundId plan(OrganisationId organisation, PersonId by) {
        return rounds.plan(
                by,
                organisation,
                new NewRound(
                        new Name("Spring"),
                        catalog.newest().getFirst().key(),
                        Kind.FULL,
                        new Schedule(
                                Instant.parse("2026-03-01T00:00:00Z"),
                                Instant.parse("2026-04-01T16:00:00Z"),
                                ZoneId.of("Europe/London")),
                        5,
                        Set.of(Role.MANAGER, Role.FRONT_LINE),
                        false));
    }

    private Map<String, Method> methods() {
        return Map.of(
                "invited",
                invitations::invited,
                "invite",
                (caller, organisation, round) ->
                        invitations.invite(caller, organisation, round, people("new"), true, new Work()),
                "list",
                (caller, organisation, round) -> invitations.list(caller, organisation, round, "", 0),
                "arrivals",
                invitations::arrivals,
                "links",
                invitations::links,
                "revoke",
                (caller, organisation, round) -> invitations.revoke(
                        caller, organisation, round, row("ann").id()),
                "mail again",
                (caller, organisation, round) -> reminding.mailAgain(
                        caller, organisation, round, row("ann").id()),
                "remind",
                (caller, organisation, round) -> reminding.remind(caller, organisation, round, new Work()),
                "remind one",
                (caller, organisation, round) ->
                        reminding.remind(caller, organisation, round, row("ann").id()));
    }

    @Test
    void a_leader_may_do_everything() {
        invite("ann");
        methods()
                .forEach((name, method) -> assertThatCode(() -> method.by(leader, harbour, spring))
                        .as(name)
                        .doesNotThrowAnyException());
    }

    @Test
    void viewers_and_strangers_may_do_nothing() {
        invite("ann");
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");
        var stranger = People.insert(db);
        var elsewhere = organisations.found(stranger, new Name("Elsewhere"));
        var other = plan(elsewhere, stranger);

        methods().forEach((name, method) -> {
            assertThatThrownBy(() -> method.by(viewer, harbour, spring))
                    .as(name)
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> method.by(stranger, harbour, spring))
                    .as(name)
                    .isInstanceOf(UnknownOrganisation.class);
            assertThatThrownBy(() -> method.by(stranger, elsewhere, spring))
                    .as(name)
                    .isInstanceOf(UnknownRound.class);
            assertThatThrownBy(() -> method.by(leader, harbour, other)).as(name).isInstanceOf(UnknownRound.class);
            assertThatThrownBy(() -> method.by(leader, harbour, new RoundId(new UUID(1, 2))))
                    .as(name)
                    .isInstanceOf(UnknownRound.class);
        });
        assertThat(db.fetchCount(INVITATION)).isEqualTo(1);
        assertThat(row("ann").state()).isEqualTo(State.NOT_STARTED);
        assertThat(db.fetchCount(MAIL)).isEqualTo(1);
    }

    @Test
    void the_invitation_of_another_round_is_unknown() {
        invite("ann");
        var other = plan(harbour, leader);

        assertThatThrownBy(() ->
                        invitations.revoke(leader, harbour, other, row("ann").id()))
                .isInstanceOf(UnknownInvitation.class);
        assertThat(reminding.remind(leader, harbour, other, row("ann").id())).isEqualTo(new Reminders(0, 0));
    }

    @Test
    void each_is_invited_once_and_gets_one_mail_with_a_link_of_their_own() {
        assertThat(invite("ann", "bob")).isEqualTo(new Invited(2, 0));
        assertThat(invite("bob", "BOB", "cy")).isEqualTo(new Invited(1, 2));

        assertThat(invitations.links(leader, harbour, spring))
                .extracting(PersonalLink::email)
                .containsExactly("ann@example.org", "bob@example.org", "cy@example.org");
        assertThat(db.select(MAIL.RECIPIENT).from(MAIL).fetch(MAIL.RECIPIENT))
                .containsExactlyInAnyOrder("ann@example.org", "bob@example.org", "cy@example.org");
        assertThat(invitations.links(leader, harbour, spring))
                .allSatisfy(link -> assertThat(body(link.email()))
                        .contains("https://cx.example.org/j/" + link.secret().secret()));
        assertThat(row("ann").mail().orElseThrow().progress()).isEqualTo(Progress.WAITING);
    }

    @Test
    void the_mail_says_who_asks_for_what_until_when_and_who_sees_it() {
        invite("ann");

        assertThat(body("ann@example.org"))
                .startsWith("Hello Ann,\n\nSomebody of Harbour & Vale asks you to take part in “Spring”.")
                .contains("5 questions, takes about 5 minutes and is open until 1 April 2026, 17:00 (Europe/London).")
                .contains("groups of at least 5 people")
                .contains("Single answers are not handed out to anybody.");
    }

    @Test
    void a_mail_says_which_moment_is_meant_by_a_time_that_comes_twice() {
        rounds.closeAt(
                leader,
                harbour,
                spring,
                rounds.open(leader, harbour, spring).schedule().closesAt(),
                Instant.parse("2026-10-25T00:30:00Z"));
        invite("ann");

        assertThat(body("ann@example.org")).contains("open until 25 October 2026, 01:30 (Europe/London, GMT+01:00).");
    }

    @Test
    void without_mail_the_links_are_there_to_be_handed_out() {
        invitations.invite(leader, harbour, spring, people("ann"), false, new Work());

        assertThat(db.fetchCount(MAIL)).isZero();
        assertThat(row("ann").mail()).isEmpty();
        assertThat(row("ann").link())
                .isEqualTo(Optional.of(
                        invitations.links(leader, harbour, spring).getFirst().secret()));
    }

    @Test
    void of_several_all_are_invited_or_none() {
        var work = new Work();
        work.stop();
        var nowhere = new NewInvitation(
                new EmailAddress("bob@example.org"),
                "",
                Optional.of(new DepartmentId(new UUID(3, 4))),
                Optional.empty(),
                Locale.ENGLISH);
        var notAsked = new NewInvitation(
                new EmailAddress("bob@example.org"), "", Optional.empty(), Optional.of(Role.EXECUTIVE), Locale.ENGLISH);

        assertThatThrownBy(() -> invitations.invite(leader, harbour, spring, people("ann"), true, work))
                .isInstanceOf(Work.Stopped.class);
        for (var wrong : List.of(nowhere, notAsked)) {
            var both = List.of(people("ann").getFirst(), wrong);
            assertThatThrownBy(() -> invitations.invite(leader, harbour, spring, both, true, new Work()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(db.fetchCount(INVITATION)).isZero();
        assertThat(db.fetchCount(MAIL)).isZero();
    }

    @Test
    void whoever_stops_it_while_people_are_stored_leaves_everything_as_it_was() {
        invite("a7");
        invitations.revoke(leader, harbour, spring, row("a7").id());
        var many = IntStream.range(0, 1_200)
                .mapToObj(i -> people("a" + i).getFirst())
                .toList();
        var work = new Work();
        var stored = new ArrayList<Integer>();
        var stopping = RoundsOf.invitations(
                afterEachBatch(() -> {
                    stored.add(db.fetchCount(INVITATION));
                    work.stop();
                }),
                catalog,
                Clock.fixed(now, ZoneOffset.UTC));

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> stopping.invite(leader, harbour, spring, many, true, work)))
                .isInstanceOf(Work.Stopped.class);

        assertThat(stored).isNotEmpty().allMatch(people -> people == 500);
        assertThat(db.fetchCount(INVITATION)).isEqualTo(1);
        assertThat(row("a7").state()).isEqualTo(State.REVOKED);
        assertThat(waiting()).isEmpty();
        assertThat(db.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.DEED.eq("invitation-add")))
                .isEqualTo(1);
    }

    private DSLContext afterEachBatch(Runnable deed) {
        return db.configuration()
                .derive(ExecuteListener.onEnd(execution -> {
                    if (execution.type() == ExecuteType.BATCH) {
                        deed.run();
                    }
                }))
                .dsl();
    }

    @Test
    void ten_thousand_are_invited_together() {
        var many = IntStream.range(0, 10_000)
                .mapToObj(i -> people("a" + i).getFirst())
                .toList();
        var work = new Work();

        Invited invited = transaction.execute(status -> invitations.invite(leader, harbour, spring, many, true, work));

        assertThat(invited).isEqualTo(new Invited(10_000, 0));
        assertThat(work.done()).isEqualTo(10_000);
        assertThat(db.fetchCount(MAIL)).isEqualTo(10_000);
        assertThat(invitations.list(leader, harbour, spring, "A9999@", 7).rows())
                .extracting(Invitation::email)
                .containsExactly("a9999@example.org");
        assertThat(invitations.list(leader, harbour, spring, "", 399).rows()).hasSize(25);
        assertThat(invitations.list(leader, harbour, spring, "", 9999).number()).isEqualTo(399);
    }

    @Test
    void an_invitation_opens_one_response_and_says_how_far_it_is() {
        invite("ann");
        var secret = row("ann").link().orElseThrow();
        var response = response(secret);
        assertThat(row("ann").state()).isEqualTo(State.STARTED);

        handIn(response);

        assertThat(row("ann").state()).isEqualTo(State.ANSWERED);
        assertThat(row("ann").link()).isEmpty();
        assertThat(invitations.links(leader, harbour, spring)).isEmpty();
        assertThatThrownBy(() -> entrances.enter(secret, response)).isInstanceOf(AlreadyStarted.class);
    }

    @Test
    void a_revoked_link_opens_nothing_and_its_address_may_be_invited_anew() {
        invite("ann");
        var secret = row("ann").link().orElseThrow();

        invitations.revoke(leader, harbour, spring, row("ann").id());
        invitations.revoke(leader, harbour, spring, row("ann").id());

        assertThat(row("ann").state()).isEqualTo(State.REVOKED);
        assertThatThrownBy(() -> entrances.find(secret)).isInstanceOf(UnknownEntrance.class);
        assertThat(reminding.remind(leader, harbour, spring, new Work())).isEqualTo(new Reminders(0, 0));
        assertThat(invite("ann")).isEqualTo(new Invited(1, 0));
        assertThat(row("ann").state()).isEqualTo(State.NOT_STARTED);
        assertThat(row("ann").link()).isNotEqualTo(Optional.of(secret));
    }

    @Test
    void whoever_began_may_be_invited_anew_once_that_is_revoked() {
        invite("ann");
        response(row("ann").link().orElseThrow());
        invitations.revoke(leader, harbour, spring, row("ann").id());
        assertThat(row("ann").state()).isEqualTo(State.REVOKED);

        assertThat(invitations.invited(leader, harbour, spring)).isEmpty();
        assertThat(invite("ann")).isEqualTo(new Invited(1, 0));
        response(row("ann").link().orElseThrow());
        assertThat(row("ann").state()).isEqualTo(State.STARTED);
    }

    @Test
    void whoever_answered_cannot_be_invited_once_more() {
        invite("ann");
        handIn(response(row("ann").link().orElseThrow()));
        invitations.revoke(leader, harbour, spring, row("ann").id());

        assertThat(row("ann").state()).isEqualTo(State.ANSWERED);
        assertThat(invite("ann")).isEqualTo(new Invited(0, 1));
    }

    @Test
    void a_mail_that_waits_is_taken_back_with_its_invitation() {
        invite("ann", "bob");
        invitations.revoke(leader, harbour, spring, row("ann").id());

        assertThat(waiting()).containsExactly("bob@example.org");
        assertThat(body("ann@example.org")).isEmpty();
        assertThat(row("ann").mail().orElseThrow().progress()).isEqualTo(Progress.WITHDRAWN);
    }

    @Test
    void a_reminder_that_waits_is_taken_back_once_its_person_has_answered() {
        invite("ann", "bob");
        var response = response(row("ann").link().orElseThrow());
        db.deleteFrom(MAIL).execute();
        reminding.remind(leader, harbour, spring, new Work());
        handIn(response);

        assertThat(waiting()).containsExactly("bob@example.org");
    }

    @Test
    void what_waits_is_not_sent_any_more_once_the_round_is_closed_or_withdrawn() {
        invite("ann", "bob");
        var occasion = occasion();
        assertThat(occasion.past(row("ann").id().value())).isFalse();
        rounds.close(leader, harbour, spring);
        assertThat(occasion.past(row("ann").id().value())).isTrue();
        assertThat(row("ann").mail().orElseThrow().progress()).isEqualTo(Progress.WITHDRAWN);
        db.deleteFrom(MAIL).execute();
        spring = plan(harbour, leader);
        invite("ann", "bob");
        now = Instant.parse("2026-02-01T00:00:00Z");
        rounds.withdraw(leader, harbour, spring, new Work());

        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_mail_is_past_its_time_once_nobody_waits_for_its_person() {
        invite("ann", "bob");
        var occasion = occasion();
        var ann = row("ann").id().value();
        var bob = row("bob").id().value();
        assertThat(occasion.past(ann)).isFalse();
        assertThat(occasion.past(new UUID(1, 2))).isFalse();

        handIn(response(row("ann").link().orElseThrow()));
        assertThat(occasion.past(ann)).isTrue();
        assertThat(occasion.past(bob)).isFalse();
        now = Instant.parse("2026-04-01T15:59:59Z");
        assertThat(occasion.past(bob)).isFalse();
        now = Instant.parse("2026-04-01T16:00:00Z");
        assertThat(occasion.past(bob)).isTrue();
        now = Instant.parse("2026-03-02T10:00:00Z");
        invitations.revoke(leader, harbour, spring, row("bob").id());
        assertThat(occasion.past(bob)).isTrue();
    }

    private InvitationOccasion occasion() {
        return new InvitationOccasion(new EntranceStore(db), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
    }

    @Test
    void whoever_stops_reminding_or_withdrawing_leaves_all_as_it_was() {
        invite("ann", "bob");
        var stopped = new Work();
        stopped.stop();
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> reminding.remind(leader, harbour, spring, stopped)))
                .isInstanceOf(Work.Stopped.class);
        assertThat(row("ann").remindedAt()).isEmpty();
        assertThat(db.fetchCount(MAIL)).isEqualTo(2);

        now = Instant.parse("2026-02-01T00:00:00Z");
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> rounds.withdraw(leader, harbour, spring, stopped)))
                .isInstanceOf(Work.Stopped.class);
        assertThat(row("ann").state()).isEqualTo(State.NOT_STARTED);
        assertThat(db.fetchCount(MAIL)).isEqualTo(2);
    }

    @Test
    void reminding_counts_everybody_who_is_invited() {
        invite("ann", "bob", "cy");
        handIn(response(row("ann").link().orElseThrow()));
        var work = new Work();

        reminding.remind(leader, harbour, spring, work);

        assertThat(work.done()).isEqualTo(3);
    }

    private List<String> waiting() {
        return db.select(MAIL.RECIPIENT)
                .from(MAIL)
                .where(MAIL.STATE.eq("waiting"))
                .fetch(MAIL.RECIPIENT);
    }

    @Test
    void inviting_an_address_anew_does_not_have_it_reminded_twice_a_day() {
        invite("ann");
        reminding.remind(leader, harbour, spring, new Work());
        var reminded = now;
        invitations.revoke(leader, harbour, spring, row("ann").id());
        now = now.plus(Duration.ofHours(2));
        invite("ann");

        assertThat(row("ann").remindedAt()).contains(reminded);
        assertThat(reminding.remind(leader, harbour, spring, new Work())).isEqualTo(new Reminders(0, 1));
        now = reminded.plus(Duration.ofDays(1));
        assertThat(reminding.remind(leader, harbour, spring, new Work())).isEqualTo(new Reminders(1, 0));
    }

    @Test
    void those_who_have_not_answered_are_reminded_once_a_day() {
        invite("ann", "bob", "cy", "dee");
        response(row("bob").link().orElseThrow());
        handIn(response(row("cy").link().orElseThrow()));
        invitations.revoke(leader, harbour, spring, row("dee").id());

        assertThat(reminding.remind(leader, harbour, spring, row("ann").id())).isEqualTo(new Reminders(1, 0));
        assertThat(reminding.remind(leader, harbour, spring, new Work())).isEqualTo(new Reminders(1, 1));
        now = now.plus(Duration.ofHours(23));
        assertThat(reminding.remind(leader, harbour, spring, new Work())).isEqualTo(new Reminders(0, 2));
        now = now.plus(Duration.ofHours(1));
        assertThat(reminding.remind(leader, harbour, spring, new Work())).isEqualTo(new Reminders(2, 0));

        assertThat(row("ann").remindedAt()).contains(now);
        assertThat(body("ann@example.org")).contains("would still like to hear from you");
    }

    @Test
    void an_invitation_whose_mail_failed_is_sent_again_also_before_the_round_opens() {
        now = Instant.parse("2026-02-01T00:00:00Z");
        invite("ann", "bob");
        assertThat(mailAgain("ann")).as("it waits").isFalse();
        for (var error : new String[] {"550 no such mailbox", null}) {
            db.update(MAIL)
                    .set(MAIL.STATE, "failed")
                    .set(MAIL.BODY, "")
                    .set(MAIL.ERROR, error)
                    .where(MAIL.RECIPIENT.eq("ann@example.org"))
                    .execute();
            now = now.plusSeconds(1);

            assertThat(mailAgain("ann")).isTrue();
            assertThat(mailAgain("ann")).as("once").isFalse();
            assertThat(row("ann").mail().orElseThrow().progress()).isEqualTo(Progress.WAITING);
            assertThat(body("ann@example.org"))
                    .contains("asks you to take part")
                    .contains("https://cx.example.org/j/"
                            + row("ann").link().orElseThrow().secret());
        }
        assertThat(row("ann").remindedAt()).isEmpty();
        assertThat(db.fetchCount(MAIL)).isEqualTo(4);
    }

    @Test
    void no_mail_is_sent_again_to_whom_nobody_waits_for() {
        invite("ann", "bob");
        db.update(MAIL).set(MAIL.STATE, "failed").execute();
        invitations.revoke(leader, harbour, spring, row("ann").id());

        assertThat(mailAgain("ann")).isFalse();
        rounds.close(leader, harbour, spring);
        assertThatThrownBy(() -> mailAgain("bob")).isInstanceOf(NotOpen.class);
    }

    private boolean mailAgain(String name) {
        return reminding.mailAgain(leader, harbour, spring, row(name).id());
    }

    @Test
    void two_leaders_who_remind_at_once_send_each_one_mail() throws Exception {
        invite("ann", "bob");
        db.deleteFrom(MAIL).execute();
        Callable<Reminders> remind =
                () -> transaction.execute(status -> reminding.remind(leader, harbour, spring, new Work()));

        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.of(remind, remind)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(results).containsExactlyInAnyOrder(new Reminders(2, 0), new Reminders(0, 2));
        }
        assertThat(db.fetchCount(MAIL)).isEqualTo(2);
    }

    @Test
    void a_closed_round_invites_and_reminds_nobody() {
        invite("ann");
        rounds.close(leader, harbour, spring);

        assertThatThrownBy(() -> invite("bob")).isInstanceOf(NotOpen.class);
        assertThatThrownBy(() -> reminding.remind(leader, harbour, spring, new Work()))
                .isInstanceOf(NotOpen.class);
        assertThat(row("ann").state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void a_planned_round_is_taken_back_with_its_invitations() {
        invite("ann");
        now = Instant.parse("2026-02-01T00:00:00Z");

        rounds.withdraw(leader, harbour, spring, new Work());

        assertThat(db.fetchCount(INVITATION)).isZero();
    }

    @Test
    void a_search_finds_parts_of_names_and_addresses() {
        invite("ann", "bob_", "b%b");

        assertThat(found("BOB_")).containsExactly("bob_@example.org");
        assertThat(found("%")).containsExactly("b%b@example.org");
        assertThat(found("Ann")).containsExactly("ann@example.org");
        assertThat(found("nobody")).isEmpty();
        assertThat(invitations.list(leader, harbour, spring, "ann", 0).all()).isEqualTo(3);
    }

    @Test
    void the_log_says_how_many_and_never_who() {
        invite("ann", "bob");
        invitations.links(leader, harbour, spring);
        reminding.remind(leader, harbour, spring, new Work());
        invitations.revoke(leader, harbour, spring, row("ann").id());

        assertThat(db.selectFrom(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.DEED.startsWith("invitation-").or(AUDIT_ENTRY.DEED.eq("links-export")))
                        .fetch(row -> row.getDeed() + " " + row.getSubject()))
                .containsExactlyInAnyOrder(
                        "invitation-add Spring: 2",
                        "links-export Spring: 2",
                        "invitation-remind Spring: 2",
                        "invitation-revoke Spring: 1");
    }

    private Invited invite(String... names) {
        return invitations.invite(leader, harbour, spring, people(names), true, new Work());
    }

    private List<NewInvitation> people(String... names) {
        return List.of(names).stream()
                .map(name -> new NewInvitation(
                        new EmailAddress(name + "@example.org"),
                        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                        Optional.of(sales),
                        Optional.of(Role.MANAGER),
                        Locale.ENGLISH))
                .toList();
    }

    private Invitation row(String name) {
        return invitations.list(leader, harbour, spring, name + "@", 0).rows().getFirst();
    }

    private List<String> found(String search) {
        return invitations.list(leader, harbour, spring, search, 0).rows().stream()
                .map(Invitation::email)
                .toList();
    }

    private String body(String recipient) {
        return db.select(MAIL.BODY)
                .from(MAIL)
                .where(MAIL.RECIPIENT.eq(recipient))
                .orderBy(MAIL.CREATED_AT.desc())
                .limit(1)
                .fetchSingle(row -> row.value1());
    }

    private void handIn(UUID response) {
        entrances.handIn(spring, response, SecretToken.random(new SecureRandom()));
    }

    private UUID response(SecretToken secret) {
        var id = UUID.randomUUID();
        db.insertInto(RESPONSE)
                .set(RESPONSE.ID, id)
                .set(RESPONSE.TOKEN_SHA256, id.toString())
                .set(RESPONSE.ASSESSMENT_ID, catalog.newest().getFirst().key().id())
                .set(
                        RESPONSE.ASSESSMENT_VERSION,
                        catalog.newest().getFirst().key().version())
                .set(RESPONSE.KIND, "full")
                .set(RESPONSE.ROLE, "manager")
                .set(RESPONSE.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .set(RESPONSE.OPENED_AT, now.atOffset(ZoneOffset.UTC))
                .set(RESPONSE.ROUND_ID, spring.value())
                .set(RESPONSE.CHANNEL, "invitation")
                .execute();
        entrances.enter(secret, id);
        return id;
    }
}
