package io.cxmaturity.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.LoadState;
import io.cxmaturity.testing.BrowserTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** The landing page for someone who was never here: nothing of it is in the browser's cache. */
class LandingBenchmark extends BrowserTest {

    private static final int WARM_UP = 5;
    private static final int RUNS = 21;
    private static final String FIRST_CONTENTFUL_PAINT = """
            () => new Promise((resolve) => new PerformanceObserver((list) => {
                const paint = list.getEntriesByName("first-contentful-paint")[0];
                if (paint) resolve(paint.startTime);
            }).observe({ type: "paint", buffered: true }))
            """;

    private record Visit(double firstPaint, Map<String, Long> bytes) {

        long transferred() {
            return bytes.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @Test
    void shows_the_landing_page() {
        for (int visit = 0; visit < WARM_UP; visit++) {
            visit();
        }
        var paints = new double[RUNS];
        var last = visit();
        for (int visit = 0; visit < RUNS; visit++) {
            last = visit();
            paints[visit] = last.firstPaint();
        }
        Measured.print(
                "First contentful paint of the landing page, nothing cached",
                Measured.of(paints).toString(),
                "≤ 700 ms");
        Measured.print(
                "Transferred for it, compressed",
                "%d KB in %d files"
                        .formatted(last.transferred() / 1024, last.bytes().size()),
                "≤ 600 KB");
        new TreeMap<>(last.bytes())
                .forEach((path, bytes) ->
                        Measured.print("  of these " + path, "%.1f KB".formatted(bytes / 1024.0), "-"));
    }

    private Visit visit() {
        try (var visitor = newContext(contextOptions())) {
            var visited = visitor.newPage();
            var network = visitor.newCDPSession(visited);
            Map<String, String> paths = new ConcurrentHashMap<>();
            Map<String, Long> bytes = new ConcurrentHashMap<>();
            network.on("Network.requestWillBeSent", event -> paths.put(id(event), path(event)));
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.merge(
                            paths.get(id(event)), event.get("encodedDataLength").getAsLong(), Long::sum));
            network.send("Network.enable");
            visited.navigate(portal().address("/"));
            var paint = ((Number) visited.evaluate(FIRST_CONTENTFUL_PAINT)).doubleValue();
            visited.waitForLoadState(LoadState.NETWORKIDLE);
            return new Visit(paint, bytes);
        }
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String path(JsonObject event) {
        var address = event.getAsJsonObject("request").get("url").getAsString();
        return address.startsWith("data:") ? "data:" : address.replaceFirst("^https?://[^/]+", "");
    }
}
