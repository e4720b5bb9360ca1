package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.cxmaturity.testing.BrowserTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen with every kind of content: no violation, light and dark, on a phone and a desk; nothing cut off there, at 400 %
 * zoom and with text of twice the size.
 */
class AccessibilityIT extends BrowserTest {

    private static final int PHONE = 390;
    private static final int DESK = 1440;
    /** What is left of 1280 px at 400 %. */
    private static final int ZOOMED = 320;

    @Override
    protected NewContextOptions contextOptions() {
        return super.contextOptions().setReducedMotion(ReducedMotion.REDUCE);
    }

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
                "/start/quick",
                "/nowhere",
                "/a;nowhere"
            })
    void what_everybody_may_read(String path) {
        open(path);
        assertForEverybody();
    }

    @Test
    void from_the_start_to_the_first_question() {
        open("/start/full");
        page.locator("#organisation").fill("x".repeat(5000));
        journey.button("Go on").click();
        assertThat(page.getByText("these are 5,000")).isVisible();
        assertForEverybody();

        journey.startFull();
        assertForEverybody();

        journey.anchor("Start answering").click();
        page.waitForSelector(".stem");
        openAll();
        assertForEverybody();
    }

    @Test
    void a_result_without_answers_with_a_few_and_with_all() {
        var link = journey.startFull();
        open(link + "/result");
        openAll();
        assertForEverybody();

        journey.openQuestions(link);
        journey.press("3");
        journey.press("d");
        journey.press("5");
        open(link + "/review");
        assertForEverybody();
        open(link + "/result");
        openAll();
        assertForEverybody();

        journey.openQuestions(link);
        journey.pressToTheEnd("3", "4", "d", "2", "n", "5", "1");
        assertForEverybody();
        journey.handIn();
        openAll();
        assertForEverybody();
        open(link + "/review");
        assertForEverybody();
        open(link + "/questions");
        assertForEverybody();
    }

    @Test
    void every_kind_of_number_that_opens() {
        journey.openQuestions(journey.startFull());
        journey.pressToTheEnd("3", "4", "d", "2", "n", "5", "1");
        journey.handIn();
        openAll();
        var dialog = page.locator("dialog.drill");
        for (var kind : List.of(
                "[data-figure='whole/score']",
                "[data-figure='whole/level']",
                "[data-figure='whole/possible']",
                "[data-figure='whole/evidenced']",
                "[data-figure='whole/bounds']",
                "[data-figure='whole/coverage']",
                "[data-figure='whole/sensitivity']",
                "[data-figure^='dimension/'][data-figure$='/score']",
                "[data-figure^='dimension/'][data-figure$='/level']",
                "[data-figure^='dimension/'][data-figure$='/possible']",
                "[data-figure^='dimension/'][data-figure$='/evidenced']",
                "[data-figure^='dimension/'][data-figure$='/bounds']",
                "[data-figure^='dimension/'][data-figure$='/coverage']",
                "[data-figure^='dimension/'][data-figure$='/gap']",
                "[data-figure^='step/']",
                "[data-figure='effort']")) {
            page.locator(kind).first().click();
            assertThat(dialog).isVisible();
            assertDialog();
            page.keyboard().press("Escape");
            assertThat(dialog).not().isVisible();
        }
        journey.button("Delete").click();
        assertThat(journey.heading("Delete everything for good?")).isVisible();
        assertDialog();
    }

    /** Opens everything that opens in place. */
    private void openAll() {
        for (var closed = closed(); closed.count() > 0; closed = closed()) {
            closed.first().locator("> summary").click();
        }
    }

    private Locator closed() {
        return page.locator("main details:not([open]):visible");
    }

    private void assertForEverybody() {
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(PHONE, DESK)) {
                show(colours, width);
                assertAccessible();
                assertFitsWidth();
            }
        }
        show(ColorScheme.LIGHT, ZOOMED);
        assertFitsWidth();
        show(ColorScheme.LIGHT, DESK);
        setTextSize("200%");
        assertFitsWidth();
        setTextSize("");
    }

    /** A dialog lies over everything else, so that once in each scheme is enough. */
    private void assertDialog() {
        show(ColorScheme.DARK, PHONE);
        assertAccessible();
        assertFitsWidth();
        show(ColorScheme.LIGHT, DESK);
        assertAccessible();
    }

    private void setTextSize(String size) {
        page.evaluate("size => document.documentElement.style.fontSize = size", size);
    }

    private void show(ColorScheme colours, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(width, 900);
    }
}
