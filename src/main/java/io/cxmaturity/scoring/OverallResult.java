package io.cxmaturity.scoring;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The whole of a result.
 *
 * @param score from 1 to K; empty where no dimension has one
 * @param coverage from 0 to 1
 * @param bounds one respondent's score with all that is open at its worst and at its best; empty for a group
 * @param evidencedLevel empty for a group
 * @param sensitivity the lowest and highest score when one dimension's weight is halved or raised by half
 */
public record OverallResult(
        OptionalDouble score,
        double coverage,
        Optional<Interval> bounds,
        OptionalInt level,
        OptionalInt possible,
        OptionalInt evidencedLevel,
        boolean provisional,
        Optional<Interval> sensitivity) {

    /** Whether enough is known to show the score. */
    public boolean shown() {
        return score.isPresent() && coverage >= Standing.SHOWN_FROM - Rules.TOLERANCE;
    }
}
