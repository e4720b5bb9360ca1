package io.cxmaturity.response.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.cxmaturity.testing.BrowserTest;
import org.junit.jupiter.api.Test;

class QuestionnaireOnAPhoneIT extends BrowserTest {

    @Override
    protected NewContextOptions contextOptions() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setLocale("en")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.DARK);
    }

    @Test
    void everything_is_within_reach_and_accessible_with_all_of_it_open() {
        journey.openQuestions(journey.startFull());
        var next = journey.button("Next");
        assertThat(next).isInViewport();
        page.locator(".anchor").last().click();
        journey.awaitSavedAt(2);
        assertThat(page.locator(".stem")).isInViewport();
        assertThat(page.locator(".is-settling")).hasCount(0);
        assertThat(next).isInViewport();
        next.click();
        journey.awaitSavedAt(3);
        journey.button("Back").click();
        journey.awaitSavedAt(2);
        assertFitsWidth();

        page.locator("details > summary").all().forEach(Locator::click);
        page.locator(".area").all().forEach(area -> area.fill("Wide" + "r".repeat(300)));
        journey.awaitSaved();
        assertFitsWidth();
        page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)");
        assertAccessible();
    }
}
