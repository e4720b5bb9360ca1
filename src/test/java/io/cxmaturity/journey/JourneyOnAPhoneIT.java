package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import io.cxmaturity.testing.BrowserTest;
import org.junit.jupiter.api.Test;

class JourneyOnAPhoneIT extends BrowserTest {

    @Override
    protected NewContextOptions contextOptions() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale("en");
    }

    @Test
    void a_quick_check_goes_on_as_a_full_assessment_on_another_phone() {
        open("/");
        assertUsableByThumb();
        journey.anchor("Start the quick check").tap();
        assertThat(journey.heading("Before you start")).isVisible();
        assertUsableByThumb();
        page.getByText("You lead a team or a department.").tap();
        journey.button("Go on").tap();
        journey.link();
        assertUsableByThumb();
        journey.anchor("Start answering").tap();
        page.waitForSelector(".stem");
        assertUsableByThumb();
        answerQuickCheck();
        assertUsableByThumb();
    }

    private void answerQuickCheck() {
        for (int question = 1; question <= 14; question++) {
            tap(question % 2 == 0 ? "3" : "2");
            if (question < 14) {
                journey.awaitSavedAt(question + 1);
            }
        }
        journey.awaitReview();
    }

    private void tap(String reply) {
        page.locator("[role=radio][data-reply='" + reply + "']").tap();
    }

    private void assertUsableByThumb() {
        assertFitsWidth();
    }
}
