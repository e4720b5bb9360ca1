package io.cxmaturity.scoring;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Number, mean and variance of some values.
 *
 * @param mean NaN where n is 0
 * @param variance with n − 1; NaN where n is under 2; 0 where it is nothing but rounding
 */
record Moments(int n, double mean, double variance) {

    private static final double NO_VARIANCE = 1e-12;
    private static final Quantile CONFIDENCE = new Quantile(0.975, 1.9599639845);
    private static final Quantile POWER = new Quantile(0.80, 0.8416212335);
    private static final double EXACT = 1e-12;

    /**
     * A quantile above the median.
     *
     * @param normal the normal distribution's, which Student's exceeds
     */
    private record Quantile(double share, double normal) {

        /** By Newton's method: the distribution is concave there, so that the steps come from below and end at the quantile. */
        double of(TDistribution t) {
            double value = normal;
            double step;
            do {
                step = (t.survivalProbability(value) - (1 - share)) / t.density(value);
                value += step;
            } while (step > EXACT * value);
            return value;
        }
    }

    /** Over the first n values. */
    static Moments of(double[] values, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += values[i];
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return new Moments(n, mean, n < 2 ? Double.NaN : none(squares / (n - 1)));
    }

    /** Over whole numbers, given how often each occurs. */
    static Moments ofCounts(int[] counts) {
        long n = 0;
        long sum = 0;
        long squares = 0;
        for (int value = 0; value < counts.length; value++) {
            n += counts[value];
            sum += (long) counts[value] * value;
            squares += (long) counts[value] * value * value;
        }
        double variance = n < 2 ? Double.NaN : none((squares - (double) sum * sum / n) / (n - 1));
        return new Moments((int) n, (double) sum / n, variance);
    }

    /** Over levels from 1 on, given how many gave each; at 0 are those who gave none. */
    static Moments ofLevels(int[] counts) {
        var given = counts.clone();
        given[0] = 0;
        return ofCounts(given);
    }

    private static double none(double variance) {
        return variance < NO_VARIANCE ? 0 : variance;
    }

    /** r_wg of levels from 1 to the highest: 1 where all agree, 0 where they spread as if by chance; NaN under two. */
    double agreement(int highest) {
        double uniform = (highest * highest - 1) / 12.0;
        return n < 2 ? Double.NaN : Math.max(0, 1 - variance / uniform);
    }

    /** Student's 95 % interval of the mean; none under two values. */
    Optional<Interval> interval() {
        return n < 2 ? Optional.empty() : Optional.of(around(mean, variance / n, n - 1));
    }

    /** Student's 95 % interval around a value, given the variance of that value. */
    static Interval around(double value, double variance, double degreesOfFreedom) {
        if (variance == 0) {
            return new Interval(value, value);
        }
        double half = CONFIDENCE.of(TDistribution.of(degreesOfFreedom)) * Math.sqrt(variance);
        return new Interval(value - half, value + half);
    }

    /** By Welch; none where either has fewer than two values or both have no variance. */
    static Optional<Difference> difference(Moments a, Moments b) {
        if (a.n < 2 || b.n < 2 || (a.variance == 0 && b.variance == 0)) {
            return Optional.empty();
        }
        double partA = a.variance / a.n;
        double partB = b.variance / b.n;
        double error = Math.sqrt(partA + partB);
        double freedom = (partA + partB) * (partA + partB) / (partA * partA / (a.n - 1) + partB * partB / (b.n - 1));
        var t = TDistribution.of(freedom);
        double difference = a.mean - b.mean;
        double quantile = CONFIDENCE.of(t);
        return Optional.of(new Difference(
                difference,
                new Interval(difference - quantile * error, difference + quantile * error),
                2 * t.survivalProbability(Math.abs(difference) / error),
                (quantile + POWER.of(t)) * error));
    }
}
