package io.cxmaturity.round.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.cxmaturity.round.InvitationList;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.PortalProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list as large as lists may be, over a line that takes its time. */
class InvitationsIT extends BrowserTest {

    private static final int MOST = 20_000;
    private static final int LINES_IN_50_MB = 300_000;

    /** In bytes a second: such a list takes about two minutes. */
    private static final int UPLOAD = 400_000;

    private static PortalProcess portal;

    @TempDir
    private Path folder;

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
    void a_large_list_tells_how_far_it_is_leaves_other_tabs_alone_and_can_be_cancelled() throws IOException {
        journey.setUp();
        var round = makeRound();
        open(round + "/invitations");
        var line = slow();

        choose(list(MOST, 2_600));
        assertThat(progress().getByText(Pattern.compile("^[\\d,]+ entries$"))).isVisible();
        assertForEverybody();
        var other = context.newPage();
        other.navigate(portal.address("/rounds"));
        other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Spring"))
                .click();
        assertThat(other.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Spring")))
                .isVisible();
        assertThat(progress()).isVisible();
        journey.button("Cancel").click();
        assertThat(page.getByText("Cancelled. Nobody was invited.")).isFocused();
        assertThat(progress()).isHidden();
        assertThat(page.locator(".preview")).hasCount(0);

        line.detach();
        choose(list(LINES_IN_50_MB, 170));
        assertThat(page.getByText(
                        "Only the first 20,000 entries of the list were looked at: it goes on in line 20,002."))
                .isVisible();

        open(round + "/invitations");
        assertThat(page.getByText("Nobody is invited by name yet.")).isVisible();

        chooseListOfExcelOnWindows();
        journey.button("Invite these 2 people").click();
        assertThat(page.getByText("2 people are invited.")).isFocused();
    }

    /** Read as it is only once somebody asks for it; saved anew under the same name, it is a new list. */
    private void chooseListOfExcelOnWindows() throws IOException {
        var file = folder.resolve("people.csv");
        Files.writeString(file, "address,name\njoerg@example.org,J\u00f6rg\n", InvitationList.WINDOWS);
        choose(file);
        assertThat(page.getByText("Nobody on the list can be invited, 1 entry cannot be taken"))
                .isVisible();
        journey.button("Read it as Windows-1252").click();
        assertThat(page.getByText("Read as Windows-1252; check the names: J\u00f6rg."))
                .isVisible();
        assertForEverybody();

        Files.writeString(file, "address,name\njoerg@example.org,J\u00f6rg\nann@example.org,Ann\n");
        choose(file);
    }

    private Locator progress() {
        return page.locator(".invite__progress");
    }

    private void choose(Path file) {
        page.locator("#invite-file").setInputFiles(file);
    }

    /** @param width how many characters a line has */
    private Path list(int people, int width) throws IOException {
        var file = folder.resolve("people-" + people + "-" + width + ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("address,notes\n");
            for (int number = 1; number <= people; number++) {
                var address = "person-" + number + "@example.org,";
                out.write(address + "x".repeat(width - address.length()) + "\n");
            }
        }
        return file;
    }

    /** The page of this test alone sends slowly. */
    private CDPSession slow() {
        var session = context.newCDPSession(page);
        session.send("Network.enable");
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", UPLOAD);
        session.send("Network.emulateNetworkConditions", conditions);
        return session;
    }

    private String makeRound() {
        open("/rounds");
        journey.anchor("New round").click();
        page.locator("#title").fill("Spring");
        journey.button("Make the round").click();
        assertThat(journey.heading("Spring")).isVisible();
        page.waitForURL(Pattern.compile("/rounds/[0-9a-f-]{36}/[0-9a-f-]{36}$"));
        return page.url().substring(page.url().indexOf("/rounds/"));
    }

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
