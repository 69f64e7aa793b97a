package io.goldunit.score;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs every test that compares with reference vectors, to be run in a JVM of another locale. */
final class VectorRun {

    private VectorRun() {}

    /** Prints the locale, how many tests went well, how many failed, and why. */
    public static void main(String[] arguments) {
        LauncherDiscoveryRequest vectors = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        DiscoverySelectors.selectPackage("io.goldunit.score"),
                        DiscoverySelectors.selectPackage("io.goldunit.statistic"))
                .filters(ClassNameFilter.includeClassNamePatterns(".*(VectorsTests|\\.PorterStemmerTests)"))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(vectors, listener);
        TestExecutionSummary summary = listener.getSummary();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List.of(
                        Locale.getDefault().toLanguageTag(),
                        Long.toString(summary.getTestsSucceededCount()),
                        Long.toString(summary.getTotalFailureCount()))
                .forEach(out::println);
        summary.getFailures()
                .forEach(it -> out.println(it.getTestIdentifier().getDisplayName() + ": " + it.getException()));
    }
}
