package io.cxmaturity.action;

/** There is no such step to adopt or to change; nobody is told whether for want of the step or of its group. */
public final class UnknownStep extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownStep() {
        super("No such step");
    }
}
