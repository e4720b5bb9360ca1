package io.cxmaturity.closing;

/** How much of all that an organisation has somebody has taken along. */
public enum Taken {
    /** No file ever reached them to its last byte. */
    NOTHING,
    /** Something was changed since their last whole file was begun, and is missing from it. */
    OUTDATED,
    EVERYTHING
}
