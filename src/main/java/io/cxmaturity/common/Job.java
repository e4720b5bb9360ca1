package io.cxmaturity.common;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that may take long, away from the page, which looks at it from time to time.
 *
 * @param <T> what comes of it
 */
public final class Job<T> {

    /** How many go on at once: the others wait, so that whoever looks at pages finds a processor and a connection. */
    private static final Semaphore ROOM = new Semaphore(2);

    private static final int LOOK_EVERY_MILLIS = 200;

    private final Work work = new Work();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable T result;
    private volatile @Nullable Exception failure;

    public Work work() {
        return work;
    }

    /** Does it in another thread, soon. */
    public static <T> Job<T> start(Task<T> task) {
        var job = new Job<T>();
        Thread.ofPlatform()
                .name("work")
                .daemon()
                .start(() -> job.run(() -> {
                    awaitRoom(job.work);
                    try {
                        return task.run(job.work);
                    } finally {
                        ROOM.release();
                    }
                }));
        return job;
    }

    private static void awaitRoom(Work work) throws InterruptedException {
        while (!ROOM.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            work.reached(0);
        }
    }

    /** Something that counts what it has done. */
    public interface Task<T> {
        T run(Work work) throws Exception;
    }

    /** Does it in this thread. */
    public void run(Callable<T> task) {
        try {
            result = task.call();
        } catch (Exception e) {
            failure = e;
        } finally {
            ended.countDown();
        }
    }

    public boolean ended() {
        return ended.getCount() == 0;
    }

    /** Whether it ended early because somebody wanted it to; it may have been done before that. */
    public boolean stopped() {
        return ended() && work.stopped() && failure != null;
    }

    /** Returns whether it ends within the time. */
    public boolean endsWithin(Duration time) {
        try {
            return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @throws Exception what went wrong */
    @Nullable
    public T result() throws Exception {
        var wrong = failure;
        if (wrong != null) {
            throw wrong;
        }
        return result;
    }
}
