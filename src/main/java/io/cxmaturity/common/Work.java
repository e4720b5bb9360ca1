package io.cxmaturity.common;

/** How far something long has come. One thread does it; others look, and may stop it. */
public final class Work {

    private volatile int done;
    private volatile boolean stopped;

    /** The work was stopped, and nothing of it stays. */
    public static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("Stopped before it was done");
        }
    }

    /** How much is done, in lines, people or whatever the work counts. */
    public int done() {
        return done;
    }

    /** Whether somebody wants it to end. */
    public boolean stopped() {
        return stopped;
    }

    /** Has it end soon, without effect. */
    public void stop() {
        stopped = true;
    }

    /** @throws Stopped where somebody wants it to end */
    public void reached(int count) {
        if (stopped) {
            throw new Stopped();
        }
        done = count;
    }
}
