package io.cxmaturity.scoring;

import io.cxmaturity.scoring.RoundAnswers.Respondent;
import java.util.List;

/** The dimension scores and coverages of all respondents of a round, worked out once. */
final class ScoreTable {

    final Rules rules;
    private final Sheet[] sheets;
    private final double[][] scores;
    private final double[][] coverages;
    private final double[][] weights;

    ScoreTable(Rules rules, List<Respondent> respondents) {
        this.rules = rules;
        sheets = respondents.stream().map(Respondent::sheet).toArray(Sheet[]::new);
        scores = new double[rules.dimensions()][sheets.length];
        coverages = new double[rules.dimensions()][sheets.length];
        weights = new double[rules.dimensions()][sheets.length];
        for (int r = 0; r < sheets.length; r++) {
            if (sheets[r].size() != rules.items()) {
                throw new IllegalArgumentException("A sheet of another assessment");
            }
            for (int d = 0; d < rules.dimensions(); d++) {
                rate(d, r);
            }
        }
    }

    private void rate(int d, int r) {
        var sheet = sheets[r];
        double sum = 0;
        double known = 0;
        double applicable = 0;
        for (int i = rules.first(d); i < rules.end(d); i++) {
            double weight = rules.weight(i);
            int level = sheet.level(i);
            if (level > 0) {
                sum += weight * level;
                known += weight;
                applicable += weight;
            } else if (sheet.applies(i)) {
                applicable += weight;
            }
        }
        scores[d][r] = sum / known;
        coverages[d][r] = known / applicable;
        weights[d][r] = known;
    }

    boolean scored(int d, int respondent) {
        return !Double.isNaN(scores[d][respondent]);
    }

    double score(int d, int respondent) {
        return scores[d][respondent];
    }

    /** Of the items of the dimension that a respondent gave a level, together. */
    double weight(int d, int respondent) {
        return weights[d][respondent];
    }

    /** Whether a respondent gave every item of the dimension a level. */
    boolean complete(int d, int respondent) {
        return total(d, sheets[respondent]) > 0;
    }

    Moments scores(int d, int[] members) {
        var values = new double[members.length];
        int n = 0;
        for (int r : members) {
            if (scored(d, r)) {
                values[n++] = scores[d][r];
            }
        }
        return Moments.of(values, n);
    }

    double coverage(int d, int[] members) {
        double sum = 0;
        for (int r : members) {
            sum += coverages[d][r];
        }
        return sum / members.length;
    }

    /** How many members gave an item each level, by level; at 0 those who gave none though it applies. */
    int[] counts(int item, int[] members) {
        var counts = new int[rules.highest + 1];
        for (int r : members) {
            if (sheets[r].applies(item)) {
                counts[sheets[r].level(item)]++;
            }
        }
        return counts;
    }

    /** The same for every item at once. */
    int[][] counts(int[] members) {
        var counts = new int[rules.items()][rules.highest + 1];
        for (int r : members) {
            var sheet = sheets[r];
            for (int i = 0; i < counts.length; i++) {
                if (sheet.applies(i)) {
                    counts[i][sheet.level(i)]++;
                }
            }
        }
        return counts;
    }

    /** Cronbach's α over the members who gave every item of the dimension a level; NaN under the least number. */
    double alpha(int d, int[] members, int least) {
        int first = rules.first(d);
        int items = rules.end(d) - first;
        var counts = new int[items][rules.highest + 1];
        var totals = new int[items * rules.highest + 1];
        int complete = 0;
        for (int r : members) {
            int total = total(d, sheets[r]);
            if (total > 0) {
                complete++;
                totals[total]++;
                for (int i = 0; i < items; i++) {
                    counts[i][sheets[r].level(first + i)]++;
                }
            }
        }
        double variance = Moments.ofCounts(totals).variance();
        if (complete < least || items < 2 || !(variance > 0)) {
            return Double.NaN;
        }
        double parts = 0;
        for (var count : counts) {
            parts += Moments.ofCounts(count).variance();
        }
        return items / (items - 1.0) * (1 - parts / variance);
    }

    /** Sum of all levels of a dimension; 0 where one is missing. */
    private int total(int d, Sheet sheet) {
        int total = 0;
        for (int i = rules.first(d); i < rules.end(d); i++) {
            int level = sheet.level(i);
            if (level == 0) {
                return 0;
            }
            total += level;
        }
        return total;
    }
}
