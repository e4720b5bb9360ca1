package io.cxmaturity.exchange;

import java.util.List;

/** What reading an answers file gives: the answers, or everything that is wrong with the file. */
public sealed interface Reading {

    /** The file is without fault. */
    record Sound(AnswersFile file) implements Reading {}

    /**
     * The file cannot be used yet.
     *
     * @param faults one at least, in the order of their places
     */
    record Faulty(List<Fault> faults) implements Reading {

        public Faulty {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("Nothing is wrong");
            }
        }
    }
}
