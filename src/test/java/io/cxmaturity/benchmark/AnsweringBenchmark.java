package io.cxmaturity.benchmark;

import com.microsoft.playwright.Page;
import io.cxmaturity.testing.BrowserTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a click on an anchor until the next item is painted, with the answer committed and said to be. */
class AnsweringBenchmark extends BrowserTest {

    private static final int QUESTIONNAIRES = 4;

    /** Two frames after the page has changed: the first may have begun before, the second shows it for certain. */
    private static final String WATCH = """
            () => {
                const stem = document.querySelector(".stem");
                const before = stem.textContent;
                window.painted = new Promise((resolve) => {
                    document.addEventListener("click", (click) => {
                        const watch = new MutationObserver(() => {
                            if (stem.textContent === before || !document.querySelector(".save.is-saved")) return;
                            watch.disconnect();
                            requestAnimationFrame(() => requestAnimationFrame(
                                () => resolve(performance.now() - click.timeStamp)));
                        });
                        watch.observe(document.body,
                            { subtree: true, childList: true, characterData: true, attributes: true });
                    }, { once: true, capture: true });
                });
            }
            """;

    @Test
    void shows_the_next_question() {
        var cold = answerAll();
        List<Double> warm = new ArrayList<>();
        for (int questionnaire = 1; questionnaire < QUESTIONNAIRES; questionnaire++) {
            warm.addAll(answerAll());
        }
        print("the first respondent since the start", cold, "-");
        print("others", warm, "median ≤ 60 ms, p95 ≤ 120 ms");
    }

    private List<Double> answerAll() {
        try (var respondent = newContext(contextOptions())) {
            return answerAll(respondent.newPage());
        }
    }

    private List<Double> answerAll(Page page) {
        Survey.begin(page, portal());
        int withNext = Survey.assessment().items().size() - 1;
        List<Double> times = new ArrayList<>();
        for (int place = 0; place < withNext; place++) {
            page.waitForCondition(() -> page.locator(".is-settling").count() == 0);
            page.evaluate(WATCH);
            Survey.row(page, Survey.level(place)).click();
            times.add(((Number) page.evaluate("window.painted")).doubleValue());
        }
        return times;
    }

    private static void print(String who, List<Double> times, String aim) {
        var measured =
                Measured.of(times.stream().mapToDouble(Double::doubleValue).toArray());
        Measured.print("From a click to the next question painted, " + who, measured.toString(), aim);
    }
}
