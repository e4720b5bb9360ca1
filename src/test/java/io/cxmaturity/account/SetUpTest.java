package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.SETUP_LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.testing.DatabaseTest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetUpTest extends DatabaseTest {

    private static final Passwords PASSWORDS = new Passwords();
    private static final NewPerson ADA =
            new NewPerson(new Name("Ada"), new EmailAddress("ada@example.org"), "twelve chars");
    private static final Name HARBOUR = new Name("Harbour & Vale");

    private Organisations organisations;
    private SetUp setUp;

    @BeforeEach
    void startPortal() {
        organisations = OrganisationsOf.database(db);
        setUp = new SetUp(new AccountStore(db), organisations, PASSWORDS, Clock.systemUTC());
    }

    @Test
    void the_link_makes_an_account_that_leads_an_organisation() {
        var link = setUp.newLink().orElseThrow();
        assertThat(setUp.done()).isFalse();

        var person = setUp.complete(link, ADA, HARBOUR);

        assertThat(setUp.done()).isTrue();
        assertThat(organisations.memberships(person)).singleElement().satisfies(membership -> {
            assertThat(membership.name()).isEqualTo(HARBOUR);
            assertThat(membership.role()).isEqualTo(MemberRole.LEADER);
        });
    }

    @Test
    void looking_does_not_use_the_link_up() {
        var link = setUp.newLink().orElseThrow();

        assertThat(setUp.opens(link)).isTrue();
        assertThat(setUp.opens(link)).isTrue();
    }

    @Test
    void the_link_works_once() {
        var link = setUp.newLink().orElseThrow();
        setUp.complete(link, ADA, HARBOUR);

        assertThat(setUp.opens(link)).isFalse();
        assertThatThrownBy(() -> setUp.complete(link, ADA, HARBOUR)).isInstanceOf(UnknownSetUpLink.class);
        assertThat(db.fetchCount(PERSON)).isEqualTo(1);
        assertThat(db.fetchCount(ORGANISATION)).isEqualTo(1);
    }

    @Test
    void the_link_ends_with_the_first_account_however_that_is_made() {
        var link = setUp.newLink().orElseThrow();
        new AccountStore(db)
                .insert(new PersonId(UUID.randomUUID()), ADA, "hash", Instant.parse("2026-03-02T09:00:00Z"));
        var eve = new NewPerson(new Name("Eve"), new EmailAddress("eve@example.org"), "twelve chars");

        assertThat(setUp.opens(link)).isFalse();
        assertThatThrownBy(() -> setUp.complete(link, eve, HARBOUR)).isInstanceOf(UnknownSetUpLink.class);
        assertThat(db.fetchCount(PERSON)).isEqualTo(1);
    }

    @Test
    void a_wrong_link_makes_nothing() {
        setUp.newLink();
        var wrong = SecretToken.random(new SecureRandom());

        assertThat(setUp.opens(wrong)).isFalse();
        assertThatThrownBy(() -> setUp.complete(wrong, ADA, HARBOUR)).isInstanceOf(UnknownSetUpLink.class);
        assertThat(db.fetchCount(PERSON)).isZero();
        assertThat(db.fetchCount(ORGANISATION)).isZero();
    }

    @Test
    void a_later_start_replaces_an_unused_link_and_only_its_hash_is_stored() {
        var first = setUp.newLink().orElseThrow();
        var second = setUp.newLink().orElseThrow();

        assertThat(setUp.opens(first)).isFalse();
        assertThat(setUp.opens(second)).isTrue();
        assertThat(db.fetch(SETUP_LINK).formatCSV()).contains(second.sha256()).doesNotContain(second.secret());
    }

    @Test
    void once_there_is_an_account_no_start_makes_another_link() {
        setUp.complete(setUp.newLink().orElseThrow(), ADA, HARBOUR);

        assertThat(setUp.newLink()).isEmpty();
        var afterRestart = new SetUp(new AccountStore(db), organisations, PASSWORDS, Clock.systemUTC());
        assertThat(afterRestart.done()).isFalse();
        afterRestart.look();
        assertThat(afterRestart.done()).isTrue();
    }
}
