package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.FickleStorage;
import io.cxmaturity.testing.Journey;
import io.cxmaturity.testing.PortalProcess;
import org.junit.jupiter.api.Test;

class FullDiskIT extends BrowserTest {

    private PortalProcess portal;

    @Override
    protected PortalProcess portal() {
        return portal;
    }

    @Test
    void an_answer_given_while_the_disk_is_full_is_saved_by_itself_once_there_is_room() {
        try (var storage = FickleStorage.any();
                var started = storage.startPortal()) {
            portal = started;
            var link = journey.startFull();
            journey.openQuestions(link);
            journey.press("3");

            storage.refuse();
            page.keyboard().press("4");
            assertThat(journey.save()).hasText("Not saved yet");
            journey.button("Try again now").click();
            assertThat(journey.save()).hasText("Not saved yet");
            storage.accept();

            assertThat(journey.save()).hasText("Saved");
            var elsewhere = new Journey(newContext(contextOptions()).newPage(), this::portal);
            elsewhere.openQuestions(link);
            assertThat(elsewhere.position()).isEqualTo(3);
            assertThat(elsewhere.done("Customer service")).hasText("2 of 6");
        }
    }
}
