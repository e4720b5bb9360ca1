package io.cxmaturity.report;

/**
 * A metric the organisation recorded beside the assessment; shown, never scored.
 *
 * @param label what it is
 * @param value as it is to be read
 */
public record Outcome(String label, String value) {}
