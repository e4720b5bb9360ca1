package io.cxmaturity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.testing.HarbourTest;
import io.cxmaturity.testing.People;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class LogoDownloadTest extends HarbourTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Brands brands;

    @BeforeEach
    void signIn() {
        People.signIn(leader);
    }

    @Test
    void a_logo_is_served_small_and_kept_by_the_browser_alone() throws Exception {
        wear(Logos.of(1_000, 60));

        var logo = served();

        assertThat(logo.getContentType()).isEqualTo("image/png");
        assertThat(logo.getHeaders("Cache-Control")).containsExactly("private, max-age=31536000, immutable");
        var image = ImageIO.read(new ByteArrayInputStream(logo.getContentAsByteArray()));
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(24);
    }

    @Test
    void another_logo_has_another_address_and_none_has_none() throws Exception {
        assertThat(address()).isEmpty();
        assertThat(status()).isEqualTo(404);

        wear(Logos.of(40, 40));
        var first = address();
        wear(Logos.of(50, 40));
        assertThat(first).contains("organisation/" + harbour.value() + "/logo.png?v=1");
        assertThat(address()).contains("organisation/" + harbour.value() + "/logo.png?v=2");

        Logos.wear(brands, leader, harbour, Brand.NONE);
        assertThat(address()).isEmpty();
        assertThat(status()).isEqualTo(404);
    }

    private void wear(Logo logo) {
        Logos.wear(brands, leader, harbour, new Brand(Optional.of(logo), OptionalInt.empty()));
    }

    private Optional<String> address() {
        return OrganisationNavigation.logo(
                harbour, organisations.open(leader, harbour).look());
    }

    private MockHttpServletResponse served() throws Exception {
        return get("/" + address().orElseThrow());
    }

    private int status() throws Exception {
        return get("/organisation/" + harbour.value() + "/logo.png").getStatus();
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(MockMvcRequestBuilders.get(path))
                .andReturn()
                .getResponse();
    }
}
