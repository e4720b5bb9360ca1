package io.cxmaturity.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a set of linear equations over unknown numbers determines. Counts in whole numbers modulo a prime: what follows
 * from the equations over the fractions follows here too, so nothing that is determined is missed.
 */
final class Determined {

    private static final long PRIME = 2_147_483_647;

    private final int unknowns;
    private final List<long[]> rows = new ArrayList<>();

    Determined(int unknowns) {
        this.unknowns = unknowns;
    }

    int unknowns() {
        return unknowns;
    }

    /** An equation, of which only the factors matter. */
    void know(long[] factors) {
        var row = factors.clone();
        for (int i = 0; i < unknowns; i++) {
            row[i] = Math.floorMod(row[i], PRIME);
        }
        for (var known : rows) {
            subtract(row, known, row[pivot(known)]);
        }
        int pivot = pivot(row);
        if (pivot < unknowns) {
            long inverse = power(row[pivot], PRIME - 2);
            for (int i = 0; i < unknowns; i++) {
                row[i] = row[i] * inverse % PRIME;
            }
            rows.forEach(known -> subtract(known, row, known[pivot]));
            rows.add(row);
        }
    }

    /**
     * A solution of the equations with all right sides 0, chosen at random. A sum of unknowns that the equations
     * determine is 0 in it; any other is not, but for bad luck of one in two thousand million.
     */
    long[] somethingThatMakesNoDifference(Random random) {
        var pivots = new boolean[unknowns];
        rows.forEach(row -> pivots[pivot(row)] = true);
        var solution = new long[unknowns];
        for (int i = 0; i < unknowns; i++) {
            solution[i] = pivots[i] ? 0 : random.nextLong(PRIME);
        }
        for (var row : rows) {
            long sum = 0;
            for (int i = 0; i < unknowns; i++) {
                sum = pivots[i] ? sum : (sum + row[i] * solution[i]) % PRIME;
            }
            solution[pivot(row)] = (PRIME - sum) % PRIME;
        }
        return solution;
    }

    /** A factor that is no whole number. */
    static long fraction(long numerator, long denominator) {
        return Math.floorMod(numerator, PRIME) * power(Math.floorMod(denominator, PRIME), PRIME - 2) % PRIME;
    }

    /** As many equations as say the same as all that are known. */
    List<long[]> rows() {
        return List.copyOf(rows);
    }

    /** What follows from equations without one of the unknowns. */
    static List<long[]> without(int unknown, List<long[]> rows) {
        var left = new ArrayList<>(rows);
        left.removeIf(row -> row[unknown] != 0);
        var with = rows.stream().filter(row -> row[unknown] != 0).toList();
        for (var row : with.subList(Math.min(1, with.size()), with.size())) {
            var rest = row.clone();
            subtract(rest, with.getFirst(), fraction(row[unknown], with.getFirst()[unknown]));
            left.add(rest);
        }
        return left;
    }

    static boolean isZero(long sum) {
        return sum % PRIME == 0;
    }

    private int pivot(long[] row) {
        int pivot = 0;
        while (pivot < unknowns && row[pivot] == 0) {
            pivot++;
        }
        return pivot;
    }

    private static void subtract(long[] row, long[] other, long times) {
        if (times != 0) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.floorMod(row[i] - times * other[i], PRIME);
            }
        }
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long e = exponent, square = base; e > 0; e >>= 1, square = square * square % PRIME) {
            result = (e & 1) == 1 ? result * square % PRIME : result;
        }
        return result;
    }
}
