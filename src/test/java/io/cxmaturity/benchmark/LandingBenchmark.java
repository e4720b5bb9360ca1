package io.cxmaturity.benchmark;

import com.microsoft.playwright.options.LoadState;
import io.cxmaturity.testing.BrowserTest;
import java.util.TreeMap;
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

    private record Visit(double firstPaint, Transferred transferred) {}

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
                        .formatted(
                                last.transferred().total() / 1024,
                                last.transferred().bytes().size()),
                "≤ 600 KB");
        new TreeMap<>(last.transferred().bytes())
                .forEach((path, bytes) ->
                        Measured.print("  of these " + path, "%.1f KB".formatted(bytes / 1024.0), "-"));
    }

    private Visit visit() {
        try (var visitor = newContext(contextOptions())) {
            var visited = visitor.newPage();
            var transferred = Transferred.by(visited);
            visited.navigate(portal().address("/"));
            var paint = ((Number) visited.evaluate(FIRST_CONTENTFUL_PAINT)).doubleValue();
            visited.waitForLoadState(LoadState.NETWORKIDLE);
            return new Visit(paint, transferred);
        }
    }
}
