package io.goldunit.call.limit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Real time. Its threads are daemons that begin with the first task and end when there is nothing more to do. */
final class SystemTicker implements Ticker {

    private final long origin = System.nanoTime();
    private final ScheduledThreadPoolExecutor timer;
    private final ExecutorService workers = Executors.newCachedThreadPool(Threads.platform("goldunit-calls"));

    SystemTicker() {
        timer = new ScheduledThreadPoolExecutor(1, Threads.platform("goldunit-limits"));
        timer.setKeepAliveTime(10, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        // Nearly every call ends before its time limit.
        timer.setRemoveOnCancelPolicy(true);
    }

    @Override
    public long nanos() {
        return System.nanoTime() - origin;
    }

    @Override
    public Runnable after(long nanos, Runnable task) {
        Future<?> scheduled = timer.schedule(task, nanos, TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    @Override
    public void execute(Runnable task) {
        workers.execute(task);
    }

    @Override
    public void await(CompletableFuture<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
