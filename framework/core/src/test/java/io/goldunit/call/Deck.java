package io.goldunit.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A set's folder in which tapes are recorded and replayed. */
record Deck(Path folder) {

    Tape open(TapeMode mode) {
        return Tape.open(mode, folder, "2026-11-02", Secrets.of(Map.of()));
    }

    Path file() {
        return folder.resolve("tape/calls.jsonl");
    }

    /** What is on tape, without its header. */
    List<String> lines() throws IOException {
        List<String> lines = Files.readAllLines(file());
        return lines.subList(1, lines.size());
    }
}
