package io.cxmaturity.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Times of one operation, and how they are printed. */
final class Measured {

    private static final double MILLION = 1e6;

    private final double[] milliseconds;

    private Measured(double[] milliseconds) {
        this.milliseconds = milliseconds;
        Arrays.sort(milliseconds);
    }

    interface Operation {
        void run(int number) throws Exception;
    }

    static Measured of(double[] milliseconds) {
        return new Measured(milliseconds.clone());
    }

    /** Runs an operation a number of times to warm up, then times each of as many runs. */
    static Measured time(int warmUp, int runs, Operation operation) throws Exception {
        for (int run = 0; run < warmUp; run++) {
            operation.run(run);
        }
        var times = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            operation.run(warmUp + run);
            times[run] = (System.nanoTime() - start) / MILLION;
        }
        return new Measured(times);
    }

    double median() {
        return quantile(0.5);
    }

    double quantile(double share) {
        return milliseconds[(int) Math.min(milliseconds.length - 1, Math.floor(share * milliseconds.length))];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "median %.2f ms, p95 %.2f ms, of %d", median(), quantile(0.95), milliseconds.length);
    }

    /** One line a person reads: what was measured, what came out, and what was wanted or what it stands beside. */
    static void print(String what, String figure, String aim) {
        System.out.printf(Locale.ROOT, "BENCHMARK %-62s | %-52s | %s%n", what, figure, aim);
    }
}
