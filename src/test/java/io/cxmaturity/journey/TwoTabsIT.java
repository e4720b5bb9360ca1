package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.Journey;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TwoTabsIT extends BrowserTest {

    private static final Pattern SETTLED = Pattern.compile("Saved|Newer answer shown");

    @Test
    void of_two_tabs_that_answer_at_once_the_last_answer_stays() {
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
        page.keyboard().press("2");
        journey.awaitSavedAt(1);
        tab.keyboard().press("5");
        other.awaitSavedAt(1);
        page.reload();
        assertThat(journey.chosen()).hasAttribute("data-reply", "5");
    }
}
