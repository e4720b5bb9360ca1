package io.cxmaturity.learn.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.cxmaturity.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingIT extends BrowserTest {

    private static final int[] WIDTHS = {390, 820, 1440};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/learn",
                "/learn/dimensions",
                "/learn/levels",
                "/learn/metrics",
                "/learn/scoring",
                "/learn/research",
                "/learn/answers",
                "/glossary",
                "/start/full",
                "/nowhere"
            })
    void every_page_is_accessible_and_fits_any_width_in_light_and_dark(String path) {
        open(path);
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                assertFitsWidth();
            }
            assertAccessible();
        }
    }

    @Test
    void a_term_leads_to_its_entry_which_takes_the_focus() {
        open("/learn/scoring");
        page.locator("a.term").filter(new FilterOptions().setHasText("blockers")).click();

        assertThat(page).hasURL(portal().address("/glossary#blocker"));
        assertThat(page.locator("#blocker")).isFocused();
        assertThat(page.locator("#blocker")).isInViewport();
    }

    @Test
    void an_address_with_a_term_opens_the_glossary_there() {
        open("/glossary#yardstick");

        assertThat(page.locator("#yardstick")).isFocused();
        assertThat(page.locator("#yardstick")).isInViewport();
    }

    @Test
    void the_filter_leaves_what_mentions_the_words() {
        open("/glossary");
        page.getByLabel("Find a term").fill("promoter");

        assertThat(page.getByRole(AriaRole.STATUS).filter(new FilterOptions().setHasText("One term"))).isVisible();
        assertThat(page.locator("#nps")).isVisible();
        assertThat(page.locator("#keystone")).isHidden();
    }

    @Test
    void another_page_begins_at_its_top_with_the_focus_there() {
        open("/");
        page.locator("footer").scrollIntoViewIfNeeded();
        page.getByText("How it is scored").click();

        assertThat(page.locator("main h1")).hasText("From answers to a level");
        assertThat(page.locator("main")).isFocused();
        assertThat(page.evaluate("window.scrollY")).isEqualTo(0);
    }
}
