package io.cxmaturity.scoring;

/** A closed range of scores, differences or levels. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Not a range: " + low + " to " + high);
        }
    }

    Interval cutTo(double lowest, double highest) {
        return new Interval(Math.clamp(low, lowest, highest), Math.clamp(high, lowest, highest));
    }
}
