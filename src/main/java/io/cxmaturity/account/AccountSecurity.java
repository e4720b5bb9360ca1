package io.cxmaturity.account;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/** Has every request say who makes it. */
@Configuration
class AccountSecurity {

    @Bean
    Customizer<HttpSecurity> knownByCookie(SignIns signIns) {
        return http -> http.addFilterBefore(new SignInFilter(signIns), AnonymousAuthenticationFilter.class);
    }

    /** What a provider says is used once, for a sign-in of our own, and kept nowhere. */
    @Bean
    Customizer<HttpSecurity> knownByProvider(
            ObjectProvider<ClientRegistrationRepository> providers, ProviderSignIn signIn) {
        return http -> {
            if (providers.getIfAvailable() != null) {
                http.oauth2Login(login -> login.loginPage("/" + ProviderSignIn.SIGN_IN)
                        .securityContextRepository(new RequestAttributeSecurityContextRepository())
                        .authorizedClientRepository(new ForgottenClients())
                        .successHandler(signIn)
                        .failureHandler(signIn));
            }
        };
    }
}
