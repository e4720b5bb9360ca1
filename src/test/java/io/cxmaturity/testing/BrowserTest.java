package io.cxmaturity.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test in a real browser against the packaged portal; its class is named {@code …IT}. Each test has a browser context
 * of its own, and fails on an error in a script or a breach of the content security policy.
 */
public abstract class BrowserTest {

    protected BrowserContext context;
    protected Page page;

    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    final void openBrowser() {
        context = newContext(contextOptions());
        page = context.newPage();
    }

    @AfterEach
    final void closeBrowser() {
        Chromium.shared().contexts().forEach(BrowserContext::close);
        assertThat(faults).as("errors in the browser").isEmpty();
    }

    /** The portal to visit; a test that harms it starts its own. */
    protected PortalProcess portal() {
        return PortalProcess.shared();
    }

    /** Size, colour scheme and the like of the test's browser. */
    protected NewContextOptions contextOptions() {
        return new NewContextOptions().setViewportSize(1440, 900).setLocale("en");
    }

    /** Another browser that shares nothing with the first. */
    protected final BrowserContext newContext(NewContextOptions options) {
        var fresh = Chromium.shared().newContext(options);
        fresh.onWebError(error -> faults.add(error.error()));
        fresh.onConsoleMessage(message -> {
            if (message.text().toLowerCase(Locale.ROOT).contains("content security policy")) {
                faults.add(message.text());
            }
        });
        return fresh;
    }

    /** Opens a path of the portal and waits until the view stands. */
    protected final void open(String path) {
        page.navigate(portal().address(path));
        page.waitForSelector("main h1");
    }

    /** Fails on any violation that axe finds on the page as it is now. */
    protected final void assertAccessible() {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .isEmpty();
    }
}
