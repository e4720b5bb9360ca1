package io.cxmaturity.benchmark;

import com.microsoft.playwright.options.Cookie;
import io.cxmaturity.comparison.ui.ComparisonNavigation;
import io.cxmaturity.testing.BrowserTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The results of a closed round of 40 departments and 25,000 respondents as a page, with a round before: what comes over
 * the wire beside what every page loads, and how long the portal takes for the page with any filter in its address.
 */
class HeatmapPageBenchmark extends BrowserTest {

    private static final int RESPONDENTS = 25_000;
    private static final int WARM_UP = 60;
    private static final int RUNS = 40;
    private static final List<String> FILTERS = List.of(
            "",
            "?by=roles",
            "?show=level",
            "?show=change",
            "?sort=%DIMENSION%",
            "?dimension=%DIMENSION%",
            "?view=differences",
            "?view=alignment",
            "?view=answers",
            "?view=radar",
            "?view=trend",
            "?view=reliability",
            "?view=roadmap");

    @Test
    void shows_a_large_round(@TempDir Path data) throws Exception {
        try (var portal = LargeRounds.portal(data)) {
            var rounds = new LargeRounds(portal, 1);
            var leader = rounds.leader();
            var secret = rounds.signIn(leader);
            var organisation = rounds.organisation(leader, RESPONDENTS);
            rounds.round(leader, organisation, RESPONDENTS, false);
            var round = rounds.round(leader, organisation, RESPONDENTS, false);
            var home = "http://127.0.0.1:" + portal.getEnvironment().getProperty("local.server.port");
            var results = home + "/" + ComparisonNavigation.comparison(organisation, round);

            var landing = visit(home, home, secret);
            print("Transferred for the heatmap", visit(home, results, secret), landing, "≤ 150 KB");
            for (var filter : FILTERS) {
                time(filter.replace("%DIMENSION%", rounds.dimension()), results, secret);
            }
        }
    }

    private Transferred visit(String home, String address, String secret) {
        try (var visitor = newContext(contextOptions())) {
            visitor.addCookies(List.of(new Cookie("cx-sign-in", secret).setUrl(home)));
            var visited = visitor.newPage();
            var transferred = Transferred.by(visited);
            transferred.open(visited, address);
            return transferred;
        }
    }

    /** What a page alone loads: itself, and whatever the landing page does without. */
    private static void print(String what, Transferred page, Transferred landing, String aim) {
        var own = new TreeMap<>(page.bytes());
        own.keySet().removeAll(landing.bytes().keySet());
        Measured.print(
                what + " beside what every page loads",
                kilobytes(own.values().stream().mapToLong(Long::longValue).sum()),
                aim);
        own.forEach((path, bytes) -> Measured.print("  of these " + path, kilobytes(bytes), "-"));
    }

    private static String kilobytes(long bytes) {
        return "%.1f KB".formatted(bytes / 1024.0);
    }

    /** The whole page as the portal makes it for somebody signed in, each time in a session of its own. */
    private static void time(String filter, String results, String secret) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(results + filter))
                    .header("Cookie", "cx-sign-in=" + secret)
                    .header("Accept-Encoding", "gzip")
                    .build();
            var sizes = new int[1];
            var measured = Measured.time(WARM_UP, RUNS, run -> {
                var page = client.send(request, BodyHandlers.ofByteArray());
                if (page.statusCode() != 200) {
                    throw new IllegalStateException("No page: " + page.statusCode());
                }
                sizes[0] = page.body().length;
            });
            Measured.print(
                    "The page " + (filter.isEmpty() ? "unfiltered" : filter) + ", " + kilobytes(sizes[0]),
                    measured.toString(),
                    "-");
        }
    }
}
