package io.cxmaturity.assessment;

/** How much of an assessment is asked. */
public enum Kind {
    /** The keystones only; a level it finds is a ceiling. */
    QUICK,
    /** Every item. */
    FULL
}
