package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.testing.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class ProviderSignInTest extends DatabaseTest {

    private static final Passwords PASSWORDS = new Passwords();

    private final PersonId ada = new PersonId(UUID.randomUUID());
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private SignIns signIns;
    private ProviderSignIn signIn;

    @BeforeEach
    void makeAccount() {
        var clock = Clock.systemUTC();
        var accounts = new AccountStore(db);
        signIns = new SignIns(accounts, new SignInBrake(db, clock), PASSWORDS, clock, Duration.ofDays(30));
        signIn = new ProviderSignIn(accounts, signIns);
        accounts.insert(
                ada,
                new NewPerson(new Name("Ada"), new EmailAddress("Ada@example.org"), "correct horse battery"),
                "none",
                Instant.parse("2026-03-02T09:00:00Z"));
    }

    @Test
    void a_verified_address_that_has_an_account_is_signed_in_by_our_own_cookie() throws Exception {
        succeed("ada@EXAMPLE.org", true);

        assertThat(response.getRedirectedUrl()).isEqualTo("/organisation");
        var cookie = response.getCookie("cx-sign-in");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(signIns.person(SecretToken.parse(cookie.getValue()).orElseThrow()))
                .contains(ada);
    }

    @Test
    void an_address_that_is_not_verified_is_refused() throws Exception {
        succeed("ada@example.org", false);

        refused();
    }

    @Test
    void an_address_without_an_account_is_refused_and_gets_none() throws Exception {
        succeed("grace@example.org", true);

        refused();
        assertThat(db.fetchCount(PERSON)).isEqualTo(1);
    }

    @Test
    void what_is_no_openid_connect_is_refused() throws Exception {
        signIn.onAuthenticationSuccess(
                new MockHttpServletRequest(), response, new TestingAuthenticationToken("ada@example.org", ""));

        refused();
    }

    @Test
    void a_provider_that_fails_leads_back_to_the_sign_in_page() throws Exception {
        signIn.onAuthenticationFailure(
                new MockHttpServletRequest(), response, new BadCredentialsException("The provider said no"));

        refused();
    }

    private void succeed(String email, boolean verified) throws Exception {
        var token = OidcIdToken.withTokenValue("token")
                .subject("1")
                .claim("email", email)
                .claim("email_verified", verified)
                .build();
        signIn.onAuthenticationSuccess(
                new MockHttpServletRequest(),
                response,
                new TestingAuthenticationToken(new DefaultOidcUser(List.of(), token), ""));
    }

    private void refused() {
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?refused");
        assertThat(response.getCookie("cx-sign-in")).isNull();
        assertThat(db.fetchCount(SIGN_IN)).isZero();
    }
}
