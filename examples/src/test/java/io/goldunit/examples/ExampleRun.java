package io.goldunit.examples;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs an example as a build runs it, with a system property as on the command line. */
record ExampleRun(Class<?> example, Path output, String tape) {

    /** A run that replays. */
    static ExampleRun of(Class<?> example, Path output) {
        return new ExampleRun(example, output, "replay");
    }

    Events with(String key, String value) {
        String before = System.setProperty(key, value);
        try {
            return EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(example))
                    .configurationParameter("goldunit.output", output.toString())
                    .configurationParameter("goldunit.tape", tape)
                    .execute()
                    .testEvents();
        } finally {
            if (before == null) {
                System.clearProperty(key);
            } else {
                System.setProperty(key, before);
            }
        }
    }

    /** The message of the verdict's node, which is the last that failed. */
    static String verdict(Events nodes) {
        List<Event> failed = nodes.failed().list();
        TestExecutionResult result = failed.get(failed.size() - 1).getRequiredPayload(TestExecutionResult.class);
        return result.getThrowable().orElseThrow().getMessage();
    }
}
