package io.goldunit.call;

import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.golden.TapeRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A set's folder in which tapes are recorded and replayed. */
record Deck(Path folder) {

    Tape open(TapeMode mode) {
        return open(mode, TapeRules.NONE);
    }

    Tape open(TapeMode mode, TapeRules rules) {
        return Tape.open(mode, folder, "2026-11-02", Secrets.of(Map.of()), rules);
    }

    /** Asks a question in as many trials as there are answers. */
    void record(String question, String... answers) throws IOException {
        record(TapeRules.NONE, question, answers);
    }

    void record(TapeRules rules, String question, String... answers) throws IOException {
        try (Tape tape = open(TapeMode.RECORD, rules)) {
            ChatModel model = ScriptedModel.saying(answers);
            for (int trial = 1; trial <= answers.length; trial++) {
                tape.calls("c1", trial).around(model).chat(question);
            }
        }
    }

    /** What a question of the first trial is answered from tape. */
    String replay(String question) {
        ChatModel silent = ScriptedModel.answering(request -> {
            throw new IllegalStateException("asked");
        });
        return open(TapeMode.REPLAY).calls("c1", 1).around(silent).chat(question);
    }

    Path tape() {
        return folder.resolve("tape");
    }

    Path file() {
        return file("calls.jsonl");
    }

    Path file(String name) {
        return tape().resolve(name);
    }

    /** What is on tape, without its header. */
    List<String> lines() throws IOException {
        return lines(file());
    }

    static List<String> lines(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.subList(1, lines.size());
    }

    /** The names of the tape's files. */
    List<String> files() throws IOException {
        try (var files = Files.list(tape())) {
            return files.map(it -> String.valueOf(it.getFileName())).sorted().toList();
        }
    }
}
