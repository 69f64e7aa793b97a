package io.goldunit.run;

import io.goldunit.file.JsonLines.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a run's file, one after the other: which one is the last is known when no other comes. */
final class RunLines {

    private static final String REMEDY =
            "Restore it from version control, or delete it, run the tests and accept that run";

    private final List<CaseResult> cases = new ArrayList<>();
    private final Reasons reasons = new Reasons();
    private @Nullable RunHeader header;
    private @Nullable Line last;

    void next(Line line) {
        if (header == null) {
            line.requireHeader("run", RunHeader.SCHEMA);
            header = line.as(RunHeader.class);
            return;
        }
        if (last != null) {
            cases.add(reasons.shared(result(last)));
        }
        last = line;
    }

    Run run(Path file) {
        if (header == null) {
            throw new Line(file, 0, "").problem("empty", "the file is empty", REMEDY);
        }
        if (last == null) {
            throw new Line(file, 1, "").problem("cut-off", "the file ends after its first line", REMEDY);
        }
        refuseTorn(last);
        return new Run(header, cases);
    }

    // To read a line twice takes twice as long, and what was written here says at its end what it is.
    private static CaseResult result(Line line) {
        boolean says = line.text().endsWith(RunFile.CASE_END);
        return (says ? line : expect("case", line)).as(CaseResult.class);
    }

    private void refuseTorn(Line end) {
        Object count = expect("end", end).as(Map.class).get("cases");
        if (!Integer.valueOf(cases.size()).equals(count)) {
            throw end.problem("cut-off", "says " + count + " cases where the file has " + cases.size(), REMEDY);
        }
    }

    private static Line expect(String type, Line line) {
        Object found = line.as(Map.class).get("type");
        if (!type.equals(found)) {
            throw line.problem("cut-off", "expected a line of type [" + type + "] and found [" + found + "]", REMEDY);
        }
        return line;
    }
}
