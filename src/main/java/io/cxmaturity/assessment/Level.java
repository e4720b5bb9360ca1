package io.cxmaturity.assessment;

/** One step of the maturity scale, as it is named and described for the whole assessment. */
public record Level(String name, String text) {}
