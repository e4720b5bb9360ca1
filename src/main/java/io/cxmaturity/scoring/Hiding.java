package io.cxmaturity.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hides groups until nothing that rests on fewer than the minimum can be read or worked out of those that are shown.
 */
final class Hiding {

    /** As few executives may be shown if all of them consented. */
    static final int FEWEST_EXECUTIVES = 2;

    private final int departments;
    private final boolean executivesConsent;
    private final int minimum;

    /** Numbers that figures rest on, and how far what they say is apart. */
    static final class Table {

        final int[][] counts;
        private final Optional<Spread> spread;

        private Table(int[][] counts, Optional<Spread> spread) {
            this.counts = counts;
            this.spread = spread;
        }

        static Table of(int[][] counts) {
            return new Table(counts, Optional.empty());
        }

        static Table of(int[][] counts, Spread spread) {
            return new Table(counts, Optional.of(spread));
        }
    }

    /** @param executivesConsent whether every executive agreed to be shown in a group of two */
    Hiding(int departments, boolean executivesConsent, int minimum) {
        this.departments = departments;
        this.executivesConsent = executivesConsent;
        this.minimum = minimum;
    }

    /** Hides further groups until the figures over each of the tables are safe. */
    Mask hide(Mask start, List<Table> tables) {
        var everything = Mask.everything(departments);
        if (start.whole() || tables.stream().anyMatch(table -> isFew(Crossing.all(table.counts), minimum))) {
            return everything;
        }
        var mask = start.copy();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var table : tables) {
                changed |= hideWithin(Crossing.byDepartment(table.counts), mask.departments(), false);
                changed |= hideWithin(Crossing.byRole(table.counts), mask.roles(), executivesConsent);
            }
            for (var table : tables) {
                if (!changed && isUnanimous(table, mask)) {
                    if (!joinUnanimous(table, mask)) {
                        return everything;
                    }
                    changed = true;
                }
            }
            for (var table : tables) {
                if (!changed && !JointCheck.holds(table.counts, mask, minimum, executivesConsent)) {
                    changed = hideSmallestRole(table, mask);
                }
            }
        }
        return mask;
    }

    /** Whether those who are hidden say the same, which is then known of each of them. */
    private static boolean isUnanimous(Table table, Mask mask) {
        return table.spread
                .filter(spread -> spread.unanimousIn(mask.departments()) || spread.unanimousInRoles(mask.roles()))
                .isPresent();
    }

    /** Hides another group with those who say the same; returns false where none is left. */
    private static boolean joinUnanimous(Table table, Mask mask) {
        var spread = table.spread.orElseThrow();
        return spread.unanimousIn(mask.departments())
                ? hideSmallest(Crossing.byDepartment(table.counts), mask.departments())
                : hideSmallest(Crossing.byRole(table.counts), mask.roles());
    }

    /**
     * Those who are hidden are more than the minimum together: each of them can take themselves off the rest.
     */
    private boolean hideWithin(int[] sizes, boolean[] hidden, boolean consent) {
        boolean changed = false;
        int together = 0;
        for (int g = 0; g < sizes.length; g++) {
            if (!hidden[g] && isFew(sizes[g], least(g, consent))) {
                hidden[g] = true;
                changed = true;
            }
            together += hidden[g] ? sizes[g] : 0;
        }
        while (isFew(together, minimum + 1)) {
            int next = smallestShown(sizes, hidden);
            if (next < 0) {
                break;
            }
            hidden[next] = true;
            together += sizes[next];
            changed = true;
        }
        return changed;
    }

    private static boolean hideSmallestRole(Table table, Mask mask) {
        if (!hideSmallest(Crossing.byRole(table.counts), mask.roles())) {
            throw new IllegalStateException("Departments alone give a small group away");
        }
        return true;
    }

    /** Hides the smallest shown group; returns false where none is left. */
    static boolean hideSmallest(int[] sizes, boolean[] hidden) {
        int next = smallestShown(sizes, hidden);
        if (next >= 0) {
            hidden[next] = true;
        }
        return next >= 0;
    }

    private static int smallestShown(int[] sizes, boolean[] hidden) {
        return IntStream.range(0, sizes.length)
                .filter(g -> !hidden[g] && sizes[g] > 0)
                .boxed()
                .min(Comparator.comparingInt(g -> sizes[g]))
                .orElse(-1);
    }

    private static boolean isFew(int number, int least) {
        return number > 0 && number < least;
    }

    /** Consent is asked of executives alone, the first of the roles. */
    int least(int group, boolean consent) {
        return consent && group == Crossing.EXECUTIVES ? Math.min(minimum, FEWEST_EXECUTIVES) : minimum;
    }
}
