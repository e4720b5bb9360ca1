package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.cxmaturity.testing.BrowserTest;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No pointer is used here: what cannot be reached with Tab fails, and so does what shows no focus on the way. */
class JourneyByKeyboardIT extends BrowserTest {

    /** More than any page has places to stop at. */
    private static final int STOPS = 600;

    /** Whether an element has the focus; fails where it has and does not show it. */
    private static final String FOCUSED = """
            place => {
              if (place !== document.activeElement) return false;
              const shown = part => part && (getComputedStyle(part).outlineStyle !== 'none'
                  && parseFloat(getComputedStyle(part).outlineWidth) > 0);
              if (!shown(place) && !shown(place.closest('label'))) throw new Error('No focus to see: ' + place.outerHTML);
              return true;
            }""";

    @TempDir
    private Path downloads;

    @Test
    void one_person_goes_from_the_first_page_to_a_pdf_roadmap_and_leaves_nothing_behind() throws IOException {
        open("/");
        press("Enter", journey.anchor("Start the assessment"));
        var link = startAs("Zoë’s Bakery & Söhne", "Service desk");
        answerAll();
        press("Enter", journey.button("Hand in and see the result"));
        journey.awaitResult();
        openAndCloseNumber();
        raiseTarget();
        downloadRoadmap();
        reopenAndHandInAgain();
        deleteEverything();

        assertThat(page.navigate(portal().address(link)).status()).isEqualTo(404);
        assertThat(journey.heading("There is nothing at this address")).isVisible();
    }

    private String startAs(String organisation, String department) {
        assertThat(journey.heading("Before you start")).isVisible();
        tabTo(page.locator("input[type=radio]").first());
        press("ArrowDown");
        assertThat(page.locator("input[type=radio]").nth(1)).isChecked();
        tabTo(page.locator("#organisation"));
        page.keyboard().type(organisation);
        tabTo(page.locator("#department"));
        page.keyboard().type(department);
        press("Enter");
        var link = journey.link();
        press("Enter", journey.anchor("Start answering"));
        page.waitForSelector(".stem");
        return link;
    }

    /** Levels and silences by their keys, one by arrows, evidence and a comment in place, a step back and forth. */
    private void answerAll() {
        assertThat(journey.questions()).isEqualTo(42);
        press("ArrowDown");
        press("ArrowDown");
        press("Enter");
        journey.awaitSavedAt(2);
        press("e");
        page.keyboard().type("Minutes of the service board, 12 May");
        press("Escape");
        journey.press("4");
        press("ArrowLeft");
        journey.awaitSavedAt(2);
        assertThat(journey.chosen()).hasAttribute("data-reply", "4");
        assertThat(page.locator("#evidence")).hasValue("Minutes of the service board, 12 May");
        press("ArrowRight");
        journey.awaitSavedAt(3);
        journey.pressToTheEnd("3", "4", "2", "n", "3", "5", "1", "3", "d");
    }

    private void openAndCloseNumber() {
        var score = page.locator("[data-figure='whole/score']").first();
        press("Enter", score);
        var dialog = page.locator("dialog.drill");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator("h2")).containsText("Overall score");
        press("Escape");
        assertThat(dialog).not().isVisible();
        assertThat(score).isFocused();
    }

    private void raiseTarget() {
        var target = page.locator("input[name=target-customer-service]:checked");
        tabTo(target);
        assertThat(target).hasValue("3");
        press("ArrowRight");
        assertThat(page.getByText("Saved. The roadmap now has")).isVisible();
        assertThat(target).hasValue("4");
        assertThat(target).isFocused();
        var row = page.locator("#figures tbody tr", new Page.LocatorOptions().setHasText("Customer service"));
        assertThat(row.locator("[data-label=Target]")).containsText("4");
    }

    private void downloadRoadmap() throws IOException {
        var pdf = downloads.resolve("roadmap.pdf");
        var download = page.waitForDownload(() -> press("Enter", journey.anchor("Download the PDF roadmap")));
        download.saveAs(pdf);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(10);
            assertThat(new PDFTextStripper().getText(document)).contains("Zoë’s Bakery & Söhne");
        }
    }

    private void reopenAndHandInAgain() {
        press("Enter", journey.button("Reopen the answers"));
        journey.awaitReview();
        press("Enter", journey.button("Hand in and see the result"));
        journey.awaitResult();
    }

    private void deleteEverything() {
        press("Enter", journey.button("Delete"));
        assertThat(journey.button("Keep it")).isFocused();
        press("Enter", journey.button("Delete everything"));
        assertThat(journey.heading("Everything is deleted")).isVisible();
    }

    private void press(String key, Locator place) {
        tabTo(place);
        press(key);
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private void tabTo(Locator place) {
        place.waitFor();
        for (int stop = 0; stop < STOPS; stop++) {
            press("Tab");
            if ((boolean) place.evaluate(FOCUSED)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + place);
    }
}
