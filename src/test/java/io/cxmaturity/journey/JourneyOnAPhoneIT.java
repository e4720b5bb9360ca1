package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.Journey;
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
        var link = startQuickCheck();
        for (int question = 1; question <= 14; question++) {
            tap(question % 2 == 0 ? "5" : "1"); // far apart: two quick taps at one place would be a double tap
            if (question < 14) {
                journey.awaitSavedAt(question + 1);
            }
        }
        journey.awaitReview();
        assertUsableByThumb();
        journey.button("Hand in and see the result").tap();
        journey.awaitResult();
        assertThat(page.locator(".report")).containsText("Level at most");
        assertUsableByThumb();

        journey.button("Go on to the full assessment").first().tap();
        page.waitForSelector(".stem");
        assertThat(journey.done("Customer service")).hasText("2 of 6");
        assertThat(journey.done("Technology enablement")).hasText("2 of 6");
        int first = journey.position();
        tap("dont-know");
        journey.awaitSavedAt(first + 1);
        assertUsableByThumb();

        var elsewhere = new Journey(newContext(contextOptions()).newPage(), this::portal);
        elsewhere.openQuestions(link);
        assertThat(elsewhere.position()).isEqualTo(first + 1);
        assertThat(elsewhere.questions()).isEqualTo(42);
        assertThat(elsewhere.done("Customer service")).hasText("3 of 6");
    }

    @Test
    void what_opens_in_place_fits_the_phone_too() {
        journey.openQuestions(journey.startFull());
        page.locator("details").all().forEach(more -> more.locator("summary").tap());
        assertUsableByThumb();
        tap("4");
        journey.awaitSavedAt(2);
        journey.anchor("Learn").tap();
        assertThat(page).hasURL(portal().address("/learn"));
        assertUsableByThumb();
    }

    private String startQuickCheck() {
        open("/");
        assertUsableByThumb();
        journey.anchor("Start the quick check").tap();
        assertThat(journey.heading("Before you start")).isVisible();
        assertUsableByThumb();
        page.getByText("You lead a team or a department.").tap();
        journey.button("Go on").tap();
        var link = journey.link();
        assertUsableByThumb();
        journey.anchor("Start answering").tap();
        page.waitForSelector(".stem");
        assertThat(page.locator(".quest__bar p").first()).containsText("1 of 14");
        assertUsableByThumb();
        return link;
    }

    private void tap(String reply) {
        page.locator("[role=radio][data-reply='" + reply + "']").tap();
    }

    private void assertUsableByThumb() {
        assertFitsWidth();
        assertLargeEnoughToTap();
    }
}
