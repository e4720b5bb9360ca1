package io.cxmaturity.scoring;

/**
 * How far two groups lie apart, by Welch's test.
 *
 * @param difference mean of the first less mean of the second
 * @param interval 95 %
 * @param p two-sided
 * @param findable the difference that so many answers would mostly have shown
 */
public record Difference(double difference, Interval interval, double p, double findable) {}
