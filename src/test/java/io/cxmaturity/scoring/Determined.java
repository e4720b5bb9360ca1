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

    /**
     * How many sums over these unknowns alone, whatever the factors, the equations determine.
     *
     * @param solutions as many solutions with all right sides 0, chosen at random, as there are unknowns here at least
     */
    static int sums(List<Integer> unknowns, List<long[]> solutions) {
        var independent = new Determined(unknowns.size());
        for (var solution : solutions.subList(0, unknowns.size())) {
            independent.know(unknowns.stream().mapToLong(at -> solution[at]).toArray());
        }
        return unknowns.size() - independent.rows.size();
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

    private void subtract(long[] row, long[] other, long times) {
        if (times != 0) {
            for (int i = 0; i < unknowns; i++) {
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
