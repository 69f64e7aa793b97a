package io.goldunit.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * What came of a test class, run as a user's, on no CI machine.
 *
 * @param results as JUnit gives them
 * @param page where its report stands
 */
record Executed(EngineExecutionResults results, String page) {

    static Executed of(Class<?> testClass, Path output, String... parameters) {
        EngineTestKit.Builder builder = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .configurationParameter("goldunit.output", output.toString())
                .configurationParameter("goldunit.ci", "false");
        for (int i = 0; i < parameters.length; i += 2) {
            builder.configurationParameter(parameters[i], parameters[i + 1]);
        }
        return new Executed(builder.execute(), output.resolve("report.html").toString());
    }

    /** Each node's name, how it ended, and all that it said. */
    List<String> nodes() {
        return results.testEvents().finished().stream().map(Executed::text).toList();
    }

    /** Each node's name, how it ended, and the first line of what it said. */
    List<String> headlines() {
        return headlines(node -> true);
    }

    /** The same of the nodes of one test method without parameters. */
    List<String> headlinesOf(String method) {
        return headlines(
                node -> node.getTestDescriptor().getUniqueId().toString().contains(":" + method + "()]"));
    }

    private List<String> headlines(Predicate<Event> wanted) {
        return results.testEvents().finished().stream()
                .filter(wanted)
                .map(node -> text(node).lines().findFirst().orElse("").strip())
                .toList();
    }

    /** How many nodes failed. */
    long failed() {
        return results.testEvents().failed().count();
    }

    /** What the nodes threw that failed, in their order. */
    List<Throwable> thrown() {
        return results.testEvents().failed().stream()
                .map(node -> node.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .toList();
    }

    /** What the test as a whole failed with, before it had a node. */
    List<String> containers() {
        return results.containerEvents().failed().stream()
                .map(it -> said(it.getRequiredPayload(TestExecutionResult.class)))
                .toList();
    }

    /** What the nodes published, in their order. */
    List<Map<String, String>> published() {
        return results.allEvents().reportingEntryPublished().stream()
                .map(it -> it.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
                .toList();
    }

    private static String text(Event node) {
        TestExecutionResult result = node.getRequiredPayload(TestExecutionResult.class);
        return node.getTestDescriptor().getDisplayName() + " " + result.getStatus() + " " + said(result);
    }

    private static String said(TestExecutionResult result) {
        return result.getThrowable().map(Throwable::getMessage).orElse("");
    }
}
