package io.cxmaturity.report;

import io.cxmaturity.wording.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A metric the organisation recorded beside the assessment; shown, never scored.
 *
 * @param label what it is
 * @param value as it is to be read
 */
public record Outcome(String label, String value) {

    private static final List<String> ORDER = List.of("nps", "csat", "ces", "clv");

    /**
     * Metrics as they are read; those without a name of their own come last, by code.
     *
     * @param amounts by the metrics' codes
     */
    public static List<Outcome> of(Map<String, BigDecimal> amounts, Texts texts) {
        var codes = new ArrayList<>(amounts.entrySet());
        codes.sort(Map.Entry.comparingByKey(
                Comparator.<String>comparingInt(code -> ORDER.contains(code) ? ORDER.indexOf(code) : ORDER.size())
                        .thenComparing(Comparator.naturalOrder())));
        return codes.stream()
                .map(entry -> outcome(entry.getKey(), entry.getValue(), texts))
                .toList();
    }

    private static Outcome outcome(String code, BigDecimal amount, Texts texts) {
        var key = "report.outcome." + code;
        return texts.has(key)
                ? new Outcome(texts.get(key), texts.get(key + ".value", amount))
                : new Outcome(code, texts.get("report.outcome.value", amount));
    }
}
