package io.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

/** What every report owes its readers, whatever is in it. */
final class WellSet {

    private WellSet() {}

    static void assertWellSet(ReadPdf pdf) {
        assertWellSet(pdf, 0.5f);
    }

    /** @param filled how far down a page has to reach before the next begins, as a share of its height */
    static void assertWellSet(ReadPdf pdf, float filled) {
        assertInsideMargins(pdf);
        assertNoHeadingAtTheEnd(pdf);
        for (int number = 2; number < pdf.pages().size(); number++) {
            var page = pdf.page(number);
            assertThat(page.lowest().y())
                    .as("Page %s is half empty after: %s", number, page.lowest().text())
                    .isGreaterThan(page.height() * filled);
        }
    }

    static void assertInsideMargins(ReadPdf pdf) {
        for (var page : pdf.pages()) {
            float margin = (page.width() - Flow.WIDTH) / 2;
            assertThat(page.runs()).allSatisfy(run -> {
                assertThat(run.x()).as(run.text()).isGreaterThanOrEqualTo(margin - 0.5f);
                assertThat(run.right()).as(run.text()).isLessThanOrEqualTo(page.width() - margin + 0.5f);
                assertThat(run.y()).as(run.text()).isBetween(50f, page.height() - 60);
            });
        }
    }

    static void assertNoHeadingAtTheEnd(ReadPdf pdf) {
        for (var page : pdf.pages()) {
            assertThat(page.lowest().size()).as(page.lowest().text()).isLessThan(Type.HEADING.size());
        }
    }
}
