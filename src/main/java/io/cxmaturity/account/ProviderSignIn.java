package io.cxmaturity.account;

import io.cxmaturity.common.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Signs in whoever an OpenID Connect provider knows by a verified email address that has an account here. Nobody gets an
 * account by it.
 */
@Component
class ProviderSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String SIGN_IN = "sign-in";
    /** Has the sign-in page say that it did not work. */
    static final String REFUSED = SIGN_IN + "?refused";

    private static final String ORGANISATION = "organisation";
    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final AccountStore accounts;
    private final SignIns signIns;

    ProviderSignIn(AccountStore accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var person = person(authentication);
        if (person.isPresent()) {
            SignInCookie.read(request).ifPresent(signIns::signOut);
            SignInCookie.write(request, response, signIns.begin(person.get()), signIns.keep());
        }
        redirect(request, response, person.isPresent() ? ORGANISATION : REFUSED);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("A provider could not sign somebody in: {}", failure.getMessage());
        redirect(request, response, REFUSED);
    }

    private Optional<PersonId> person(Authentication authentication) {
        return authentication.getPrincipal() instanceof OidcUser user && Boolean.TRUE.equals(user.getEmailVerified())
                ? Optional.ofNullable(user.getEmail())
                        .flatMap(EmailAddress::parse)
                        .flatMap(accounts::credentials)
                        .map(AccountStore.Credentials::person)
                : Optional.empty();
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/" + path);
    }
}
