package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.Journey;
import io.cxmaturity.testing.PortalProcess;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A round from set-up to its comparison, on a server that is killed meanwhile, and every view of the sample's. */
class RoundIT extends BrowserTest {

    private static PortalProcess portal;

    @BeforeAll
    static void startPortal() {
        portal = PortalProcess.start(PortalProcess.SHORT_LIVED, "-Dportal.sample=true");
    }

    @AfterAll
    static void endPortal() {
        portal.close();
    }

    @Override
    protected PortalProcess portal() {
        return portal;
    }

    @Override
    protected NewContextOptions contextOptions() {
        return super.contextOptions().setReducedMotion(ReducedMotion.REDUCE);
    }

    /** A page whose server was killed asks in vain for a while. */
    @Override
    protected boolean isFault(String error) {
        return !error.contains("Failed to fetch");
    }

    @Test
    void a_round_is_made_answered_across_a_killed_server_watched_closed_and_compared() {
        setUp();
        var organisation = page.url().substring(page.url().lastIndexOf('/') + 1);
        makeRound(organisation);
        var watched = page.url().substring(page.url().indexOf("/rounds/"));
        var link = linkToHandAround(watched);
        open("/rounds/" + organisation);
        assertForEverybody();
        open(link);
        assertForEverybody();
        journey.button("Go on").click();
        assertThat(page.getByText("Choose your department,")).isVisible();
        assertForEverybody();

        var respondent = newContext(contextOptions()).newPage();
        var answering = new Journey(respondent, this::portal);
        var own = join(respondent, answering, link);
        answering.openQuestions(own);
        answering.press("3");
        answering.press("d");

        portal.kill();
        portal.restart();

        answering.openQuestions(own);
        assertThat(answering.position()).isEqualTo(3);
        open(watched);
        var sales = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Sales"));
        assertThat(sales).containsText("5 more");
        answering.pressToTheEnd("3", "4");
        answering.handIn();
        assertThat(sales).containsText("4 more");

        journey.button("Close the round").click();
        journey.button("Close it for good").click();
        journey.anchor("See the comparison").click();
        assertThat(page).hasURL(Pattern.compile(".*/results"));
        assertThat(journey.heading("Spring")).isVisible();
        assertForEverybody();
        assertThat(respondent.navigate(portal.address(link)).status()).isEqualTo(200);
        assertThat(respondent.getByText("Answers from this browser are handed in."))
                .isVisible();
    }

    private void setUp() {
        journey.setUp();
        journey.anchor("Harbour & Vale").click();
        page.locator("#add-name").fill("Sales");
        page.locator("#add-headcount").fill("42");
        page.keyboard().press("Enter");
        assertThat(page.locator(".department__name")).hasText("Sales");
    }

    private void makeRound(String organisation) {
        open("/rounds/" + organisation + "/new");
        assertForEverybody();
        page.locator("#title").fill("Spring");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Quick check"))
                .check();
        journey.button("Make the round").click();
        assertThat(journey.heading("Spring")).isVisible();
        assertForEverybody();
    }

    private String linkToHandAround(String watched) {
        open(watched + "/invitations");
        assertForEverybody();
        var link = page.locator(".copy__link").first().textContent().strip();
        return link.substring(link.indexOf("/j/"));
    }

    /** Returns the private link. */
    private String join(Page respondent, Journey answering, String link) {
        answering.open(link);
        respondent
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Manager"))
                .check();
        respondent.locator("#department").selectOption("Sales");
        answering.button("Go on").click();
        return answering.link();
    }

    @Test
    void every_view_of_a_closed_round_is_accessible_and_fits() {
        open("/");
        journey.anchor("See its results").click();
        assertThat(page).hasURL(Pattern.compile(".*/results"));
        var results = page.url().substring(page.url().indexOf("/rounds/"));
        for (var view : List.of(
                "?dimension=customer-service",
                "?by=roles&show=gap",
                "?view=differences",
                "?view=alignment",
                "?view=answers",
                "?view=radar",
                "?view=trend",
                "?view=reliability",
                "?view=roadmap")) {
            open(results + view);
            assertForEverybody();
        }
    }

    /** Wide in light, narrow in dark, and the other way round. */
    private void assertForEverybody() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(390, 1440)) {
                page.setViewportSize(width, 900);
                assertFitsWidth();
                assertAccessible();
            }
        }
    }
}
