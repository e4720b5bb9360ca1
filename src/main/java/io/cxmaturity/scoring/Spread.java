package io.cxmaturity.scoring;

import java.util.Arrays;

/** The lowest and the highest value in each department crossed with a role. */
final class Spread {

    private final double[][] lowest;
    private final double[][] highest;

    private Spread(int departments) {
        lowest = filled(departments, Double.POSITIVE_INFINITY);
        highest = filled(departments, Double.NEGATIVE_INFINITY);
    }

    private static double[][] filled(int departments, double value) {
        var cells = new double[departments][Crossing.NO_ROLE + 1];
        for (var row : cells) {
            Arrays.fill(row, value);
        }
        return cells;
    }

    /** One for each of some figures. */
    static Spread[] of(int figures, int departments) {
        var spreads = new Spread[figures];
        Arrays.setAll(spreads, figure -> new Spread(departments));
        return spreads;
    }

    void add(int department, int role, double value) {
        lowest[department][role] = Math.min(lowest[department][role], value);
        highest[department][role] = Math.max(highest[department][role], value);
    }

    /** Whether all in these departments have one value, so that whoever knows it of all knows it of each. */
    boolean unanimousIn(boolean[] departments) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < departments.length; g++) {
            for (int role = 0; departments[g] && role <= Crossing.NO_ROLE; role++) {
                low = Math.min(low, lowest[g][role]);
                high = Math.max(high, highest[g][role]);
            }
        }
        return isOne(low, high);
    }

    /** Whether all in these roles have one value. */
    boolean unanimousInRoles(boolean[] roles) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < lowest.length; g++) {
            for (int role = 0; role < roles.length; role++) {
                low = Math.min(low, roles[role] ? lowest[g][role] : low);
                high = Math.max(high, roles[role] ? highest[g][role] : high);
            }
        }
        return isOne(low, high);
    }

    private static boolean isOne(double low, double high) {
        return low <= high && high - low < Rules.TOLERANCE;
    }
}
