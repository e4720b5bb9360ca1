package io.cxmaturity.round;

/** Where a round stands; it goes from the first to the last and never back. */
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED
}
