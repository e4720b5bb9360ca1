package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.PortalProcess;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Passkeys in a browser with a device of its own: added, used by keyboard alone, removed. */
class PasskeyIT extends BrowserTest {

    private static PortalProcess portal;

    @BeforeAll
    static void startPortal() {
        portal = PortalProcess.start(PortalProcess.SHORT_LIVED);
    }

    @AfterAll
    static void stopPortal() {
        portal.close();
    }

    @Override
    protected PortalProcess portal() {
        return portal;
    }

    @Test
    void a_passkey_signs_in_without_an_address_until_it_is_removed() {
        addDevice();
        setUp();
        addPasskey();
        signOut();

        signInByKeyboardAlone();
        assertThat(journey.heading("Harbour & Vale")).isVisible();

        page.navigate(byName("/account"));
        assertThat(page.locator(".members__email")).containsText("last used");
        journey.button("Remove Work laptop").click();
        journey.button("Remove for good").click();
        assertThat(page.getByText("You have none yet.")).isVisible();
        signOut();

        page.navigate(byName("/sign-in"));
        journey.button("Use a passkey").click();
        assertThat(page.getByText("This passkey does not sign you in.")).isVisible();
        assertForEverybody();
        assertThat(context.cookies()).noneMatch(cookie -> cookie.name.equals("cx-sign-in"));
    }

    /** One that holds passkeys, and whose holder is always there and known to it. */
    private void addDevice() {
        CDPSession devices = context.newCDPSession(page);
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var device = new JsonObject();
        device.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private void setUp() {
        journey.setUp();
        open("/account");
        assertThat(page.getByText("Browsers offer passkeys only where")).isVisible();
        assertThat(page.locator("#passkey")).hasCount(0);
        journey.button("Sign out").click();
        assertThat(journey.button("Sign out")).hasCount(0);

        page.navigate(byName("/sign-in"));
        page.locator("#login").fill("ada@example.org");
        page.locator("#password").fill("correct horse battery");
        page.keyboard().press("Enter");
        assertThat(journey.heading("Harbour & Vale")).isVisible();
    }

    private void addPasskey() {
        journey.anchor("Account").click();
        assertThat(journey.heading("Your account")).isVisible();
        page.locator("#passkey").fill("Work laptop");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Added: Work laptop.")).isVisible();
        assertThat(page.locator(".department__name")).hasText("Work laptop");
        assertForEverybody();
        page.locator("#passkey").fill("The same again");
        page.keyboard().press("Enter");
        assertThat(page.getByText("This device has a passkey for your account already."))
                .isVisible();
        assertThat(page.locator(".department__name")).hasCount(1);
    }

    private void signOut() {
        journey.button("Sign out").click();
        assertThat(journey.button("Sign out")).hasCount(0);
    }

    private void signInByKeyboardAlone() {
        page.navigate(byName("/sign-in"));
        assertThat(journey.heading("Sign in")).isVisible();
        var button = journey.button("Use a passkey");
        for (int i = 0; i < 20 && !(boolean) button.evaluate("button => button === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(button).isFocused();
        page.keyboard().press("Enter");
    }

    /** Browsers offer no passkeys at the address of the machine by its number. */
    private static String byName(String path) {
        return portal.address(path).replace("127.0.0.1", "localhost");
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
