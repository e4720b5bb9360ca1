package io.cxmaturity.response.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.cxmaturity.testing.BrowserTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartIT extends BrowserTest {

    @Override
    protected NewContextOptions contextOptions() {
        return super.contextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    @Test
    void a_role_has_to_be_chosen_and_the_focus_goes_there() {
        open("/start/full");
        press("Go on");

        assertThat(page.getByText("Choose the role that comes closest")).isVisible();
        assertThat(page.getByLabel("Executive")).isFocused();
    }

    @Test
    void enter_begins_and_the_link_can_be_copied_and_survives_a_reload() {
        begin();
        var link = page.locator(".copy__link").innerText();
        assertThat(link).matches(portal().address("/a/") + "[\\w-]{43}");

        press("Copy");
        assertThat(page.getByText("Copied.")).isVisible();
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(link);

        page.reload();
        assertThat(page.locator(".copy__link")).hasText(link);
        assertThat(page.getByRole(AriaRole.IMG, new GetByRoleOptions().setName("QR code of your private link")))
                .isVisible();
        assertThat(portal().log()).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    @Test
    void the_review_leads_to_the_very_question() {
        begin();
        page.navigate(page.locator(".copy__link").innerText() + "/review");
        var open = page.locator(".review__list a").nth(3);
        var stem = open.innerText();
        open.click();

        assertThat(page.locator("main h1")).hasText(stem);
    }

    private void begin() {
        open("/start/full");
        page.getByLabel("Manager").check();
        page.getByLabel("Organisation").fill("Fjord & Söhne <script>alert(1)</script>");
        page.getByLabel("Organisation").press("Enter");
        assertThat(page.locator("main h1")).hasText("Keep this link: it is the only way back");
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).click();
    }
}
