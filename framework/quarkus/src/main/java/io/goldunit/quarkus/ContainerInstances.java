package io.goldunit.quarkus;

import java.util.List;
import org.apiguardian.api.API;

/**
 * The instances that a container made of the running test and runs it on. Kept for each thread, from before the test is
 * executed until after it.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ContainerInstances {

    // Handed from one callback to the next of the same test: Quarkus gives its callbacks no way to JUnit's store.
    private static final ThreadLocal<List<Object>> RUNNING = ThreadLocal.withInitial(List::of);

    private ContainerInstances() {}

    /** From the outermost class to the innermost; none where the test runs on JUnit's own instance. */
    public static List<Object> running() {
        return RUNNING.get();
    }

    /** A test is about to be executed on these. */
    public static void enter(List<Object> instances) {
        RUNNING.set(List.copyOf(instances));
    }

    /** The test was executed. */
    public static void leave() {
        RUNNING.remove();
    }
}
