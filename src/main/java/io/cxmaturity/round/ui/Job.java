package io.cxmaturity.round.ui;

import io.cxmaturity.round.Work;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that may take long, away from the page, which looks at it from time to time.
 *
 * @param <T> what comes of it
 */
final class Job<T> {

    private final Work work = new Work();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable T result;
    private volatile @Nullable Exception failure;

    Work work() {
        return work;
    }

    /** Does it in another thread. */
    static <T> Job<T> start(Task<T> task) {
        var job = new Job<T>();
        Thread.ofVirtual().start(() -> job.run(() -> task.run(job.work)));
        return job;
    }

    /** Something that counts what it has done. */
    interface Task<T> {
        T run(Work work) throws Exception;
    }

    /** Does it in this thread. */
    void run(Callable<T> task) {
        try {
            result = task.call();
        } catch (Exception e) {
            failure = e;
        } finally {
            ended.countDown();
        }
    }

    boolean ended() {
        return ended.getCount() == 0;
    }

    /** Returns whether it ends within the time. */
    boolean endsWithin(Duration time) {
        try {
            return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @throws Exception what went wrong */
    @Nullable
    T result() throws Exception {
        var wrong = failure;
        if (wrong != null) {
            throw wrong;
        }
        return result;
    }
}
