package io.cxmaturity.closing;

/** Whoever would erase an organisation has not got all that it has. */
public final class NotTakenAlong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Taken taken;

    NotTakenAlong(Taken taken) {
        super("Not everything was taken along: " + taken);
        this.taken = taken;
    }

    /** What they have instead. */
    public Taken taken() {
        return taken;
    }
}
