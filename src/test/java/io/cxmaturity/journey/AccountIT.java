package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.PortalProcess;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountIT extends BrowserTest {

    private static final String PASSWORD = "correct horse battery";

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
    void from_the_set_up_link_over_departments_and_out_and_in_again_to_a_killed_server() {
        open("/");
        assertThat(journey.anchor("Sign in")).hasCount(0);
        var link = journey.setUpLink();

        setUp(link);
        assertThat(page.locator(".departments")).not().isVisible();
        addDepartments();
        assertForEverybody();
        signOutAndIn(link);

        portal.kill();
        portal.restart();

        open("/organisation");
        assertThat(journey.heading("Harbour & Vale")).isVisible();
        assertThat(page.locator(".department__name")).hasText(new String[] {"Service", "Sales", "Legal, Nord"});
        assertThat(portal.log().split("/setup/", -1)).as("set-up links printed").hasSize(2);
    }

    private void setUp(String link) {
        open(link);
        page.keyboard().press("Tab");
        journey.button("Make the account and sign in").click();
        assertThat(page.locator("#name")).isFocused();
        assertForEverybody();
        page.locator("#name").fill("Ada Lovelace");
        page.keyboard().press("Tab");
        page.keyboard().type("ada@example.org");
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Tab");
        page.keyboard().type("Harbour & Vale");
        page.keyboard().press("Enter");
        assertThat(journey.heading("Harbour & Vale")).isVisible();
        var cookie = signInCookie();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
    }

    private void addDepartments() {
        add("Sales", "42");
        add("Service", "7");
        page.getByLabel("Move Service up").click();
        assertThat(page.locator(".department__name")).hasText(new String[] {"Service", "Sales"});
        page.locator("summary").first().click();
        page.locator("#departments-list").fill("\"Legal, Nord\",4\nSales,9\nFinance,many");
        journey.button("Check the list").click();
        assertThat(page.locator("#departments-preview")).containsText("Line 2, column 1");
        assertForEverybody();
        journey.button("Add this department").click();
        assertThat(page.locator(".department__name")).hasText(new String[] {"Service", "Sales", "Legal, Nord"});
        page.getByLabel("Change Sales").click();
        assertThat(page.locator("#edit-name")).isFocused();
    }

    private void add(String name, String headcount) {
        page.locator("#add-name").fill(name);
        page.locator("#add-headcount").fill(headcount);
        page.keyboard().press("Enter");
        assertThat(page.locator(".department__name").last()).hasText(name);
        assertThat(page.locator("#add-name")).isFocused();
    }

    private void signOutAndIn(String link) {
        journey.button("Sign out").click();
        assertThat(journey.button("Sign out")).hasCount(0);
        assertThat(context.cookies()).noneMatch(cookie -> cookie.name.equals("cx-sign-in"));
        open(link);
        assertThat(journey.heading("There is nothing at this address")).isVisible();
        open("/organisation");
        assertThat(journey.heading("Sign in")).isVisible();
        page.locator("#login").fill("ada@example.org");
        page.locator("#password").fill("not the password");
        page.keyboard().press("Enter");
        assertThat(page.locator("#password-error")).containsText("do not belong together");
        assertThat(page.locator("#password")).isFocused();
        assertForEverybody();

        var before = sessionId();
        page.locator("#password").fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(journey.heading("Harbour & Vale")).isVisible();
        assertThat(sessionId()).isNotEqualTo(before);
    }

    private Cookie signInCookie() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("cx-sign-in"))
                .findFirst()
                .orElseThrow();
    }

    private String sessionId() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private void assertForEverybody() {
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            for (int width : List.of(390, 1440)) {
                page.setViewportSize(width, 900);
                assertAccessible();
                assertFitsWidth();
            }
        }
    }
}
