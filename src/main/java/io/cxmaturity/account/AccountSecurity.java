package io.cxmaturity.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Has every request say who makes it. */
@Configuration
class AccountSecurity {

    @Bean
    Customizer<HttpSecurity> knownByCookie(SignIns signIns) {
        return http -> http.addFilterBefore(new SignInFilter(signIns), AnonymousAuthenticationFilter.class);
    }
}
