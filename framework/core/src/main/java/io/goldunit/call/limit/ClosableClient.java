package io.goldunit.call.limit;

import java.lang.reflect.InvocationTargetException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a client can be asked since JDK 21, by reflection, because this is compiled for JDK 17. */
record ClosableClient(HttpClient client) {

    void shutdown() {
        call("shutdown");
    }

    void shutdownNow() {
        call("shutdownNow");
    }

    boolean isTerminated() {
        return Boolean.TRUE.equals(call("isTerminated"));
    }

    boolean awaitTermination(Duration duration) throws InterruptedException {
        try {
            return Boolean.TRUE.equals(HttpClient.class
                    .getMethod("awaitTermination", Duration.class)
                    .invoke(client, duration));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            throw new IllegalStateException(e.getCause());
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object call(String method) {
        try {
            return HttpClient.class.getMethod(method).invoke(client);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
