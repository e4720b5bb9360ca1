package io.cxmaturity.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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

    private final Page page;
    private final PortalProcess portal;
    private final String link;
    private final Map<String, String> acknowledged = new HashMap<>();
    private final Map<String, Set<String>> givenSince = new HashMap<>();
    private int count;

    /** Takes a full assessment in a browser of its own. */
    public Answerer(BrowserContext browser, PortalProcess portal) {
        this.page = browser.newPage();
        this.portal = portal;
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
    }

    private static String script() {
        try {
            return new ClassPathResource("journey/answerer.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers from now on, as long as the portal is there. */
    public void start() {
        page.navigate(portal.address(link));
    }

    /** How often the page said that an answer is saved, so far. */
    public int acknowledged() {
        return count;
    }

    /** Lets the browser tell all it has to tell. */
    public void listen() {
        page.evaluate("0");
    }

    public Page page() {
        return page;
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
