package io.cxmaturity.organisation;

/** Somebody else changed it after it was shown, so that it stays as it is now. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("Changed meanwhile");
    }

    /** Has nobody replace what they have not seen. */
    static <T> void refuse(T seen, T now) {
        if (!now.equals(seen)) {
            throw new ChangedMeanwhile();
        }
    }
}
