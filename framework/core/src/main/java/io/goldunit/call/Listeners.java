package io.goldunit.call;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/** Those who hear of the calls of one evaluation. Thread-safe. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Listeners {

    private static final Listeners NONE = new Listeners("", List.of(), line -> {});

    private final String set;
    private final List<CallListener> listeners;
    private final Consumer<String> console;
    private final AtomicBoolean failed = new AtomicBoolean();

    Listeners(String set, List<CallListener> listeners, Consumer<String> console) {
        this.set = set;
        this.listeners = listeners;
        this.console = console;
    }

    /** Nobody hears of them. */
    public static Listeners none() {
        return NONE;
    }

    /**
     * All that are on the class path as services.
     *
     * @param set the golden set's name
     * @param console is told of the first that fails
     * @throws FindingsException when one of them cannot be made
     */
    public static Listeners found(String set, Consumer<String> console) {
        return new Listeners(set, loaded(ServiceLoader.load(CallListener.class)), console);
    }

    private static List<CallListener> loaded(ServiceLoader<CallListener> services) {
        try {
            return services.stream().map(ServiceLoader.Provider::get).toList();
        } catch (ServiceConfigurationError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Finding finding = new Finding(
                    "META-INF/services/" + CallListener.class.getName(),
                    0,
                    null,
                    "broken-listener",
                    e.getMessage() + (cause == e ? "" : " (" + cause + ")"),
                    "Mend that class, or take it, or the dependency that names it there, off the class path");
            throw new FindingsException("a listener of calls", List.of(finding));
        }
    }

    String set() {
        return set;
    }

    boolean isEmpty() {
        return listeners.isEmpty();
    }

    void tell(CallEvent call) {
        for (CallListener listener : listeners) {
            try {
                listener.ended(call);
            } catch (RuntimeException | Error e) {
                if (failed.compareAndSet(false, true)) {
                    console.accept("a listener of calls failed, which changes nothing: "
                            + listener.getClass().getName() + ": " + e);
                }
            }
        }
    }
}
