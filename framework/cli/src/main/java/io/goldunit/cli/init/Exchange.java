package io.goldunit.cli.init;

import io.goldunit.file.Json;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.util.List;

/**
 * What was asked, and a good answer to it.
 *
 * @param line where it stands, from 1
 * @param id as the file has it; empty when it has none
 * @param asked the conversation up to the question; not empty
 * @param expected acceptable answers; empty when there is none
 */
record Exchange(int line, String id, List<Message> asked, List<String> expected) {

    /** What the user says last. */
    String question() {
        return asked.stream()
                .filter(it -> it.role() == Role.USER)
                .map(Message::text)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    boolean isOneQuestion() {
        return asked.size() == 1;
    }

    /** What tells it from others, whatever its id. */
    String identity() {
        return Json.write(List.of(asked, expected));
    }
}
