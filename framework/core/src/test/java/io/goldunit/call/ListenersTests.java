package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.file.FindingsException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listeners on the class path that cannot be made. */
class ListenersTests {

    @TempDir
    Path folder;

    /** One that cannot be made. */
    public static final class Broken implements CallListener {

        public Broken() {
            throw new IllegalStateException("no exporter");
        }

        @Override
        public void ended(CallEvent call) {}
    }

    private void found(String listener) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(CallListener.class.getName()), listener + "\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader more = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(more);
            Listeners.found("shop", line -> {});
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void oneWhoseConstructorFailsIsNamedWithWhatItThrew() {
        assertThatThrownBy(() -> found(Broken.class.getName()))
                .isInstanceOf(FindingsException.class)
                .hasMessage("""
                        a listener of calls cannot be used: 1 problem
                          META-INF/services/io.goldunit.call.CallListener broken-listener: io.goldunit.call.CallListener: \
                        Provider io.goldunit.call.ListenersTests$Broken could not be instantiated \
                        (java.lang.IllegalStateException: no exporter). \
                        Mend that class, or take it, or the dependency that names it there, off the class path.""");
    }

    @Test
    void oneThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> found("io.shop.Gone"))
                .isInstanceOf(FindingsException.class)
                .hasMessage("""
                        a listener of calls cannot be used: 1 problem
                          META-INF/services/io.goldunit.call.CallListener broken-listener: io.goldunit.call.CallListener: \
                        Provider io.shop.Gone not found. \
                        Mend that class, or take it, or the dependency that names it there, off the class path.""");
    }
}
