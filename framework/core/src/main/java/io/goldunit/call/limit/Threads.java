package io.goldunit.call.limit;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.apiguardian.api.API;

/** Threads that make calls: virtual ones where the JVM has them (JDK 21 and later), else daemon threads. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Threads {

    private Threads() {}

    /**
     * A pool of workers that do not keep the JVM alive.
     *
     * @param name of each worker, with a number after it, as {@code goldunit-faq-1}
     * @param workers how many tasks run at once, at least 1
     */
    public static ExecutorService workers(String name, int workers) {
        return Executors.newFixedThreadPool(workers, factory(name));
    }

    private static ThreadFactory factory(String name) {
        try {
            // By reflection, because this is compiled for JDK 17.
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Class<?> type = Class.forName("java.lang.Thread$Builder");
            Object named = type.getMethod("name", String.class, long.class).invoke(builder, name + "-", 1L);
            return (ThreadFactory) type.getMethod("factory").invoke(named);
        } catch (NoSuchMethodException | ClassNotFoundException | IllegalAccessException e) {
            return platform(name);
        } catch (InvocationTargetException e) {
            // JDK 19 and 20 have them as a preview only.
            return platform(name);
        }
    }

    static ThreadFactory platform(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
