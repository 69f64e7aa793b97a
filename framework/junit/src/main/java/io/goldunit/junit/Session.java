package io.goldunit.junit;

import io.goldunit.evaluation.Settings;
import io.goldunit.evaluation.SharedLimits;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** The session in which failed tests are run again. */
final class Session {

    private static final Namespace NAMESPACE = Namespace.create("io.goldunit.session");

    private Session() {}

    /**
     * A name that no other session has, the same for every class loader that a container runs tests in. Before JUnit 5.13, which
     * knows no sessions here, that of the process.
     */
    static String of(ExtensionContext context) {
        try {
            return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                    .getOrComputeIfAbsent("name", key -> UUID.randomUUID().toString(), String.class);
        } catch (NoSuchMethodError | NoClassDefFoundError beforeJUnit513) {
            return ofProcess(ProcessHandle.current());
        }
    }

    /** The limits that all evaluations of the session share; those of each class loader, where a container has several. */
    static SharedLimits limits(ExtensionContext context, Settings settings) {
        return store(context)
                .getOrComputeIfAbsent(SharedLimits.class, type -> SharedLimits.of(settings), SharedLimits.class);
    }

    private static Store store(ExtensionContext context) {
        try {
            return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
        } catch (NoSuchMethodError | NoClassDefFoundError beforeJUnit513) {
            return context.getRoot().getStore(NAMESPACE);
        }
    }

    private static String ofProcess(ProcessHandle process) {
        return process.pid() + "@"
                + process.info().startInstant().map(String::valueOf).orElse("unknown");
    }
}
