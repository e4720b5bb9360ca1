package io.cxmaturity.benchmark;

import com.microsoft.playwright.Page;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.PortalProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * What the portal's heap holds for each respondent who has a page open. They share one response and write nothing, so
 * that what the database keeps in memory is not taken for theirs; of the answers a session holds none.
 */
class SessionBenchmark extends BrowserTest {

    private static final int WARM_UP = 30;
    private static final int SESSIONS = 50;

    @Test
    void keeps_a_session_small() throws Exception {
        try (var portal = PortalProcess.start()) {
            Survey.begin(page, portal);
            var first = page.url() + "?item="
                    + Survey.assessment().items().getFirst().id();
            measure(portal, "questionnaire", "≤ 60 KB", opened -> {
                opened.navigate(first);
                opened.waitForSelector(".stem");
            });

            Survey.complete(page, portal);
            var result = page.url();
            measure(portal, "results page", "-", opened -> {
                opened.navigate(result);
                opened.waitForSelector("main h1");
            });
        }
    }

    private void measure(PortalProcess portal, String page, String aim, Consumer<Page> visit) throws Exception {
        open(WARM_UP, visit);
        long before = liveBytes(portal);
        open(SESSIONS, visit);
        long each = (liveBytes(portal) - before) / SESSIONS;
        Measured.print(
                "Live heap of a session with the " + page,
                "%.1f KB, mean of %d".formatted(each / 1024.0, SESSIONS),
                aim);
    }

    /** Cut off before its page is closed, a browser cannot tell the portal, which keeps the session. */
    private void open(int sessions, Consumer<Page> visit) {
        for (int session = 0; session < sessions; session++) {
            try (var respondent = newContext(contextOptions())) {
                visit.accept(respondent.newPage());
                respondent.setOffline(true);
            }
        }
    }

    /** What is left after a full collection. */
    private static long liveBytes(PortalProcess portal) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, String.valueOf(portal.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (var output = new Scanner(process.inputReader())) {
            output.skip("(?s).*\\bTotal\\s+\\d+");
            return output.nextLong();
        }
    }
}
