package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.AUDIT_ENTRY;
import static io.cxmaturity.db.Tables.MAIL;
import static io.cxmaturity.db.Tables.MEMBER_INVITATION;
import static io.cxmaturity.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.account.MemberInvitations.Invited;
import io.cxmaturity.account.SignInBrake.Door;
import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.common.AuditLogOf;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.OutboxOf;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.Member;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.Members;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberInvitationsTest extends DatabaseTest {

    private static final EmailAddress GRACE = new EmailAddress("Grace@example.org");
    private static final SignInName GIVEN = new SignInName("amber-otter-48235");
    private static final String PASSWORD = "correct horse battery";
    private static final String OFFICE = "192.0.2.7";
    private static final Passwords PASSWORDS = new Passwords();
    private static final Pattern LINK = Pattern.compile("https://cx\\.example\\.org/join/([A-Za-z0-9_-]{43})");

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);

    private Members members;
    private MemberInvitations invitations;
    private PersonId leader;
    private OrganisationId harbour;

    @BeforeEach
    void foundOrganisation() {
        members = OrganisationsOf.members(db);
        invitations = invitations(OutboxOf.unavailable(db));
        leader = People.insert(db);
        harbour = OrganisationsOf.database(db).found(leader, new Name("Harbour & Vale"));
    }

    @Test
    void the_link_makes_an_account_and_a_member_once() {
        var link = invite(MemberRole.VIEWER);

        assertThat(invitations.open(link)).hasValueSatisfying(open -> {
            assertThat(open.name()).isEqualTo(new Name("Harbour & Vale"));
            assertThat(open.email()).isEqualTo(GRACE);
        });
        assertThat(join(link, PASSWORD)).isInstanceOf(SignedIn.class);
        assertThat(members.of(leader, harbour))
                .filteredOn(member -> member.role() == MemberRole.VIEWER)
                .extracting(Member::login)
                .containsExactly("amber-otter-48235");
        assertThat(invitations.open(link)).isEmpty();
        assertThat(join(link, PASSWORD)).isEqualTo(new Wrong());
        assertThat(invitations.of(leader, harbour)).isEmpty();
    }

    @Test
    void whoever_joins_and_whoever_takes_back_wait_for_one_another_in_the_same_order() {
        var somebody = People.insert(db);
        var first = invite(MemberRole.VIEWER);
        var second = invite(new EmailAddress("ada@example.org"));
        var third = invite(new EmailAddress("hedy@example.org"));
        var invited = invitations.of(leader, harbour).getLast();
        var locks = new ArrayList<String>();
        db = DSL.using(db.configuration().derive(ExecuteListener.onExecuteStart(execution -> {
            var sql = String.valueOf(execution.sql()).replace("\"", "");
            if (sql.contains("from organisation ") && sql.contains("for update")) {
                locks.add("organisation");
            } else if (sql.startsWith("delete from member_invitation ")) {
                locks.add("invitation");
            }
        })));
        members = OrganisationsOf.members(db);
        invitations = invitations(OutboxOf.unavailable(db));

        invitations.withdraw(leader, harbour, invited);
        assertThat(locks).containsExactly("organisation", "invitation");
        locks.clear();
        assertThat(invitations.join(second, somebody)).isTrue();
        assertThat(locks).startsWith("organisation", "invitation");
        locks.clear();
        assertThat(join(first, PASSWORD)).isInstanceOf(SignedIn.class);
        assertThat(locks).startsWith("organisation", "invitation");
        assertThat(invitations.open(third)).isEmpty();
    }

    @Test
    void whoever_is_signed_in_joins_as_who_they_are() {
        var somebody = People.insert(db);
        var link = invite(MemberRole.LEADER);

        assertThat(invitations.join(link, somebody)).isTrue();
        assertThat(invitations.join(link, People.insert(db))).isFalse();
        assertThat(members.of(somebody, harbour)).hasSize(2);
    }

    @Test
    void a_link_that_was_handed_over_does_the_same_whether_or_not_the_address_has_an_account() {
        makeGrace();
        var links = List.of(invite(MemberRole.VIEWER), invite(new EmailAddress("nobody@example.org")));
        for (var link : links) {
            assertThat(invitations.open(link).orElseThrow().mailed()).isFalse();
            assertThatThrownBy(() -> invitations.join(link, grace(GRACE, PASSWORD), OFFICE))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(join(links.getFirst(), "something else")).isInstanceOf(SignedIn.class);
        assertThat(invitations.join(
                        links.getLast(), grace(new SignInName("fern-river-22333"), "something else"), OFFICE))
                .isInstanceOf(SignedIn.class);
        assertThat(members.of(leader, harbour))
                .extracting(Member::login)
                .contains("amber-otter-48235", "fern-river-22333")
                .doesNotContain(GRACE.value());
    }

    @Test
    void a_link_that_was_handed_over_shows_no_address_once_there_is_a_mail_server() {
        var link = invite(MemberRole.VIEWER);
        var mailing = invitations(OutboxOf.database(db, clock));

        assertThatThrownBy(() -> mailing.join(link, grace(GRACE, PASSWORD), OFFICE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(mailing.join(link, grace(GIVEN, PASSWORD), OFFICE)).isInstanceOf(SignedIn.class);
    }

    @Test
    void through_a_mailed_link_an_account_needs_its_password_and_a_wrong_one_uses_nothing_up() {
        makeGrace();
        var link = mailed();

        assertThat(invitations.join(link, grace(GRACE, "something else"), OFFICE))
                .isEqualTo(new Wrong());
        assertThat(members.of(leader, harbour)).hasSize(1);
        assertThat(invitations.join(link, grace(GRACE, PASSWORD), OFFICE)).isInstanceOf(SignedIn.class);
        assertThat(db.fetchCount(PERSON)).isEqualTo(2);
    }

    @Test
    void wrong_passwords_are_slowed_down_as_those_of_signing_in_and_mails_asked_for_elsewhere_hold_nobody_up() {
        makeGrace();
        var link = mailed();
        var brake = new SignInBrake(db, clock);
        for (int i = 0; i < 6; i++) {
            brake.attempt(Door.SIGN_UP, GRACE, "198.51.100.1");
        }

        for (int i = 0; i < 5; i++) {
            assertThat(invitations.join(link, grace(GRACE, "something else"), OFFICE))
                    .isEqualTo(new Wrong());
        }
        assertThat(invitations.join(link, grace(GRACE, PASSWORD), OFFICE))
                .isEqualTo(new Refused(Duration.ofSeconds(30)));
        assertThat(invitations.join(link, grace(GRACE, PASSWORD), "192.0.2.8")).isInstanceOf(SignedIn.class);
    }

    @Test
    void many_people_of_one_office_join_one_after_the_other() {
        for (int i = 0; i < 25; i++) {
            var link = invite(new EmailAddress("p" + i + "@example.org"));
            var name = new SignInNames(new AccountStore(db)).next();
            assertThat(invitations.join(link, grace(name, PASSWORD), OFFICE)).isInstanceOf(SignedIn.class);
        }
    }

    @Test
    void a_mailed_link_makes_an_account_with_its_address_and_no_other() {
        var link = mailed();

        assertThatThrownBy(
                        () -> invitations.join(link, grace(new EmailAddress("nobody@example.org"), PASSWORD), OFFICE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(invitations.join(link, grace(GRACE, PASSWORD), OFFICE)).isInstanceOf(SignedIn.class);
        assertThat(members.of(leader, harbour)).extracting(Member::login).contains("Grace@example.org");
    }

    @Test
    void inviting_looks_the_same_whether_or_not_the_address_has_an_account() {
        var known = new EmailAddress(db.fetchValue(PERSON.EMAIL));
        invitations.invite(leader, harbour, known, MemberRole.VIEWER, Locale.ENGLISH);
        invitations.invite(leader, harbour, GRACE, MemberRole.VIEWER, Locale.ENGLISH);

        assertThat(invitations.of(leader, harbour)).extracting(Invited::role).containsOnly(MemberRole.VIEWER);
        assertThat(invitations.of(leader, harbour)).hasSize(2);
    }

    @Test
    void another_invitation_to_the_same_address_replaces_the_first() {
        var first = invite(MemberRole.VIEWER);
        var second = invitations
                .invite(leader, harbour, new EmailAddress("GRACE@example.org"), MemberRole.LEADER, Locale.ENGLISH)
                .orElseThrow();

        assertThat(invitations.open(first)).isEmpty();
        assertThat(invitations.open(second)).isPresent();
    }

    @Test
    void a_link_ends_after_a_week_or_once_it_is_taken_back() {
        var link = invite(MemberRole.VIEWER);
        now = now.plus(Duration.ofDays(7));
        assertThat(invitations.open(link)).isEmpty();
        invitations.forgetThePast();
        assertThat(db.fetchCount(MEMBER_INVITATION)).isZero();

        var other = invite(MemberRole.VIEWER);
        invitations.withdraw(leader, harbour, invitations.of(leader, harbour).getFirst());
        assertThat(invitations.open(other)).isEmpty();
        assertThat(join(other, PASSWORD)).isEqualTo(new Wrong());
    }

    @Test
    void a_mail_that_waits_is_taken_back_with_its_link() {
        var mailing = invitations(OutboxOf.database(db, clock));
        mailing.invite(leader, harbour, GRACE, MemberRole.VIEWER, Locale.ENGLISH);
        mailing.withdraw(leader, harbour, mailing.of(leader, harbour).getFirst());

        assertThat(db.fetchValue(MAIL.BODY)).isEmpty();
    }

    @Test
    void a_mail_that_waits_is_taken_back_where_its_address_is_asked_anew() {
        var mailing = invitations(OutboxOf.database(db, clock));
        mailing.invite(leader, harbour, GRACE, MemberRole.VIEWER, Locale.ENGLISH);
        mailing.invite(leader, harbour, GRACE, MemberRole.LEADER, Locale.ENGLISH);

        assertThat(db.fetchValues(MAIL.STATE, MAIL.BODY.eq(""))).containsExactly("failed");
        assertThat(db.fetchValues(MAIL.STATE, MAIL.BODY.ne(""))).containsExactly("waiting");
    }

    @Test
    void mails_that_wait_are_taken_back_with_the_links_of_whoever_leads_no_more() {
        var mailing = invitations(OutboxOf.database(db, clock));
        var other = People.insert(db);
        members.admit(harbour, other, MemberRole.LEADER);
        var third = People.insert(db);
        members.admit(harbour, third, MemberRole.LEADER);
        mailing.invite(other, harbour, GRACE, MemberRole.VIEWER, Locale.ENGLISH);
        mailing.invite(third, harbour, new EmailAddress("ann@example.org"), MemberRole.VIEWER, Locale.ENGLISH);
        mailing.invite(leader, harbour, new EmailAddress("bob@example.org"), MemberRole.VIEWER, Locale.ENGLISH);

        members.remove(leader, harbour, other);
        members.change(leader, harbour, third, MemberRole.VIEWER);

        assertThat(db.fetchValues(MAIL.RECIPIENT, MAIL.STATE.eq("failed").and(MAIL.BODY.eq(""))))
                .containsExactlyInAnyOrder("Grace@example.org", "ann@example.org");
        assertThat(db.fetchValues(MAIL.RECIPIENT, MAIL.STATE.eq("waiting"))).containsExactly("bob@example.org");
    }

    @Test
    void whoever_was_removed_does_not_come_back_through_an_invitation_of_their_own() {
        var other = anotherLeader();
        var own = invitations
                .invite(other, harbour, GRACE, MemberRole.LEADER, Locale.ENGLISH)
                .orElseThrow();
        var kept = invite(new EmailAddress("hedy@example.org"));

        members.remove(leader, harbour, other);

        assertThat(invitations.open(own)).isEmpty();
        assertThat(invitations.join(own, other)).isFalse();
        assertThat(invitations.of(leader, harbour))
                .extracting(invited -> invited.email().value())
                .containsExactly("hedy@example.org");
        assertThat(invitations.open(kept)).isPresent();
        assertThat(db.fetchValues(AUDIT_ENTRY.SUBJECT, AUDIT_ENTRY.DEED.eq("member-withdraw")))
                .containsExactly("Grace@example.org");
    }

    @Test
    void whoever_leads_no_more_has_nobody_join_any_more() {
        var other = anotherLeader();
        var own = invitations
                .invite(other, harbour, GRACE, MemberRole.LEADER, Locale.ENGLISH)
                .orElseThrow();

        members.change(leader, harbour, other, MemberRole.LEADER);
        assertThat(invitations.open(own)).isPresent();
        members.change(leader, harbour, other, MemberRole.VIEWER);

        assertThat(join(own, PASSWORD)).isEqualTo(new Wrong());
        assertThat(members.of(leader, harbour)).hasSize(2);
    }

    private PersonId anotherLeader() {
        var person = People.insert(db);
        members.admit(harbour, person, MemberRole.LEADER);
        return person;
    }

    @Test
    void with_a_mail_server_the_link_is_mailed_and_not_shown() {
        var mailing = invitations(OutboxOf.database(db, clock));
        assertThat(mailing.invite(leader, harbour, GRACE, MemberRole.VIEWER, Locale.ENGLISH))
                .isEmpty();

        var link = LINK.matcher(db.fetchValue(MAIL.BODY));
        assertThat(link.find()).isTrue();
        assertThat(mailing.open(SecretToken.parse(link.group(1)).orElseThrow())).isPresent();
        assertThat(db.fetchValue(MAIL.SUBJECT_ID))
                .isEqualTo(mailing.of(leader, harbour).getFirst().id());
        assertThat(db.fetch(MEMBER_INVITATION).formatCSV()).doesNotContain(link.group(1));
    }

    @Test
    void viewers_and_strangers_invite_nobody_and_see_no_invitation() {
        var viewer = People.insert(db);
        members.admit(harbour, viewer, MemberRole.VIEWER);
        var stranger = People.insert(db);
        invite(MemberRole.VIEWER);
        var invited = invitations.of(leader, harbour).getFirst();

        assertThatThrownBy(() -> invitations.of(viewer, harbour)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitations.of(stranger, harbour)).isInstanceOf(UnknownOrganisation.class);
        assertThatThrownBy(() -> invitations.invite(viewer, harbour, GRACE, MemberRole.LEADER, Locale.ENGLISH))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitations.invite(stranger, harbour, GRACE, MemberRole.LEADER, Locale.ENGLISH))
                .isInstanceOf(UnknownOrganisation.class);
        assertThatThrownBy(() -> invitations.withdraw(viewer, harbour, invited)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitations.withdraw(stranger, harbour, invited))
                .isInstanceOf(UnknownOrganisation.class);
        assertThat(invitations.of(leader, harbour)).hasSize(1);
    }

    private SecretToken invite(MemberRole role) {
        return invitations.invite(leader, harbour, GRACE, role, Locale.ENGLISH).orElseThrow();
    }

    private SecretToken invite(EmailAddress email) {
        return invitations
                .invite(leader, harbour, email, MemberRole.VIEWER, Locale.ENGLISH)
                .orElseThrow();
    }

    private SecretToken mailed() {
        invitations(OutboxOf.database(db, clock)).invite(leader, harbour, GRACE, MemberRole.VIEWER, Locale.ENGLISH);
        var link = LINK.matcher(db.fetchValue(MAIL.BODY));
        assertThat(link.find()).isTrue();
        return SecretToken.parse(link.group(1)).orElseThrow();
    }

    private void makeGrace() {
        new AccountStore(db)
                .insert(new PersonId(UUID.randomUUID()), grace(GRACE, PASSWORD), PASSWORDS.hash(PASSWORD), now);
    }

    private static NewPerson grace(Login login, String password) {
        return new NewPerson(new Name("Grace"), login, password);
    }

    private SignInResult join(SecretToken link, String password) {
        return invitations.join(link, grace(GIVEN, password), OFFICE);
    }

    private MemberInvitations invitations(Outbox outbox) {
        var accounts = new AccountStore(db);
        var brake = new SignInBrake(db, clock);
        return new MemberInvitations(
                new InvitationStore(db),
                accounts,
                members,
                OrganisationsOf.database(db),
                new SignIns(accounts, brake, PASSWORDS, clock, Duration.ofDays(30)),
                brake,
                PASSWORDS,
                outbox,
                OutboxOf.address(),
                AuditLogOf.database(db),
                clock);
    }
}
