package io.cxmaturity.benchmark;

import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.PortalProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Scanner;
import org.junit.jupiter.api.Test;

/**
 * What the portal's heap holds for each respondent who has a page open. The first answer to a browser carries the whole
 * page, which then stands in the session; asked for without a browser, no open connection counts with it.
 */
class SessionBenchmark extends BrowserTest {

    private static final int WARM_UP = 500;
    private static final int SESSIONS = 500;

    @Test
    void keeps_a_session_small() throws Exception {
        try (var portal = PortalProcess.start()) {
            Survey.begin(page, portal);
            measure(portal, "questionnaire", page.url(), "≤ 60 KB");
            Survey.complete(page, portal);
            measure(portal, "results page", page.url(), "-");
        }
    }

    private void measure(PortalProcess portal, String name, String address, String aim) throws Exception {
        open(WARM_UP, address);
        long before = liveBytes(portal);
        open(SESSIONS, address);
        long each = (liveBytes(portal) - before) / SESSIONS;
        Measured.print(
                "Live heap of a session with the " + name,
                "%.1f KB, mean of %d".formatted(each / 1024.0, SESSIONS),
                aim);
    }

    /** Without cookies each is a session of its own. */
    private static void open(int sessions, String address) throws IOException, InterruptedException {
        for (int session = 0; session < sessions; session++) {
            try (var respondent = HttpClient.newHttpClient()) {
                respondent.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
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
