package io.cxmaturity.scoring;

import java.util.stream.IntStream;

/** Which groups stay hidden, so that no figure of a small one can be read or worked out. */
public final class Suppression {

    private Suppression() {}

    /**
     * Hides what is under the minimum and, as long as the hidden ones together are, the smallest shown.
     *
     * @param sizes how many respondents each group has, in the order that decides between equals
     * @param present whether anybody of the group answered at all; who is not there needs no hiding
     */
    static boolean[] hidden(int[] sizes, boolean[] present, int minimum) {
        var small = new boolean[sizes.length];
        for (int g = 0; g < sizes.length; g++) {
            small[g] = sizes[g] < minimum;
        }
        return hidden(sizes, present, small, minimum);
    }

    /**
     * As above.
     *
     * @param small which groups must not be shown in any case
     */
    public static boolean[] hidden(int[] sizes, boolean[] present, boolean[] small, int minimum) {
        var hidden = new boolean[sizes.length];
        int together = 0;
        for (int g = 0; g < sizes.length; g++) {
            hidden[g] = present[g] && small[g];
            together += hidden[g] ? sizes[g] : 0;
        }
        while (together < minimum && any(hidden)) {
            int next = smallestShown(sizes, present, hidden);
            if (next < 0) {
                break;
            }
            hidden[next] = true;
            together += sizes[next];
        }
        return hidden;
    }

    private static boolean any(boolean[] flags) {
        return IntStream.range(0, flags.length).anyMatch(i -> flags[i]);
    }

    private static int smallestShown(int[] sizes, boolean[] present, boolean[] hidden) {
        int smallest = -1;
        for (int g = 0; g < sizes.length; g++) {
            if (present[g] && !hidden[g] && (smallest < 0 || sizes[g] < sizes[smallest])) {
                smallest = g;
            }
        }
        return smallest;
    }
}
