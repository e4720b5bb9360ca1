package io.cxmaturity.response;

/**
 * How somebody likes to answer.
 *
 * @param autoAdvance whether the next item comes by itself after a choice
 * @param letterKeys whether single letters choose and open things
 */
public record Preferences(boolean autoAdvance, boolean letterKeys) {}
