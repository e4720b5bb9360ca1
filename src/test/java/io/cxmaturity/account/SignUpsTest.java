package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.MAIL;
import static io.cxmaturity.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.account.SignUps.Wanted;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.OutboxOf;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.Membership;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.SoloResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class SignUpsTest extends DatabaseTest {

    private static final EmailAddress ADA = new EmailAddress("ada@example.org");
    private static final SignInName GIVEN = new SignInName("amber-otter-48235");
    private static final Name NAME = new Name("Ada");
    private static final Name HARBOUR = new Name("Harbour & Vale");
    private static final String PASSWORD = "correct horse battery";
    private static final String OFFICE = "192.0.2.7";
    private static final Passwords PASSWORDS = new Passwords();
    private static final Pattern LINK =
            Pattern.compile("https://cx\\.example\\.org/sign-up/confirm/([A-Za-z0-9_-]{43})");

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);

    private AccountStore accounts;
    private Organisations organisations;
    private SignIns signIns;
    private SecretToken response;

    @BeforeEach
    void answerAlone() {
        accounts = new AccountStore(db);
        organisations = OrganisationsOf.database(db);
        signIns = new SignIns(accounts, new SignInBrake(db, clock), PASSWORDS, clock, Duration.ofDays(30));
        response = SoloResponse.insert(db, "Harbour & Vale");
    }

    @Test
    void only_the_holder_of_a_private_link_makes_an_account_and_only_where_that_is_allowed() {
        var none = SecretToken.parse("A".repeat(43)).orElseThrow();
        var signUps = withoutMail();

        assertThat(signUps.organisation(response)).contains("Harbour & Vale");
        assertThat(signUps.organisation(none)).isEmpty();
        assertThatThrownBy(() -> signUps.make(none, person(GIVEN), HARBOUR, OFFICE))
                .isInstanceOf(IllegalStateException.class);
        var forbidden = signUps(OutboxOf.unavailable(db), false);
        assertThat(forbidden.organisation(response)).isEmpty();
        assertThatThrownBy(() -> forbidden.make(response, person(GIVEN), HARBOUR, OFFICE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(db.fetchCount(PERSON)).isZero();
    }

    @Test
    void without_mail_the_account_leads_its_organisation_at_once_under_a_given_name() {
        var made = (SignedIn) withoutMail().make(response, person(GIVEN), HARBOUR, OFFICE);

        assertThat(organisations.memberships(signIns.person(made.token()).orElseThrow()))
                .extracting(Membership::name)
                .containsExactly(HARBOUR);
        assertThat(signIns.signIn(GIVEN, PASSWORD, OFFICE)).isInstanceOf(SignedIn.class);
    }

    @Test
    void without_mail_no_address_is_taken_so_that_none_is_found_to_have_an_account() {
        accounts.insert(new PersonId(UUID.randomUUID()), person(ADA), "hash", now);

        for (var address : List.of(ADA, new EmailAddress("nobody@example.org"))) {
            assertThatThrownBy(() -> withoutMail().make(response, person(address), HARBOUR, OFFICE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(db.fetchCount(PERSON)).isEqualTo(1);
    }

    @Test
    void a_given_name_is_taken_once() {
        withoutMail().make(response, person(GIVEN), HARBOUR, OFFICE);

        assertThat(withoutMail().make(response, person(GIVEN), HARBOUR, OFFICE)).isEqualTo(new Wrong());
        assertThat(db.fetchCount(PERSON)).isEqualTo(1);
    }

    @Test
    void whoever_makes_accounts_without_end_is_slowed_down() {
        for (int i = 0; i < 20; i++) {
            withoutMail().make(response, person(new SignInNames(accounts).next()), HARBOUR, OFFICE);
        }

        assertThat(withoutMail().make(response, person(GIVEN), HARBOUR, OFFICE))
                .isEqualTo(new Refused(Duration.ofSeconds(30)));
    }

    @Test
    void with_mail_a_known_and_an_unknown_address_are_told_and_sent_the_same() {
        accounts.insert(new PersonId(UUID.randomUUID()), person(ADA), "hash", now);

        var told = new ArrayList<Optional<Duration>>();
        for (var address : List.of(ADA, new EmailAddress("nobody@example.org"))) {
            for (int i = 0; i < 6; i++) {
                told.add(withMail()
                        .ask(
                                response,
                                new Wanted(NAME, address, HARBOUR, "organisation"),
                                "198.51.100." + i,
                                Locale.ENGLISH));
            }
        }

        assertThat(told.subList(0, 6)).isEqualTo(told.subList(6, 12)).endsWith(Optional.of(Duration.ofSeconds(30)));
        assertThat(db.fetchValues(MAIL.RECIPIENT))
                .filteredOn(ADA.value()::equals)
                .hasSize(5);
        assertThat(db.fetchValues(MAIL.RECIPIENT))
                .filteredOn("nobody@example.org"::equals)
                .hasSize(5);
        assertThat(db.fetchValues(MAIL.BODY))
                .extracting(body -> LINK.matcher(body).replaceAll(""))
                .containsOnly(LINK.matcher(db.fetchValues(MAIL.BODY).getFirst()).replaceAll(""));
    }

    @Test
    void with_mail_the_owner_of_the_address_makes_the_account_with_a_password_of_their_own() {
        var link = asked();

        assertThat(db.fetchCount(PERSON)).isZero();
        assertThat(withMail().open(link)).contains(wanted());
        assertThat(withMail().known(link)).isFalse();
        var token = withMail().confirm(link, PASSWORD).orElseThrow();

        assertThat(organisations.memberships(signIns.person(token).orElseThrow()))
                .extracting(Membership::name)
                .containsExactly(HARBOUR);
        assertThat(signIns.signIn(ADA, PASSWORD, OFFICE)).isInstanceOf(SignedIn.class);
        assertThat(withMail().open(link)).isEmpty();
        assertThat(withMail().confirm(link, PASSWORD)).isEmpty();
    }

    @Test
    void with_mail_an_address_that_has_an_account_gets_the_same_mail_and_keeps_its_password() {
        var ada = new PersonId(UUID.randomUUID());
        accounts.insert(ada, person(ADA), PASSWORDS.hash(PASSWORD), now);
        organisations.found(ada, new Name("First"));
        var link = asked();

        assertThat(withMail().known(link)).isTrue();
        var token = withMail().confirm(link, "").orElseThrow();

        assertThat(organisations.memberships(signIns.person(token).orElseThrow()))
                .extracting(Membership::name)
                .containsExactly(new Name("First"), HARBOUR);
        assertThat(signIns.signIn(ADA, PASSWORD, OFFICE)).isInstanceOf(SignedIn.class);
    }

    @Test
    void the_link_works_for_an_hour() {
        var link = asked();

        now = now.plus(Duration.ofHours(1));
        assertThat(withMail().open(link)).isEmpty();
        assertThat(withMail().confirm(link, PASSWORD)).isEmpty();
        assertThat(db.fetchCount(PERSON)).isZero();
    }

    private SecretToken asked() {
        assertThat(withMail().ask(response, wanted(), OFFICE, Locale.ENGLISH)).isEmpty();
        var link = LINK.matcher(db.fetchValue(MAIL.BODY));
        assertThat(link.find()).isTrue();
        return SecretToken.parse(link.group(1)).orElseThrow();
    }

    private static Wanted wanted() {
        return new Wanted(NAME, ADA, HARBOUR, "organisation");
    }

    private static NewPerson person(Login login) {
        return new NewPerson(NAME, login, PASSWORD);
    }

    private SignUps withMail() {
        return signUps(OutboxOf.database(db, clock), true);
    }

    private SignUps withoutMail() {
        return signUps(OutboxOf.unavailable(db), true);
    }

    private SignUps signUps(Outbox outbox, boolean allowed) {
        return new SignUps(
                new LinkStore(db),
                accounts,
                organisations,
                signIns,
                new SignInBrake(db, clock),
                PASSWORDS,
                outbox,
                OutboxOf.address(),
                TransactionOperations.withoutTransaction(),
                clock,
                allowed);
    }
}
