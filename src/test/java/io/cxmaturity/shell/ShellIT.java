package io.cxmaturity.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.testing.BrowserTest;
import org.junit.jupiter.api.Test;

class ShellIT extends BrowserTest {

    @Test
    void the_start_page_opens_with_its_title_and_language() {
        open("/");

        assertThat(page).hasTitle("CX Maturity: where your customer experience stands, and what to do next");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertAccessible();
    }

    @Test
    void the_skip_link_moves_the_focus_past_the_navigation() {
        open("/");

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void an_unknown_address_is_explained_and_kept_out_of_page_and_log() {
        var answer = page.navigate(portal().address("/nowhere/a-private-token"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("main h1")).hasText("There is nothing at this address");
        assertThat(page.locator("body")).not().containsText("a-private-token");
        assertThat(portal().log()).doesNotContain("a-private-token");
        assertAccessible();
    }

    @Test
    void every_answer_forbids_framing_sniffing_and_referrers() {
        var headers = page.navigate(portal().address("/")).allHeaders();

        assertThat(headers)
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer");
        assertThat(headers.get("content-security-policy")).contains("default-src 'self'", "frame-ancestors 'none'");
    }

    @Test
    void a_request_that_reaches_no_screen_is_explained_and_not_logged() {
        var answer = page.navigate(portal().address("/a;private-token=1"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(page.locator("main h1")).hasText("There is nothing at this address");
        assertThat(portal().log()).doesNotContain("private-token", "Exception");
        assertAccessible();
    }
}
