package io.cxmaturity.sample;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.PortalProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleIT extends BrowserTest {

    private static PortalProcess portal;

    @BeforeAll
    static void startWithSample() {
        portal = PortalProcess.start(PortalProcess.SHORT_LIVED, "-Dportal.sample=true");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Override
    protected PortalProcess portal() {
        return portal;
    }

    @Test
    void a_newcomer_reaches_the_finished_round_from_the_start_page() {
        open("/");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("See its results"))
                .click();

        assertThat(page.locator(".kicker").first()).hasText("Larkmoor Bicycles Sample");
        assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
        assertAccessible();
    }

    @Test
    void whoever_looks_by_keyboard_keeps_their_place() {
        open("/");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("See its results"))
                .click();
        var agreement = page.getByRole(AriaRole.LINK, named("Agreement"));
        agreement.focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/results?show=agreement");
        assertThat(agreement).isFocused();

        page.getByRole(AriaRole.LINK, named("Trend")).focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/results?view=trend*");
        assertThat(page.getByRole(AriaRole.LINK, named("Trend"))).isFocused();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void a_portal_with_a_sample_and_no_account_is_still_to_be_set_up() {
        assertThat(portal.log()).contains("/setup/");
    }
}
