package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.SIGN_IN;
import static io.cxmaturity.db.Tables.SIGN_IN_BRAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.account.SignInBrake.Door;
import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.testing.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInsTest extends DatabaseTest {

    private static final EmailAddress ADA = new EmailAddress("Ada@Example.org");
    private static final String RIGHT = "correct horse battery";
    private static final String WRONG = "something else entirely";
    private static final String OFFICE = "192.0.2.7";
    private static final Passwords PASSWORDS = new Passwords();
    private static final String HASH = PASSWORDS.hash(RIGHT);

    private final PersonId ada = new PersonId(UUID.randomUUID());
    /** More exact than a database keeps it. */
    private Instant now = Instant.parse("2026-03-02T09:00:00.000000999Z");

    private final List<SignInResult> ofKnown = new ArrayList<>();
    private final List<SignInResult> ofUnknown = new ArrayList<>();
    private Clock clock;
    private SignIns signIns;

    @BeforeEach
    void openPortal() {
        InstantSource time = () -> now;
        clock = time.withZone(ZoneOffset.UTC);
        var store = new AccountStore(db);
        signIns = new SignIns(store, new SignInBrake(db, clock), PASSWORDS, clock, Duration.ofDays(30));
        store.insert(ada, new NewPerson(new Name("Ada"), ADA, RIGHT), HASH, now);
    }

    @Test
    void whoever_knows_the_password_is_signed_in_until_they_sign_out() {
        var token = ((SignedIn) signIns.signIn(new EmailAddress("ada@example.ORG"), RIGHT, OFFICE)).token();

        assertThat(signIns.person(token)).contains(ada);
        signIns.signOut(token);
        assertThat(signIns.person(token)).isEmpty();
    }

    @Test
    void nobody_stays_signed_in_for_ever() {
        var token = signIns.begin(ada);

        pass(Duration.ofDays(30).minusSeconds(1));
        assertThat(signIns.person(token)).contains(ada);
        pass(Duration.ofSeconds(1));
        assertThat(signIns.person(token)).isEmpty();

        signIns.forgetThePast();
        assertThat(db.fetchCount(SIGN_IN)).isZero();
    }

    @Test
    void the_database_knows_neither_password_nor_token() {
        var token = signIns.begin(ada);

        assertThat(db.fetchValue(PERSON.PASSWORD_HASH)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(db.fetch(PERSON).formatCSV()).doesNotContain(RIGHT);
        assertThat(db.fetch(SIGN_IN).formatCSV()).contains(token.sha256()).doesNotContain(token.secret());
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        var unknown = new EmailAddress("nobody@example.org");

        for (int i = 0; i < 7; i++) {
            var client = "198.51.100." + i;
            assertThat(signIns.signIn(unknown, WRONG, client)).isEqualTo(signIns.signIn(ADA, WRONG, client));
        }
    }

    @Test
    void whoever_has_a_given_name_signs_in_with_it_however_it_is_written() {
        var given = new SignInName("amber-otter-48235");
        var grace = new PersonId(UUID.randomUUID());
        new AccountStore(db).insert(grace, new NewPerson(new Name("Grace"), given, RIGHT), PASSWORDS.hash(RIGHT), now);

        var token =
                ((SignedIn) signIns.signIn(Login.parse(" Amber Otter 48235 ").orElseThrow(), RIGHT, OFFICE)).token();

        assertThat(signIns.person(token)).contains(grace);
        assertThat(signIns.signIn(given, WRONG, OFFICE))
                .isEqualTo(signIns.signIn(new SignInName("amber-otter-48236"), WRONG, OFFICE));
    }

    @Test
    void the_wrong_password_of_nobody_never_opens_anything() {
        assertThat(PASSWORDS.match("nobody", Optional.empty())).isFalse();
        assertThat(signIns.signIn(ADA, "x".repeat(10_000), OFFICE)).isEqualTo(new Wrong());
    }

    @Test
    void after_five_failures_an_account_waits_twice_as_long_each_time_and_never_over_a_quarter_of_an_hour() {
        fail(5);

        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            assertThat(signIns.signIn(ADA, RIGHT, OFFICE)).isEqualTo(new Refused(Duration.ofSeconds(seconds)));
            pass(Duration.ofSeconds(seconds));
            fail(1);
        }
    }

    @Test
    void a_refused_attempt_does_not_make_the_wait_longer() {
        fail(5);
        pass(Duration.ofSeconds(10));

        assertThat(signIns.signIn(ADA, WRONG, OFFICE)).isEqualTo(new Refused(Duration.ofSeconds(20)));
        assertThat(signIns.signIn(ADA, WRONG, OFFICE)).isEqualTo(new Refused(Duration.ofSeconds(20)));
        pass(Duration.ofSeconds(20));
        assertThat(signIns.signIn(ADA, RIGHT, OFFICE)).isInstanceOf(SignedIn.class);
    }

    @Test
    void success_does_not_count() {
        for (int i = 0; i < 25; i++) {
            assertThat(signIns.signIn(ADA, RIGHT, OFFICE)).isInstanceOf(SignedIn.class);
        }

        fail(5);
    }

    @Test
    void whoever_tries_an_address_does_not_notice_that_its_owner_came() {
        attack(4);
        assertThat(signIns.signIn(ADA, RIGHT, OFFICE)).isInstanceOf(SignedIn.class);
        attack(2);
        pass(Duration.ofHours(13));
        assertThat(signIns.signIn(ADA, RIGHT, OFFICE)).isInstanceOf(SignedIn.class);
        pass(Duration.ofHours(12));
        attack(6);

        assertThat(ofKnown).isEqualTo(ofUnknown).hasSize(12);
        assertThat(ofKnown).filteredOn(Wrong.class::isInstance).hasSize(10);
    }

    @Test
    void whoever_guesses_elsewhere_does_not_keep_the_owner_out() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIns.signIn(ADA, WRONG, "198.51.100.1")).isEqualTo(new Wrong());
        }

        assertThat(signIns.signIn(ADA, RIGHT, "198.51.100.1")).isEqualTo(new Refused(Duration.ofSeconds(30)));
        assertThat(signIns.signIn(ADA, RIGHT, OFFICE)).isInstanceOf(SignedIn.class);
    }

    @Test
    void after_a_hundred_failures_from_many_clients_an_account_waits_but_never_over_a_minute() {
        var brake = new SignInBrake(db, clock);
        for (int i = 0; i < 100; i++) {
            assertThat(brake.attempt(Door.PASSWORD, ADA, "198.51.100." + i % 25))
                    .isEmpty();
        }

        for (int seconds : new int[] {30, 60, 60}) {
            assertThat(signIns.signIn(ADA, RIGHT, OFFICE)).isEqualTo(new Refused(Duration.ofSeconds(seconds)));
            pass(Duration.ofSeconds(seconds));
            assertThat(signIns.signIn(ADA, WRONG, "203.0.113." + seconds)).isEqualTo(new Wrong());
        }
    }

    @Test
    void what_the_owner_does_hours_later_does_not_show_in_the_waiting() {
        attack(5);
        pass(Duration.ofHours(8));
        assertThat(signIns.signIn(ADA, RIGHT, OFFICE)).isInstanceOf(SignedIn.class);
        pass(Duration.ofHours(8));
        attack(2);

        assertThat(ofKnown).isEqualTo(ofUnknown).endsWith(new Wrong(), new Refused(Duration.ofMinutes(1)));
    }

    private void attack(int times) {
        for (int i = 0; i < times; i++) {
            ofKnown.add(signIns.signIn(ADA, WRONG, "198.51.100.1"));
            ofUnknown.add(signIns.signIn(new EmailAddress("nobody@example.org"), WRONG, "198.51.100.2"));
        }
    }

    @Test
    void a_day_after_the_first_of_them_failures_are_forgotten() {
        fail(5);
        pass(Duration.ofDays(1).plusSeconds(1));

        fail(5);
        signIns.forgetThePast();
        assertThat(db.fetchCount(SIGN_IN_BRAKE)).isEqualTo(3);
        pass(Duration.ofDays(2));
        signIns.forgetThePast();
        assertThat(db.fetchCount(SIGN_IN_BRAKE)).isZero();
    }

    @Test
    void after_twenty_failures_a_client_waits_whichever_account_it_tries() {
        for (int i = 0; i < 20; i++) {
            assertThat(signIns.signIn(new EmailAddress("p" + i + "@example.org"), WRONG, "2001:db8:1:2::" + i))
                    .isEqualTo(new Wrong());
        }

        assertThat(signIns.signIn(ADA, RIGHT, "2001:db8:1:2:ffff::1")).isEqualTo(new Refused(Duration.ofSeconds(30)));
        assertThat(signIns.signIn(ADA, RIGHT, "2001:db8:1:3::1")).isInstanceOf(SignedIn.class);
    }

    @Test
    void failures_are_known_to_every_node() {
        fail(5);

        openAnotherNode();
        assertThat(signIns.signIn(ADA, RIGHT, OFFICE)).isInstanceOf(Refused.class);
    }

    private void openAnotherNode() {
        InstantSource time = () -> now;
        clock = time.withZone(ZoneOffset.UTC);
        signIns = new SignIns(new AccountStore(db), new SignInBrake(db, clock), PASSWORDS, clock, Duration.ofDays(30));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIns.signIn(ADA, WRONG, OFFICE)).isEqualTo(new Wrong());
        }
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
