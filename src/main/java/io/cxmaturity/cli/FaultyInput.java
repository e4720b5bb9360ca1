package io.cxmaturity.cli;

import java.util.List;

/** Something is wrong in a file that was given. */
final class FaultyInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<?> faults;

    /** @param faults each prints itself as {@code file:line:column: message} */
    FaultyInput(List<?> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    List<?> faults() {
        return faults;
    }
}
