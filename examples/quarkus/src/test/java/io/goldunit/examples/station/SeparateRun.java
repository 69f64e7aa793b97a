package io.goldunit.examples.station;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs tests in a JVM of its own: Quarkus prepares the test classes of a JVM once, when the build starts. */
final class SeparateRun {

    private SeparateRun() {}

    /**
     * Runs what is selected.
     *
     * @param selected in JUnit's notation, such as {@code class:io.goldunit.examples.station.StationDeskTests}
     * @param options of the JVM
     * @return what it printed
     */
    static String of(String selected, String... options) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.command().addAll(List.of(options));
        java.command().add("-XX:TieredStopAtLevel=1");
        java.command().add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        java.command().addAll(List.of(SeparateRun.class.getName(), selected));
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process run = java.redirectErrorStream(true).start();
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        run.waitFor();
        return told;
    }

    /** Runs what is selected in this JVM, and prints what became of it. */
    public static void main(String[] selected) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.parse(selected[0]).orElseThrow())
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getLauncher().execute(request, listener);
        }
        TestExecutionSummary summary = listener.getSummary();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        summary.printTo(out);
        summary.printFailuresTo(out);
    }
}
