package io.goldunit.call;

import io.goldunit.golden.TapeRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs that are cut off, one after the other in the same folder. */
final class CutOffRun {

    private final Path folder;
    final List<String> told = new ArrayList<>();
    Instant now = Instant.parse("2026-11-02T10:15:30Z");

    CutOffRun(Path folder) {
        this.folder = folder;
    }

    Path file() {
        return folder.resolve("out").resolve("calls.partial.jsonl");
    }

    Tape tape(TapeMode mode) {
        return Tape.open(mode, folder, "2026-11-02", Secrets.of(Map.of()));
    }

    /** One of a golden set whose manifest has personal data redacted. */
    Tape redactingTape(TapeMode mode) {
        return Tape.open(mode, folder, "2026-11-02", Secrets.of(Map.of()), new TapeRules(false, true));
    }

    /** One of a machine whose environment holds a secret. */
    Tape tapeThatKnows(String secret) {
        return Tape.open(TapeMode.AUTO, folder, "2026-11-02", Secrets.of(Map.of("SHOP_KEY", secret)));
    }

    String taped() throws IOException {
        return Files.readString(folder.resolve("tape/calls.jsonl"));
    }

    Journal journal() throws IOException {
        return Journal.open(file(), now, told::add);
    }

    /** Asks as a run does that is then cut off. */
    void cutOff(TapeMode mode, ScriptedModel model, String... questions) throws IOException {
        try (Journal journal = journal()) {
            Calls calls = Route.of(tape(mode)).journal(journal).calls("c1", 1);
            for (String question : questions) {
                calls.around(model).chat(question);
            }
        }
    }
}
