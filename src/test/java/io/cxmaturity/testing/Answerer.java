package io.cxmaturity.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import io.cxmaturity.common.SecretToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** A browser that answers without end, through the keys of the questionnaire, and remembers what it was told is saved. */
public final class Answerer {

    private final BrowserContext browser;
    private final PortalProcess portal;
    private final String link;
    private final Map<String, String> acknowledged = new HashMap<>();
    private final Map<String, Set<String>> givenSince = new HashMap<>();
    private Page page;
    private int count;

    /** Takes a full assessment in a browser of its own. */
    public Answerer(BrowserContext browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
        page = browser.newPage();
        link = new Journey(page, () -> portal).startFull();
        browser.exposeBinding("given", (source, answer) -> {
            givenSince
                    .computeIfAbsent((String) answer[0], item -> new HashSet<>())
                    .add((String) answer[1]);
            return null;
        });
        browser.exposeBinding("acknowledged", (source, answer) -> {
            acknowledged.put((String) answer[0], (String) answer[1]);
            givenSince.remove((String) answer[0]);
            count++;
            return null;
        });
        browser.addInitScript(script());
        page.close();
    }

    private static String script() {
        try {
            return new ClassPathResource("journey/answerer.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers from now on, in a new window of the same browser. */
    public void start() {
        page = browser.newPage();
        page.navigate(portal.address(link), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    /** How often the page said that an answer is saved, so far. */
    public int acknowledged() {
        return count;
    }

    /** Hears all that the browser has to tell and closes its window. */
    public void leave() {
        page.evaluate("0");
        page.close();
    }

    /**
     * What was called saved and is not stored, nor replaced by an answer given after it that was not called saved yet.
     */
    public List<String> lost(StoredAnswers stored) {
        var replies = stored.replies(token());
        var lost = new ArrayList<String>();
        acknowledged.forEach((item, reply) -> {
            var found = replies.getOrDefault(item, "nothing");
            if (!found.equals(reply) && !givenSince.getOrDefault(item, Set.of()).contains(found)) {
                lost.add(item + ": " + reply + " was saved, and " + found + " is stored");
            }
        });
        return lost;
    }

    private SecretToken token() {
        return Journey.token(link);
    }
}
