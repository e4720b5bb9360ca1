package io.cxmaturity.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cxmaturity.common.SecretToken;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a respondent does on a page of the portal, screen by screen. Each step waits until the page shows its effect. */
public final class Journey {

    private static final Pattern SET_UP_LINK = Pattern.compile("http://localhost:\\d+(/setup/[A-Za-z0-9_-]{43})");
    private static final Pattern POSITION = Pattern.compile("(\\d+) of (\\d+).*");

    private final Page page;
    private final Supplier<PortalProcess> portal;

    public Journey(Page page, Supplier<PortalProcess> portal) {
        this.page = page;
        this.portal = portal;
    }

    /** Opens a path of the portal and waits until the view stands. */
    public void open(String path) {
        page.navigate(portal.get().address(path));
        page.waitForSelector("main h1");
    }

    /** The link that the portal printed for its first account, as a path. */
    public String setUpLink() {
        var log = portal.get().log();
        var found = SET_UP_LINK.matcher(log);
        if (!found.find()) {
            throw new IllegalStateException("No set-up link: " + log);
        }
        return found.group(1);
    }

    /** Makes the first account and its organisation. */
    public void setUp() {
        open(setUpLink());
        page.locator("#name").fill("Ada Lovelace");
        page.locator("#email").fill("ada@example.org");
        page.locator("#password").fill("correct horse battery");
        page.locator("#organisation").fill("Harbour & Vale");
        button("Make the account and sign in").click();
        assertThat(heading("Harbour & Vale")).isVisible();
    }

    /** Starts a full assessment and returns its private link as a path: {@code /a/…}. */
    public String startFull() {
        return start("/start/full");
    }

    /** Starts a quick check and returns its private link as a path. */
    public String startQuick() {
        return start("/start/quick");
    }

    private String start(String path) {
        open(path);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Manager"))
                .check();
        button("Go on").click();
        return link();
    }

    /** The private link that the page shows, as a path. */
    public String link() {
        var shown = page.locator(".copy__link");
        assertThat(shown).containsText("/a/");
        return "/a/" + token(shown.textContent().strip()).secret();
    }

    /** The token in a private link. */
    public static SecretToken token(String link) {
        return SecretToken.parse(link.substring(link.lastIndexOf('/') + 1)).orElseThrow();
    }

    /** Opens the questions behind a private link. */
    public void openQuestions(String link) {
        page.navigate(portal.get().address(link));
        page.waitForSelector(".stem");
    }

    /** The number of the question that is shown, from 1. */
    public int position() {
        return shown(1);
    }

    /** How many questions there are. */
    public int questions() {
        return shown(2);
    }

    private int shown(int group) {
        var matcher = POSITION.matcher(bar().textContent());
        if (!matcher.matches()) {
            throw new IllegalStateException("No position: " + bar().textContent());
        }
        return Integer.parseInt(matcher.group(group));
    }

    /** Waits until a question stands there with everything saved. */
    public void awaitSavedAt(int position) {
        assertThat(bar()).containsText(Pattern.compile("^" + position + " of "));
        awaitSaved();
    }

    /** Waits until the page says that everything is saved. */
    public void awaitSaved() {
        assertThat(save()).hasText("Saved");
    }

    /** What the page says about saving. */
    public Locator save() {
        return page.locator(".save");
    }

    private Locator bar() {
        return page.locator(".quest__bar p").first();
    }

    /** How much of a dimension is done, as the rail says it. */
    public Locator done(String dimension) {
        return page.locator(".rail__item", new Page.LocatorOptions().setHasText(dimension))
                .locator(".rail__count");
    }

    /** Whether the question shown always applies, so that “not applicable” is not offered. */
    public boolean atKeystone() {
        return page.locator(".silences__why").isVisible();
    }

    /** Chooses by key and waits for what comes next: the question after, or the review. */
    public void press(String key) {
        int position = position();
        boolean last = position == questions();
        page.keyboard().press(key);
        if (last) {
            awaitReview();
        } else {
            awaitSavedAt(position + 1);
        }
    }

    /** Answers from the question shown to the last one, with the same keys again and again; D where N is not offered. */
    public void pressToTheEnd(String... keys) {
        int from = position();
        int questions = questions();
        for (int i = from; i <= questions; i++) {
            var key = keys[(i - from) % keys.length];
            press(key.equals("n") && atKeystone() ? "d" : key);
        }
    }

    public void awaitReview() {
        assertThat(heading("Before you hand in")).isVisible();
    }

    /** From the review to the result. */
    public void handIn() {
        button("Hand in and see the result").click();
        awaitResult();
    }

    public void awaitResult() {
        page.waitForSelector(".report h1");
    }

    public Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator anchor(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The row or silence of the question shown that is chosen; its {@code data-reply} is the reply. */
    public Locator chosen() {
        return page.locator("[role=radio][aria-checked=true]");
    }
}
