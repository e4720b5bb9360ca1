package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.MAIL;
import static io.cxmaturity.db.Tables.SIGN_IN_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.OutboxOf;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.testing.DatabaseTest;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInLinksTest extends DatabaseTest {

    private static final EmailAddress ADA = new EmailAddress("Ada@example.org");
    private static final EmailAddress NOBODY = new EmailAddress("nobody@example.org");
    private static final String OFFICE = "192.0.2.7";
    private static final Passwords PASSWORDS = new Passwords();
    private static final Pattern LINK = Pattern.compile("https://cx\\.example\\.org/sign-in/link/([A-Za-z0-9_-]{43})");

    private final PersonId ada = new PersonId(UUID.randomUUID());
    private final List<Runnable> later = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private SignIns signIns;
    private SignInLinks links;

    @BeforeEach
    void openPortal() {
        InstantSource time = () -> now;
        Clock clock = time.withZone(ZoneOffset.UTC);
        var accounts = new AccountStore(db);
        var brake = new SignInBrake(db, clock);
        signIns = new SignIns(accounts, brake, PASSWORDS, clock, Duration.ofDays(30));
        links = new SignInLinks(
                new LinkStore(db),
                accounts,
                signIns,
                brake,
                OutboxOf.database(db, clock),
                OutboxOf.address(),
                later::add,
                clock);
        accounts.insert(ada, new NewPerson(new Name("Ada"), ADA, "correct horse battery"), "hash", now);
    }

    @Test
    void the_link_in_the_mail_signs_in_once() {
        var link = sent();

        assertThat(links.opens(link)).isTrue();
        assertThat(links.opens(link)).isTrue();
        var token = links.use(link, OFFICE).orElseThrow();
        assertThat(signIns.person(token)).contains(ada);
        assertThat(links.opens(link)).isFalse();
        assertThat(links.use(link, OFFICE)).isEmpty();
    }

    @Test
    void it_works_for_ten_minutes() {
        var link = sent();

        now = now.plus(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(links.opens(link)).isTrue();
        now = now.plusSeconds(1);
        assertThat(links.opens(link)).isFalse();
        assertThat(links.use(link, OFFICE)).isEmpty();
        links.forgetThePast();
        assertThat(db.fetchCount(SIGN_IN_LINK)).isZero();
    }

    @Test
    void one_that_is_used_ends_the_others() {
        var first = sent();
        var second = sent();

        assertThat(links.use(second, OFFICE)).isPresent();
        assertThat(links.opens(first)).isFalse();
    }

    @Test
    void the_database_knows_the_link_only_as_its_hash_once_the_mail_is_sent() {
        var link = sent();

        assertThat(db.fetch(SIGN_IN_LINK).formatCSV()).contains(link.sha256()).doesNotContain(link.secret());
    }

    @Test
    void what_only_an_account_needs_is_done_after_the_answer() {
        assertThat(links.send(NOBODY, OFFICE, Locale.ENGLISH)).isEmpty();
        assertThat(links.send(ADA, OFFICE, Locale.ENGLISH)).isEmpty();
        assertThat(later).hasSize(2);
        assertThat(db.fetchCount(MAIL)).isZero();

        work();
        assertThat(db.fetchValues(MAIL.RECIPIENT)).containsExactly("Ada@example.org");
    }

    @Test
    void after_five_links_an_address_waits_whether_or_not_it_has_an_account() {
        for (var email : List.of(ADA, NOBODY)) {
            for (int i = 0; i < 5; i++) {
                assertThat(links.send(email, "198.51.100." + i, Locale.ENGLISH)).isEmpty();
            }
            assertThat(links.send(email, OFFICE, Locale.ENGLISH)).contains(Duration.ofSeconds(30));
        }
        work();
        assertThat(db.fetchCount(MAIL)).isEqualTo(5);
    }

    @Test
    void whoever_asks_for_links_does_not_notice_that_one_was_used() {
        for (int i = 0; i < 5; i++) {
            links.use(sent(), OFFICE);
        }

        assertThat(links.send(ADA, "198.51.100.1", Locale.ENGLISH)).contains(Duration.ofSeconds(30));
    }

    @Test
    void links_that_were_asked_for_do_not_slow_the_password_down() {
        for (int i = 0; i < 6; i++) {
            links.send(ADA, OFFICE, Locale.ENGLISH);
        }

        assertThat(signIns.signIn(ADA, "something else", OFFICE)).isEqualTo(new SignInResult.Wrong());
    }

    private SecretToken sent() {
        db.deleteFrom(MAIL).execute();
        links.send(ADA, OFFICE, Locale.ENGLISH);
        work();
        var link = LINK.matcher(db.fetchValue(MAIL.BODY));
        assertThat(link.find()).isTrue();
        return SecretToken.parse(link.group(1)).orElseThrow();
    }

    private void work() {
        later.forEach(Runnable::run);
        later.clear();
    }
}
