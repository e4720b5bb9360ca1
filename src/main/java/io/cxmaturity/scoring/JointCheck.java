package io.cxmaturity.scoring;

/**
 * Whether sums over departments and over roles, taken together, give away a small group. Departments and roles cut the
 * same people in two ways: of a department of six whose other five are all the executives there are, the difference
 * leaves the sixth alone; and where a department's one manager is left over against the one of the front line elsewhere,
 * what the two differ by tells of both.
 *
 * <p>Whatever can be worked out from the sums of the shown groups and of the whole counts each cell, a department
 * crossed with a role, with a factor a(department) + b(role), where all hidden departments have one factor in common,
 * and all hidden roles. Those whose factor is not 0 are who is left over: nobody, or at least the minimum.
 */
final class JointCheck {

    private final int[][] counts;
    private final int[][] present;
    private final int columns;
    private final int minimum;
    private final int fewExecutives;
    private final boolean someOfThem;

    private JointCheck(int[][] counts, int[][] present, int minimum, int fewExecutives, boolean someOfThem) {
        this.counts = counts;
        this.present = present;
        this.columns = counts[0].length;
        this.minimum = minimum;
        this.fewExecutives = fewExecutives;
        this.someOfThem = someOfThem;
    }

    /**
     * @param counts by department and role, those of none last
     * @param consent whether exactly the group of all executives may be known though it is under the minimum
     */
    static boolean holds(int[][] counts, Mask mask, int minimum, boolean consent) {
        int executives = Crossing.byRole(counts)[Crossing.EXECUTIVES];
        boolean few = consent && !mask.roles()[Crossing.EXECUTIVES] && executives >= Hiding.FEWEST_EXECUTIVES;
        var merged = merged(counts, mask);
        return new JointCheck(merged, merged, minimum, few ? executives : 0, false).holds();
    }

    /**
     * Whether as many as the minimum count, wherever anybody is left over.
     *
     * @param counts how many count, of those who are present
     * @param consent whether executives may be known, be they all or some
     */
    static boolean holds(int[][] counts, int[][] present, Mask mask, int minimum, boolean consent) {
        int executives =
                consent && !mask.roles()[Crossing.EXECUTIVES] ? Crossing.byRole(present)[Crossing.EXECUTIVES] : 0;
        return new JointCheck(merged(counts, mask), merged(present, mask), minimum, executives, true).holds();
    }

    /** The hidden departments as one, and the hidden roles. */
    private static int[][] merged(int[][] counts, Mask mask) {
        var columnOf = new int[Crossing.NO_ROLE + 1];
        int shown = 0;
        for (int role = 0; role < columnOf.length; role++) {
            columnOf[role] = mask.roles()[role] ? -1 : shown++;
        }
        int rows = 1;
        var rowOf = new int[counts.length];
        for (int g = 0; g < counts.length; g++) {
            rowOf[g] = mask.departments()[g] ? 0 : rows++;
        }
        var merged = new int[rows][shown + 1];
        for (int g = 0; g < counts.length; g++) {
            for (int role = 0; role < columnOf.length; role++) {
                merged[rowOf[g]][columnOf[role] < 0 ? shown : columnOf[role]] += counts[g][role];
            }
        }
        return merged;
    }

    private boolean holds() {
        return holds(new int[columns], 0, 0);
    }

    /** Goes through the roles' factors as far as they are alike or different, which is all that matters of them. */
    private boolean holds(int[] factors, int column, int different) {
        if (column == columns) {
            return !givesAway(factors, different);
        }
        for (int factor = 0; factor <= different; factor++) {
            factors[column] = factor;
            if (!holds(factors, column + 1, Math.max(different, factor + 1))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the departments' factors can be chosen so that 1 to the minimum less one are left over: each takes away
     * the roles of one factor, or none.
     *
     * @param factors of the roles, from 0 on
     * @param different how many of them are
     */
    private boolean givesAway(int[] factors, int different) {
        // reached[e][o]: left over are e executives, as far as they are counted apart, and o - 1 others; nobody else at
        // 0
        var reached = new boolean[fewExecutives > 0 ? minimum : 1][minimum + 1];
        reached[0][0] = true;
        for (int row = 0; row < counts.length; row++) {
            var next = new boolean[reached.length][minimum + 1];
            for (int taken = -1; taken < different; taken++) {
                leaveOver(reached, next, row, factors, taken);
            }
            reached = next;
        }
        for (int e = 0; e < reached.length; e++) {
            for (int o = 0; o <= minimum; o++) {
                boolean allowed = o == 0 ? e == 0 || e == fewExecutives || someOfThem : e + o - 1 >= minimum;
                if (reached[e][o] && !allowed) {
                    return true;
                }
            }
        }
        return false;
    }

    private void leaveOver(boolean[][] reached, boolean[][] next, int row, int[] factors, int taken) {
        int executives = 0;
        int others = 0;
        boolean anyOther = false;
        for (int column = 0; column < columns; column++) {
            if (factors[column] != taken) {
                if (column == 0 && fewExecutives > 0) {
                    executives += counts[row][column];
                } else {
                    others += counts[row][column];
                    anyOther |= present[row][column] > 0;
                }
            }
        }
        for (int e = executives; e < reached.length; e++) {
            for (int o = 0; o <= minimum; o++) {
                int more = anyOther ? Math.max(o, 1) + others : o;
                if (reached[e - executives][o] && more <= minimum) {
                    next[e][more] = true;
                }
            }
        }
    }
}
