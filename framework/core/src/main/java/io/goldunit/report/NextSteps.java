package io.goldunit.report;

import io.goldunit.run.RunHeader;
import org.apiguardian.api.API;

/**
 * Where a reader goes from a verdict.
 *
 * @param report the report's path as the reader can open it, such as {@code target/goldunit/report.html}
 * @param accept the command that accepts the run as a baseline; empty when there is none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NextSteps(String report, String accept) {

    /** The steps after a run that a JUnit class made with Maven; outside a test there is no command. */
    public static NextSteps of(RunHeader header, String report) {
        return new NextSteps(report, accept(header.test()));
    }

    /** The command, and what else it needs in a build of several modules; empty when there is none. */
    String command() {
        return accept.isEmpty()
                ? ""
                : accept + "     (with -pl and -Dsurefire.failIfNoSpecifiedTests=false in a multi-module build)";
    }

    private static String accept(String test) {
        if (test.isEmpty()) {
            return "";
        }
        String className = test.replaceFirst("#.*", "").replaceFirst("^.*[./]", "");
        String selected = "-Dtest=" + className;
        String quoted = className.indexOf('$') < 0 ? selected : "'" + selected + "'";
        return "mvn test " + quoted + " -Dgoldunit.baseline=accept";
    }
}
