package io.cxmaturity.learn.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import io.cxmaturity.testing.BrowserTest;
import org.junit.jupiter.api.Test;

class ReadingIT extends BrowserTest {

    @Test
    void a_term_leads_to_its_entry_which_takes_the_focus() {
        open("/learn/scoring");
        page.locator("a.term")
                .filter(new FilterOptions().setHasText("blockers"))
                .click();

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

        assertThat(page.getByRole(AriaRole.STATUS).filter(new FilterOptions().setHasText("One term")))
                .isVisible();
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
