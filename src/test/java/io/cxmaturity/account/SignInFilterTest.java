package io.cxmaturity.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.MockConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SignInFilterTest extends DatabaseTest {

    private static final Passwords PASSWORDS = new Passwords();

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoever_brings_the_cookie_is_known() throws Exception {
        var ada = People.insert(db);
        var token = signIns(db).begin(ada);

        assertThat(personOf(signIns(db), token.secret())).contains(ada);
    }

    @Test
    void a_token_that_nobody_was_given_or_that_was_given_back_is_nobody() throws Exception {
        var ada = People.insert(db);
        var token = signIns(db).begin(ada);
        signIns(db).signOut(token);

        assertThat(personOf(signIns(db), token.secret())).isEmpty();
        assertThat(personOf(signIns(db), SecretToken.random(new SecureRandom()).secret()))
                .isEmpty();
    }

    @Test
    void without_a_cookie_that_can_be_ours_nothing_is_asked_of_the_database() throws Exception {
        var asked = new ArrayList<String>();
        var silent = DSL.using(
                new MockConnection(query -> {
                    asked.add(query.sql());
                    throw new AssertionError(query.sql());
                }),
                database.dialect());

        assertThat(personOf(signIns(silent), null)).isEmpty();
        assertThat(personOf(signIns(silent), "' or 1 = 1 --")).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void over_a_secure_connection_the_cookie_is_sent_over_no_other() {
        assertThat(written(true).getSecure()).isTrue();
        assertThat(written(false).getSecure()).isFalse();
        assertThat(List.of(written(true), written(false))).allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(cookie.getPath()).isEqualTo("/");
        });
    }

    private static Cookie written(boolean secure) {
        var request = new MockHttpServletRequest();
        request.setSecure(secure);
        var response = new MockHttpServletResponse();
        SignInCookie.write(request, response, SecretToken.random(new SecureRandom()), Duration.ofDays(1));
        return response.getCookie(SignInCookie.NAME);
    }

    private static SignIns signIns(DSLContext db) {
        var clock = Clock.systemUTC();
        return new SignIns(new AccountStore(db), new SignInBrake(db, clock), PASSWORDS, clock, Duration.ofDays(30));
    }

    /** Who makes a request with this cookie, or without any. */
    private static Optional<PersonId> personOf(SignIns signIns, String cookie) throws ServletException, IOException {
        People.signOut();
        var request = new MockHttpServletRequest();
        if (cookie != null) {
            request.setCookies(new Cookie(SignInCookie.NAME, cookie));
        }
        var persons = new ArrayList<Optional<PersonId>>();
        new SignInFilter(signIns)
                .doFilter(
                        request, new MockHttpServletResponse(), (passed, response) -> persons.add(CurrentPerson.id()));
        assertThat(persons).hasSize(1);
        return persons.getFirst();
    }
}
