package io.cxmaturity.action;

/** Somebody else changed the step meanwhile, so that it stays as it is now. */
public final class StepChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AdoptedStep now;

    StepChanged(AdoptedStep now) {
        super("Changed meanwhile");
        this.now = now;
    }

    public AdoptedStep now() {
        return now;
    }
}
