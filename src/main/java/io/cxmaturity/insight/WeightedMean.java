package io.cxmaturity.insight;

import java.util.List;
import java.util.stream.Collectors;

/** Σ w·value / Σ w, written out so that it can be recomputed by hand. */
record WeightedMean(List<Term> terms) {

    /** One number and how much it counts. */
    record Term(double weight, double value) {}

    WeightedMean {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("The mean of nothing");
        }
    }

    double sum() {
        return terms.stream().mapToDouble(term -> term.weight() * term.value()).sum();
    }

    double weight() {
        return terms.stream().mapToDouble(Term::weight).sum();
    }

    double value() {
        return sum() / weight();
    }

    /**
     * Such as {@code (3 + 2 + 3) / 3 = 8 / 3 ≈ 2.67}; weights are written where they are not all 1.
     *
     * @param phrases how numbers are written
     */
    String written(Phrases phrases) {
        return phrases.get(
                terms.size() == 1 ? "insight.sum.one" : "insight.sum.many",
                numerator(phrases),
                denominator(phrases),
                phrases.plain(sum()),
                phrases.plain(weight()),
                phrases.sign(value()),
                phrases.score(value()));
    }

    private String numerator(Phrases phrases) {
        var written = terms.stream()
                .map(term -> unweighted()
                        ? phrases.plain(term.value())
                        : phrases.get("insight.sum.product", phrases.plain(term.weight()), phrases.plain(term.value())))
                .collect(Collectors.joining(" + "));
        return terms.size() == 1 ? written : "(" + written + ")";
    }

    private String denominator(Phrases phrases) {
        if (unweighted() || terms.size() == 1) {
            return phrases.plain(weight());
        }
        return terms.stream().map(term -> phrases.plain(term.weight())).collect(Collectors.joining(" + ", "(", ")"));
    }

    private boolean unweighted() {
        return terms.stream().allMatch(term -> term.weight() == 1);
    }
}
