package io.cxmaturity.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
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

    /** Names what is wider than the page: the page itself, or parts that neither scroll nor are meant to be unseen. */
    private static final String OUTSIDE = """
            () => {
              const page = document.documentElement;
              const found = page.scrollWidth > page.clientWidth ? [`page of ${page.scrollWidth} px`] : [];
              const scrolls = part => part && (['auto', 'scroll'].includes(getComputedStyle(part).overflowX)
                  && part !== document.body && part !== page || scrolls(part.parentElement));
              for (const part of document.body.querySelectorAll('*')) {
                const box = part.getBoundingClientRect();
                const seen = part.checkVisibility({visibilityProperty: true, opacityProperty: true})
                    && box.width > 1 && box.height > 1;
                if (seen && (box.right > page.clientWidth + 1 || box.left < -1) && !scrolls(part.parentElement)) {
                  found.push(`${part.outerHTML.slice(0, 200)} from ${box.left} to ${box.right} px`);
                }
              }
              return found;
            }""";

    /** How long to wait for what should come at once, in milliseconds; a busy machine may take its time. */
    private static final double PATIENCE = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    protected BrowserContext context;
    protected Page page;
    protected Journey journey;

    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    final void openBrowser() {
        context = newContext(contextOptions());
        page = context.newPage();
        journey = new Journey(page, this::portal);
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

    /** Whether an error in a script tells of a fault; some follow from what a test does to the portal. */
    protected boolean isFault(String error) {
        return true;
    }

    /** Size, colour scheme and the like of the test's browser. */
    protected NewContextOptions contextOptions() {
        return new NewContextOptions().setViewportSize(1440, 900).setLocale("en");
    }

    /** Another browser that shares nothing with the first. */
    protected final BrowserContext newContext(NewContextOptions options) {
        var fresh = Chromium.shared().newContext(options);
        fresh.setDefaultTimeout(PATIENCE);
        fresh.onWebError(error -> {
            if (isFault(error.error())) {
                faults.add(error.error());
            }
        });
        fresh.onConsoleMessage(message -> {
            if (message.text().toLowerCase(Locale.ROOT).contains("content security policy")) {
                faults.add(message.text());
            }
        });
        return fresh;
    }

    /** Opens a path of the portal and waits until the view stands. */
    protected final void open(String path) {
        journey.open(path);
    }

    /** Fails on any violation that axe finds on the page as it is now. */
    protected final void assertAccessible() {
        endMotion();
        assertThat(Axe.violations(page)).as(this::here).isEmpty();
    }

    /** Fails on anything to tap that is too small, or too close to something else. */
    protected final void assertLargeEnoughToTap() {
        assertThat(Axe.violations(page, "target-size")).as(this::here).isEmpty();
    }

    private void endMotion() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    private String here() {
        return page.locator("h1").first().textContent() + ", " + page.viewportSize().width + " px wide";
    }

    /** Fails where something on the page as it is now lies outside of its width, and cannot be scrolled to by itself. */
    protected final void assertFitsWidth() {
        endMotion();
        assertThat((List<?>) page.evaluate(OUTSIDE)).as(this::here).isEmpty();
    }
}
