package io.cxmaturity.comparison;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;

/** Answers that are not read until the test wants it, so that figures are being worked out as long as it takes. */
class HeldStore extends ComparisonStore {

    private static final long MOST_SECONDS = 120;

    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile CountDownLatch stored = new CountDownLatch(1);
    private volatile boolean failing;

    HeldStore(DSLContext db) {
        super(db);
    }

    void hold() {
        held = new CountDownLatch(1);
        stored = new CountDownLatch(1);
        failing = false;
    }

    void release() {
        held.countDown();
    }

    void fail() {
        failing = true;
        held.countDown();
    }

    @Override
    List<Respondent> answers(RoundId round, Assessment asked, Runnable each) {
        await(held);
        if (failing) {
            throw new IllegalStateException("The disk is on fire");
        }
        return super.answers(round, asked, each);
    }

    @Override
    void store(RoundId round, Stored figures, Map<DimensionId, Double> importance) {
        super.store(round, figures, importance);
        stored.countDown();
    }

    /** Until figures were stored, if not yet committed: whoever locks their round waits for that. */
    void awaitStored() {
        await(stored);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Took too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
