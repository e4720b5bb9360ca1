package io.cxmaturity.scoring;

/** What somebody said to an item: a level, or one of three silences that are never mixed up. */
public sealed interface Reply {

    /** A level of the item, from 1 on. */
    record Chosen(int level) implements Reply {
        public Chosen {
            if (level < 1) {
                throw new IllegalArgumentException("Levels count from 1: " + level);
            }
        }
    }

    /** No level, and why. */
    enum Silence implements Reply {
        DONT_KNOW,
        /** Never on a keystone. */
        NOT_APPLICABLE,
        UNANSWERED
    }
}
