package io.cxmaturity.catalog;

import io.cxmaturity.assessment.Assessment;
import java.util.List;

/** What reading an assessment's file gives: the assessment, or everything that is wrong with the file. */
public sealed interface Reading {

    /** The file is an assessment. */
    record Sound(Assessment assessment) implements Reading {}

    /**
     * The file is not an assessment yet.
     *
     * @param faults one at least, in the order of their places
     */
    record Faulty(List<Fault> faults) implements Reading {

        public Faulty {
            faults = faults.stream().sorted().toList();
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("Nothing is wrong");
            }
        }
    }
}
