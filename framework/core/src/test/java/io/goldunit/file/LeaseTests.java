package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTests {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("run/under-way.lock");
    }

    private static Lease taken(Path file) throws IOException {
        return Lease.take(file).orElseThrow();
    }

    @Test
    void oneAtATimeHasIt() throws IOException {
        assertThat(Lease.isTaken(file)).isFalse();
        try (Lease lease = taken(file)) {
            assertThat(lease).isNotNull();
            assertThat(Lease.isTaken(file)).isTrue();
            assertThat(Lease.take(folder.resolve("run/../run/under-way.lock"))).isEmpty();
        }
        assertThat(Lease.isTaken(file)).isFalse();
        taken(file).close();
    }

    @Test
    void toLookAtItLeavesItFree() throws IOException {
        taken(file).close();

        assertThat(Lease.isTaken(file)).isFalse();
        assertThat(Lease.isTaken(file)).isFalse();
    }

    @Test
    void itIsKeptFromOtherProcessesAlsoWhenItWasLookedAtHere() throws Exception {
        try (Lease lease = taken(file)) {
            assertThat(lease).isNotNull();
            assertThat(Lease.take(file)).isEmpty();
            assertThat(Lease.isTaken(file)).isTrue();

            assertThat(told(process())).isEqualTo("taken");
        }
        assertThat(told(process())).isEqualTo("free");
    }

    @Test
    void itGoesWithItsProcessWhateverEndsThat() throws Exception {
        Process process = process("hold");
        assertThat((char) process.getInputStream().read()).isEqualTo('h');
        assertThat(Lease.isTaken(file)).isTrue();

        process.destroyForcibly().waitFor();

        assertThat(Lease.isTaken(file)).isFalse();
    }

    @Test
    void whoLooksAtItIsNotTakenForWhoHasIt() throws Exception {
        taken(file).close();
        Process process = process("look");
        try {
            assertThat((char) process.getInputStream().read()).isEqualTo('l');
            Thread looking = new Thread(() -> IntStream.range(0, 300).forEach(it -> look(file)));
            looking.start();

            while (looking.isAlive()) {
                taken(file).close();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static boolean look(Path file) {
        try {
            return Lease.isTaken(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatAnotherClassLoaderOfThisProcessHasIsTaken() throws Exception {
        URL classes = Lease.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader another = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Method take = another.loadClass(Lease.class.getName()).getMethod("take", Path.class);
            Optional<?> lease = (Optional<?>) take.invoke(null, file);
            try (Closeable held = (Closeable) lease.orElseThrow()) {
                assertThat(held).isNotNull();
                assertThat(Lease.take(file)).isEmpty();
                assertThat(Lease.isTaken(file)).isTrue();
                assertThat(told(process())).isEqualTo("taken");
            }
        }
        taken(file).close();
    }

    private static String told(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private Process process(String... more) throws IOException {
        Files.createDirectories(folder);
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                file.toString());
        process.command().addAll(List.of(more));
        return process.start();
    }

    /** Says whether it can have it, or holds it or looks at it until it is killed. */
    static final class Other {

        private Other() {}

        public static void main(String[] arguments) throws Exception {
            Path file = Path.of(arguments[0]);
            if (List.of(arguments).contains("look")) {
                System.out.println("looking");
                while (true) {
                    look(file);
                }
            }
            Optional<Lease> lease = Lease.take(file);
            if (arguments.length > 1) {
                System.out.println("held");
                Thread.currentThread().join();
            }
            System.out.println(lease.isPresent() ? "free" : "taken");
        }
    }
}
