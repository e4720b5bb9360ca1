package io.cxmaturity.round;

import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntrancesTest extends DatabaseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    private static final SecretToken TOKEN = SecretToken.random(new SecureRandom());

    private Instant now = MONDAY;
    private Organisations organisations;
    private Rounds rounds;
    private Invitations invitations;
    private Entrances entrances;
    private PersonId leader;
    private OrganisationId harbour;
    private DepartmentId sales;
    private RoundId spring;

    @BeforeEach
    void openRound() {
        InstantSource current = () -> now;
        var time = current.withZone(ZoneOffset.UTC);
        var catalog = Catalogs.workshop(db);
        organisations = OrganisationsOf.database(db);
        rounds = RoundsOf.database(db, catalog, time);
        invitations = RoundsOf.invitations(db, catalog, time);
        entrances = EntrancesOf.database(db, time);
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        sales = organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 42));
        spring = rounds.plan(
                leader,
                harbour,
                new NewRound(
                        new Name("Spring"),
                        new AssessmentKey("workshop-safety", 3),
                        Kind.FULL,
                        new Schedule(MONDAY, MONDAY.plus(Duration.ofDays(14)), ZoneId.of("Europe/London")),
                        5,
                        Set.of(Role.EXECUTIVE, Role.MANAGER),
                        false));
    }

    @Test
    void the_open_link_leads_into_the_round_and_says_nothing_of_who_comes() {
        var entrance = entrances.find(rounds.links(leader, harbour, spring).round());

        assertThat(entrance)
                .isEqualTo(new Entrance(
                        rounds.open(leader, harbour, spring),
                        new Name("Harbour & Vale"),
                        Channel.OPEN_LINK,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false));
        assertThat(entrances.state(entrance)).isEqualTo(RoundState.OPEN);
    }

    @Test
    void a_department_s_link_names_it_as_it_was_when_the_round_was_made() {
        organisations.change(
                leader,
                harbour,
                OrganisationsOf.seen(organisations, leader, harbour, sales),
                new NewDepartment(new Name("Shops"), 7));

        var entrance = entrances.find(
                rounds.links(leader, harbour, spring).departments().get(sales));

        assertThat(entrance.channel()).isEqualTo(Channel.DEPARTMENT_LINK);
        assertThat(entrance.department()).contains(new RoundDepartment(sales, new Name("Sales"), OptionalInt.of(42)));
        assertThat(entrance.used()).isFalse();
    }

    @Test
    void an_invitation_names_department_and_role_and_starts_one_response() {
        var link = invite("ann@example.org");
        var found = entrances.find(link);
        assertThat(found.channel()).isEqualTo(Channel.INVITATION);
        assertThat(found.department().map(RoundDepartment::id)).contains(sales);
        assertThat(found.role()).contains(Role.MANAGER);
        assertThat(found.used()).isFalse();
        assertThat(entrances.find(link).used()).as("looking uses nothing up").isFalse();

        entrances.enter(link, draft());

        assertThat(entrances.find(link).used()).isTrue();
        assertThatThrownBy(() -> entrances.enter(link, draft())).isInstanceOf(AlreadyStarted.class);
        assertThat(entrances.find(invite("bob@example.org")).used()).isFalse();
    }

    @Test
    void open_links_start_one_response_after_the_other() {
        var links = rounds.links(leader, harbour, spring);
        for (var link : List.of(links.round(), links.departments().get(sales))) {
            entrances.enter(link, draft());
            assertThat(entrances.enter(link, draft()).used()).isFalse();
        }
    }

    @Test
    void what_leads_nowhere_or_is_revoked_is_unknown() {
        var link = invite("ann@example.org");
        var ann = invitations.links(leader, harbour, spring).getFirst().invitation();
        invitations.revoke(leader, harbour, spring, ann);

        for (var unknown : List.of(link, SecretToken.random(new SecureRandom()))) {
            assertThatThrownBy(() -> entrances.find(unknown)).isInstanceOf(UnknownEntrance.class);
            assertThatThrownBy(() -> entrances.enter(unknown, draft())).isInstanceOf(UnknownEntrance.class);
        }
    }

    @Test
    void nobody_comes_in_before_it_opens_nor_after_it_closes() {
        var links = List.of(rounds.links(leader, harbour, spring).round(), invite("ann@example.org"));
        for (var link : links) {
            now = MONDAY.minusSeconds(1);
            assertRefused(() -> entrances.enter(link, draft()), RoundState.PLANNED);
            now = MONDAY.plus(Duration.ofDays(14));
            assertRefused(() -> entrances.enter(link, draft()), RoundState.CLOSED);
            assertThat(entrances.find(link).used()).isFalse();
        }
        assertRefused(() -> entrances.handIn(spring, draft(), TOKEN), RoundState.CLOSED);
        assertRefused(() -> entrances.reopen(spring, draft(), TOKEN), RoundState.CLOSED);
    }

    private static void assertRefused(Runnable deed, RoundState state) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        NotOpen.class, refused -> assertThat(refused.state()).isEqualTo(state));
    }

    @Test
    void handing_in_marks_the_invitation_and_cuts_it_from_the_response() {
        var link = invite("ann@example.org");
        var response = draft();
        entrances.enter(link, response);
        assertThat(db.fetchValue(INVITATION.DRAFT_ID, INVITATION.SECRET.eq(link.secret())))
                .isEqualTo(response);

        entrances.handIn(spring, response, TOKEN);

        var row = db.fetchSingle(INVITATION, INVITATION.SECRET.eq(link.secret()));
        assertThat(row.getAnswered()).isTrue();
        assertThat(row.getDraftId()).isNull();
        assertThat(entrances.find(link).used()).isTrue();
        assertThat(entrances.find(link).answered()).isTrue();
    }

    @Test
    void an_invitation_knows_its_own_response_by_its_private_link_and_no_other() {
        var ann = entrances.find(invite("ann@example.org"));
        var bob = entrances.find(invite("bob@example.org"));
        var open = entrances.find(rounds.links(leader, harbour, spring).round());
        var response = draft();
        entrances.enter(invitations.links(leader, harbour, spring).getFirst().secret(), response);
        for (var handedIn : List.of(false, true)) {
            if (handedIn) {
                entrances.handIn(spring, response, TOKEN);
            }
            assertThat(entrances.startedBy(ann, response, TOKEN)).isTrue();
            assertThat(entrances.startedBy(bob, response, TOKEN)).isFalse();
            assertThat(entrances.startedBy(open, response, TOKEN)).isTrue();
        }
        var other = SecretToken.random(new SecureRandom());
        assertThat(entrances.startedBy(ann, draft(), other)).isFalse();

        entrances.reopen(spring, response, other);
        assertThat(db.fetchValue(INVITATION.ANSWERED, INVITATION.EMAIL.eq("ann@example.org")))
                .as("another private link takes nothing back")
                .isTrue();
        entrances.reopen(spring, response, TOKEN);
        assertThat(db.fetchValue(INVITATION.ANSWERED, INVITATION.EMAIL.eq("ann@example.org")))
                .isFalse();
    }

    @Test
    void there_is_no_round_but_those_that_are() {
        assertThat(entrances.round(spring)).isPresent();
        assertThat(entrances.round(new RoundId(new UUID(1, 2)))).isEmpty();
        assertThatThrownBy(() -> entrances.reopen(new RoundId(new UUID(1, 2)), draft(), TOKEN))
                .isInstanceOf(UnknownRound.class);
    }

    private SecretToken invite(String email) {
        var person = new NewInvitation(
                new EmailAddress(email), "", Optional.of(sales), Optional.of(Role.MANAGER), Locale.ENGLISH);
        invitations.invite(leader, harbour, spring, List.of(person), false, new Work());
        return invitations.links(leader, harbour, spring).stream()
                .filter(link -> link.email().equals(email))
                .findFirst()
                .orElseThrow()
                .secret();
    }

    private UUID draft() {
        var id = UUID.randomUUID();
        db.insertInto(RESPONSE)
                .set(RESPONSE.ID, id)
                .set(
                        RESPONSE.TOKEN_SHA256,
                        SecretToken.random(new SecureRandom()).sha256())
                .set(RESPONSE.ASSESSMENT_ID, "workshop-safety")
                .set(RESPONSE.ASSESSMENT_VERSION, 3)
                .set(RESPONSE.KIND, "full")
                .set(RESPONSE.ROLE, "manager")
                .set(RESPONSE.ORGANISATION, "")
                .set(RESPONSE.DEPARTMENT, "")
                .set(RESPONSE.CREATED_AT, MONDAY.atOffset(ZoneOffset.UTC))
                .set(RESPONSE.OPENED_AT, MONDAY.atOffset(ZoneOffset.UTC))
                .execute();
        return id;
    }
}
