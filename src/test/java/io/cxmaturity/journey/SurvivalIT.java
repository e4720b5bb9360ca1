package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.Journey;
import io.cxmaturity.testing.PortalProcess;
import io.cxmaturity.testing.StoredAnswers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SurvivalIT extends BrowserTest {

    private static PortalProcess portal;

    @BeforeAll
    static void startPortal() {
        portal = PortalProcess.start(PortalProcess.SHORT_LIVED);
    }

    @AfterAll
    static void endPortal() {
        portal.close();
    }

    @Override
    protected PortalProcess portal() {
        return portal;
    }

    @Test
    void a_killed_server_costs_neither_place_nor_answer_nor_what_was_given_while_it_was_down() {
        var link = journey.startFull();
        journey.openQuestions(link);
        journey.press("3");
        journey.press("d");
        page.keyboard().press("e");
        page.keyboard().type("Seen in the minutes");
        page.keyboard().press("Escape");
        journey.awaitSaved();

        portal.kill();
        var stored = StoredAnswers.of(portal);
        assertThat(stored.replies(Journey.token(link)).values()).containsExactlyInAnyOrder("3", "dont-know");
        assertThat(stored.evidence(Journey.token(link)).values()).containsExactly("Seen in the minutes");
        page.keyboard().press("4");
        assertThat(journey.save()).hasText("Not saved yet");
        assertThat(page.locator(".notice[role=alert]")).containsText("is sent by itself");

        portal.restart();

        journey.awaitSaved();
        assertThat(journey.chosen()).hasAttribute("data-reply", "4");
        var elsewhere = new Journey(newContext(contextOptions()).newPage(), this::portal);
        elsewhere.openQuestions(link);
        assertThat(elsewhere.position()).isEqualTo(3);
        assertThat(elsewhere.chosen()).hasAttribute("data-reply", "4");
    }

    @Test
    void an_expired_session_costs_nothing() {
        journey.openQuestions(journey.startFull());
        journey.press("2");
        context.clearCookies();

        page.keyboard().press("5");

        journey.awaitSaved();
    }

    @Test
    void what_cannot_be_read_is_explained_under_a_reference_that_the_log_knows() {
        var link = journey.startFull();
        journey.openQuestions(link);
        journey.press("3");
        portal.kill();
        StoredAnswers.spoil(portal, Journey.token(link));
        portal.restart();

        var answer = page.navigate(portal.address(link));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(journey.heading("This page could not be shown")).isVisible();
        var reference = page.locator(".kicker").textContent().replaceAll(".* ", "");
        assertThat(reference).hasSize(8);
        assertThat(portal.log())
                .contains(reference)
                .doesNotContain(Journey.token(link).secret());
        assertAccessible();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        assertAccessible();
        assertFitsWidth();
    }
}
