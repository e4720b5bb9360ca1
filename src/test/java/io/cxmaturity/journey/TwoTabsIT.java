package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.Journey;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TwoTabsIT extends BrowserTest {

    private static final Pattern SETTLED = Pattern.compile("Saved|Newer answer shown");

    @Test
    void the_last_answer_wins_and_the_other_tab_shows_it_once_it_has_the_focus() {
        var link = journey.startFull();
        journey.openQuestions(link);
        page.getByLabel("Go on by itself after a choice").uncheck();
        page.locator(".stem").focus();
        page.keyboard().press("1");
        journey.awaitSavedAt(1);
        var tab = context.newPage();
        var other = new Journey(tab, this::portal);
        other.openQuestions(link);
        assertThat(other.chosen()).hasAttribute("data-reply", "1");

        for (int round = 0; round < 3; round++) {
            page.keyboard().press("2");
            tab.keyboard().press("3");
            page.keyboard().press("4");
            tab.keyboard().press("5");
        }

        assertThat(other.save()).hasText(SETTLED);
        assertThat(journey.save()).hasText(SETTLED);
        focus(tab);
        assertThat(other.chosen()).hasAttribute("data-reply", "5");

        tab.keyboard().press("d");
        other.awaitSaved();
        focus(page);
        assertThat(journey.chosen()).hasAttribute("data-reply", "dont-know");
    }

    /** Windows of a test have the focus all the time, so what a browser would tell them is told here. */
    private static void focus(Page tab) {
        tab.bringToFront();
        tab.evaluate("window.dispatchEvent(new Event('focus'))");
    }
}
