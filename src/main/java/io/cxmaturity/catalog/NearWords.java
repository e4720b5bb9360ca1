package io.cxmaturity.catalog;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody who mistyped a word may have meant. Gives up after many comparisons, as no file is worth more. */
public final class NearWords {

    private static final int MOST_COMPARISONS = 20_000;
    private static final int LONGEST = 80;
    private static final int MOST_SLIPS = 4;

    private int comparisons;

    /** Empty where nothing known is near. */
    public Optional<String> to(String word, Collection<String> known) {
        int fewest = word.length() < 4 ? 2 : Math.clamp(word.length() / 3, 2, MOST_SLIPS) + 1;
        Optional<String> nearest = Optional.empty();
        for (var candidate : known) {
            if (word.length() > LONGEST || candidate.length() > LONGEST || ++comparisons > MOST_COMPARISONS) {
                continue;
            }
            int slips = slips(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (slips < fewest) {
                fewest = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** How many letters to add, drop or change (Levenshtein's distance). */
    private static int slips(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
