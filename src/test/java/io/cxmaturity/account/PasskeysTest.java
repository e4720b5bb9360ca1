package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.PASSKEY;
import static io.cxmaturity.db.Tables.PASSKEY_CHALLENGE;
import static io.cxmaturity.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeysTest extends DatabaseTest {

    private static final PasskeySite SITE =
            PasskeySite.of("https://cx.example.org").orElseThrow();
    private static final Name LAPTOP = new Name("Work laptop");
    private static final String OFFICE = "192.0.2.7";
    private static final Passwords PASSWORDS = new Passwords();

    private final Device device = new Device();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private PersonId ada;
    private SignIns signIns;
    private Passkeys passkeys;

    @BeforeEach
    void openPortal() {
        InstantSource time = () -> now;
        var clock = time.withZone(ZoneOffset.UTC);
        var brake = new SignInBrake(db, clock);
        signIns = new SignIns(new AccountStore(db), brake, PASSWORDS, clock, Duration.ofDays(30));
        passkeys = new Passkeys(new PasskeyStore(db), signIns, brake, clock);
        ada = People.insert(db);
    }

    @Test
    void a_passkey_signs_in_whoever_added_it_again_and_again() {
        assertThat(add(device)).isTrue();
        assertThat(passkeys.of(ada)).singleElement().satisfies(passkey -> {
            assertThat(passkey.name()).isEqualTo(LAPTOP);
            assertThat(passkey.added()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
            assertThat(passkey.used()).isEmpty();
        });

        now = now.plus(Duration.ofDays(3));
        for (int i = 0; i < 30; i++) {
            var result = signIn(device);
            assertThat(signIns.person(((SignedIn) result).token())).contains(ada);
        }
        assertThat(passkeys.of(ada).getFirst().used()).contains(Instant.parse("2026-03-05T09:00:00Z"));
    }

    @Test
    void a_device_that_counts_goes_on_counting() {
        device.count = 7;
        add(device);

        device.count = 8;
        assertThat(signIn(device)).isInstanceOf(SignedIn.class);
        device.count = 4_000_000;
        assertThat(signIn(device)).isInstanceOf(SignedIn.class);
    }

    @Test
    void a_count_that_stands_still_or_goes_back_tells_of_a_copy_and_is_refused() {
        device.count = 7;
        add(device);

        assertThat(signIn(device)).isEqualTo(new Wrong());
        device.count = 6;
        assertThat(signIn(device)).isEqualTo(new Wrong());
        assertThat(passkeys.of(ada).getFirst().used()).isEmpty();
    }

    @Test
    void an_answer_signs_in_once() {
        add(device);
        var answer = device.get(passkeys.challenge());

        assertThat(passkeys.signIn(answer, SITE, OFFICE)).isInstanceOf(SignedIn.class);
        assertThat(passkeys.signIn(answer, SITE, OFFICE)).isEqualTo(new Wrong());
    }

    @Test
    void what_was_not_asked_or_asked_for_something_else_is_not_answered() {
        add(device);

        assertThat(passkeys.signIn(device.get("A".repeat(43)), SITE, OFFICE)).isEqualTo(new Wrong());
        assertThat(passkeys.signIn(device.get("c2hvcnQ"), SITE, OFFICE)).isEqualTo(new Wrong());
        assertThat(passkeys.signIn(device.get(passkeys.ask(ada).challenge()), SITE, OFFICE))
                .isEqualTo(new Wrong());

        var other = new Device();
        var somebody = People.insert(db);
        assertThat(passkeys.add(somebody, LAPTOP, other.create(passkeys.ask(ada)), SITE))
                .isFalse();
        var toSignIn = new Passkeys.Wanted(passkeys.challenge(), "QQ", "", "", List.of());
        assertThat(passkeys.add(ada, LAPTOP, other.create(toSignIn), SITE)).isFalse();
        assertThat(db.fetchCount(PASSKEY)).isEqualTo(1);
    }

    @Test
    void a_device_has_five_minutes() {
        add(device);
        var answer = device.get(passkeys.challenge());
        var other = new Device().create(passkeys.ask(ada));

        now = now.plus(Duration.ofMinutes(5));
        assertThat(passkeys.signIn(answer, SITE, OFFICE)).isEqualTo(new Wrong());
        assertThat(passkeys.add(ada, LAPTOP, other, SITE)).isFalse();
        passkeys.forgetThePast();
        assertThat(db.fetchCount(PASSKEY_CHALLENGE)).isZero();
    }

    @Test
    void another_site_is_refused() {
        add(device);
        device.origin = "https://cx.example.org.evil.example";
        assertThat(signIn(device)).isEqualTo(new Wrong());

        device.origin = "https://cx.example.org";
        device.site = "evil.example";
        assertThat(signIn(device)).isEqualTo(new Wrong());

        var elsewhere = new Device();
        elsewhere.origin = "https://evil.example";
        assertThat(add(elsewhere)).isFalse();
        elsewhere.origin = "https://cx.example.org";
        elsewhere.site = "evil.example";
        assertThat(add(elsewhere)).isFalse();
    }

    @Test
    void a_device_that_does_not_make_sure_who_holds_it_is_refused() {
        add(device);
        device.verifies = false;
        assertThat(signIn(device)).isEqualTo(new Wrong());

        var careless = new Device();
        careless.verifies = false;
        assertThat(add(careless)).isFalse();
    }

    @Test
    void another_key_and_another_person_are_refused() {
        add(device);
        var own = device.user;
        device.user = passkeys.ask(People.insert(db)).user();
        assertThat(signIn(device)).isEqualTo(new Wrong());

        device.user = own;
        device.loseKey();
        assertThat(signIn(device)).isEqualTo(new Wrong());
    }

    @Test
    void whoever_removes_a_passkey_is_not_signed_in_by_it_any_more_and_nobody_else_removes_it() {
        add(device);
        var passkey = passkeys.of(ada).getFirst();

        passkeys.remove(People.insert(db), passkey.id());
        assertThat(signIn(device)).isInstanceOf(SignedIn.class);
        passkeys.remove(ada, passkey.id());
        assertThat(passkeys.of(ada)).isEmpty();
        assertThat(signIn(device)).isEqualTo(new Wrong());
    }

    @Test
    void one_device_is_added_once_and_the_browser_is_told_which_there_are() {
        add(device);
        assertThat(add(device)).isFalse();

        assertThat(passkeys.ask(ada).known()).hasSize(1);
        assertThat(passkeys.ask(People.insert(db)).known()).isEmpty();
    }

    @Test
    void after_twenty_failures_a_client_waits_and_others_do_not() {
        add(device);
        for (int i = 0; i < 20; i++) {
            assertThat(passkeys.signIn("{}", SITE, OFFICE)).isEqualTo(new Wrong());
        }

        assertThat(signIn(device)).isEqualTo(new Refused(Duration.ofSeconds(30)));
        assertThat(passkeys.signIn(device.get(passkeys.challenge()), SITE, "198.51.100.1"))
                .isInstanceOf(SignedIn.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "7",
                "{\"id\":null}",
                "{\"id\":\"QQ\",\"rawId\":\"QQ\",\"type\":\"public-key\",\"response\":null}",
                "{\"id\":\"QQ\",\"rawId\":\"QQ\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{}}",
                "{\"id\":\"QQ\",\"rawId\":\"QQ\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
                        + "\"response\":{\"clientDataJSON\":\"e30\",\"attestationObject\":\"oA\",\"authenticatorData\":\"oA\",\"signature\":\"oA\"}}"
            })
    void nonsense_is_refused(String answer) {
        assertThat(passkeys.signIn(answer, SITE, OFFICE)).isEqualTo(new Wrong());
        assertThat(passkeys.add(ada, LAPTOP, answer, SITE)).isFalse();
    }

    @Test
    void passkeys_go_with_their_owner_and_the_database_knows_no_challenge() {
        add(device);
        var challenge = passkeys.ask(ada).challenge();
        assertThat(db.fetch(PASSKEY_CHALLENGE).formatCSV()).doesNotContain(challenge);

        db.deleteFrom(PERSON).execute();
        assertThat(db.fetchCount(PASSKEY)).isZero();
        assertThat(db.fetchCount(PASSKEY_CHALLENGE)).isZero();
        assertThat(signIn(device)).isEqualTo(new Wrong());
    }

    @Test
    void two_answers_of_one_count_do_not_both_sign_in() {
        var store = new PasskeyStore(db);
        device.count = 7;
        add(device);
        var stored = store.find(Base64.getUrlEncoder().withoutPadding().encodeToString(device.id))
                .orElseThrow();

        assertThat(store.use(stored, 8, now)).isTrue();
        assertThat(store.use(stored, 8, now)).isFalse();
        assertThat(store.useChallenge(SecretToken.parse(passkeys.challenge()).orElseThrow(), Optional.of(ada), now))
                .isFalse();
    }

    private boolean add(Device added) {
        return passkeys.add(ada, LAPTOP, added.create(passkeys.ask(ada)), SITE);
    }

    private SignInResult signIn(Device used) {
        return passkeys.signIn(used.get(passkeys.challenge()), SITE, OFFICE);
    }
}
