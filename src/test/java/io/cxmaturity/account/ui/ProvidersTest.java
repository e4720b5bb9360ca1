package io.cxmaturity.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.testing.KaribuTest;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:by-provider;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.security.oauth2.client.registration.harbour.client-id=portal",
            "spring.security.oauth2.client.registration.harbour.client-secret=secret",
            "spring.security.oauth2.client.registration.harbour.client-name=Harbour ID",
            "spring.security.oauth2.client.registration.harbour.scope=openid,email",
            "spring.security.oauth2.client.registration.harbour.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.harbour.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.provider.harbour.authorization-uri=https://id.example.org/authorise",
            "spring.security.oauth2.client.provider.harbour.token-uri=https://id.example.org/token",
            "spring.security.oauth2.client.provider.harbour.jwk-set-uri=https://id.example.org/keys"
        })
class ProvidersTest extends KaribuTest {

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @Test
    void the_sign_in_page_names_the_provider_and_says_kindly_that_it_did_not_work() {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("refused", ""));

        assertThat(_get(Anchor.class, link -> link.withText("Sign in with Harbour ID"))
                        .getHref())
                .isEqualTo("oauth2/authorization/harbour");
        assertThat(_get(
                                Paragraph.class,
                                text -> text.withPredicate(
                                        said -> said.getText().startsWith("That did not sign you in.")))
                        .isVisible())
                .isTrue();
    }

    @Test
    void signing_in_begins_at_the_provider() throws Exception {
        var request = new MockHttpServletRequest("GET", "/oauth2/authorization/harbour");
        request.setServletPath("/oauth2/authorization/harbour");
        var response = new MockHttpServletResponse();
        security.doFilter(request, response, new MockFilterChain());

        assertThat(response.getRedirectedUrl())
                .startsWith(
                        "https://id.example.org/authorise?response_type=code&client_id=portal&scope=openid%20email");
    }
}
