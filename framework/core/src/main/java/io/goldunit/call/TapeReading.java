package io.goldunit.call;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.file.JsonLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One reading of a tape, which gathers what is wrong in all its files. Not thread-safe. */
final class TapeReading {

    private static final String RESTORE = "Restore it from version control";
    private static final String OR_DELETE = RESTORE + ", or delete the line: its call is then recorded anew";
    private static final int SHOWN_OF_KEY = 12;

    private final List<Finding> findings = new ArrayList<>();
    private final boolean mending;

    /** @param mending whether what a merge left is passed over: its conflict markers, and two recordings of one call */
    TapeReading(boolean mending) {
        this.mending = mending;
    }

    /** Gives every call of a file, as long as it can be read. */
    void each(TapeShard shard, Consumer<TapeLine> use) {
        try {
            List<Line> lines = shard.lines();
            if (lines.isEmpty()) {
                findings.add(new Finding(shard.file().toString(), 0, null, "empty-file", "the file is empty", RESTORE));
            } else {
                lines(lines, use);
            }
        } catch (FindingsException e) {
            findings.addAll(e.findings());
        }
    }

    private void lines(List<Line> lines, Consumer<TapeLine> use) {
        refusePointer(lines.get(0));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isMarker(line)) {
                if (!mending) {
                    throw marker(line);
                }
            } else if (i == 0 || line.text().contains("\"type\":\"tape\"")) {
                header(line);
            } else {
                call(line, i == lines.size() - 1, use);
            }
        }
    }

    private static void refusePointer(Line first) {
        if (first.text().startsWith("version https://git-lfs.github.com/")) {
            String message = "only the pointer of Git LFS stands here, not the file";
            throw first.problem("not-fetched", message, "Fetch it: git lfs pull");
        }
    }

    private void call(Line line, boolean isLast, Consumer<TapeLine> use) {
        try {
            TapeLine call = TapeLine.of(line);
            if (call.isAsRecorded()) {
                use.accept(call);
            } else {
                String key = call.entry().key();
                found(
                        line,
                        "edited",
                        "the call was changed by hand: its key ["
                                + key.substring(0, Math.min(SHOWN_OF_KEY, key.length())) + "...] is another call's");
            }
        } catch (FindingsException e) {
            if (isLast) {
                found(line, "cut-off", "the last line ends in the middle of a call");
            } else {
                findings.addAll(e.findings());
            }
        }
    }

    private void found(Line line, String rule, String message) {
        findings.addAll(line.problem(rule, message, OR_DELETE).findings());
    }

    /** Notes that a call stands on tape for a second time; when both have one reply, that is no problem. */
    void again(TapeEntry first, TapeLine second) {
        if (!mending && !first.reply().equals(second.entry().reply())) {
            findings.addAll(second.line()
                    .problem(
                            "duplicate-key",
                            "this call stands on the tape twice, with two replies",
                            "Run goldunit tape merge --into with the set's folder: it keeps the newer of the two")
                    .findings());
        }
    }

    private static boolean isMarker(Line line) {
        String text = line.text();
        return text.startsWith("<<<<<<<")
                || text.startsWith("|||||||")
                || text.startsWith("=======")
                || text.startsWith(">>>>>>>");
    }

    private static FindingsException marker(Line line) {
        return line.problem(
                "conflict-markers",
                "a merge left its conflict markers in the file",
                "Run goldunit tape merge --into with the set's folder: it keeps the calls of both sides");
    }

    private static void header(Line line) {
        String schema = String.valueOf(line.as(Map.class).get("schema"));
        if (isOlder(schema)) {
            String message = "written in format " + schema + ", and this GoldUnit makes other keys";
            throw line.problem("older-schema", message, "Delete the tape and record it anew");
        }
        line.requireHeader("tape", TapeShard.SCHEMA);
    }

    private static boolean isOlder(@Nullable String schema) {
        return "1.0".equals(schema);
    }

    /**
     * Ends the reading.
     *
     * @throws FindingsException when anything was found
     */
    void end(String what) {
        if (!findings.isEmpty()) {
            throw new FindingsException(what, findings);
        }
    }
}
