package io.goldunit.cli.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.CaseSet;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs, fine-tuning files and chat exports: the last answer is expected, what stands before it is asked. */
class ConversationTests {

    Drafts drafts;

    @BeforeEach
    void makeTheModule(@TempDir Path module) {
        drafts = new Drafts(module);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"messages\": [{\"role\": \"user\", \"content\": \"Is it?\"}, {\"role\": \"assistant\", \"content\": \"Yes\"}]}",
                "{\"conversations\": [{\"from\": \"human\", \"value\": \"Is it?\"}, {\"from\": \"gpt\", \"value\": \"Yes\"}]}",
                "{\"chat_messages\": [{\"sender\": \"human\", \"text\": \"Is it?\"}, {\"sender\": \"assistant\", \"text\": \"Yes\"}]}",
                "[{\"role\": \"user\", \"content\": \"Is it?\"}, {\"role\": \"assistant\", \"content\": \"Yes\"}]",
                "{\"input\": [{\"role\": \"user\", \"content\": \"Is it?\"}], \"ideal\": \"Yes\"}",
                "{\"messages\": [{\"role\": \"user\", \"content\": [{\"type\": \"text\", \"text\": \"Is it?\"}]}], \"ideal\": [\"Yes\"]}",
                "{\"prompt\": \"Is it?\", \"completion\": \"Yes\", \"model\": \"m\"}",
                "{\"Expected Answer\": \"Yes\", \"user_input\": \"Is it?\"}"
            })
    void manyFormsSayTheSame(String line) throws IOException {
        GoldenCase read = drafts.set("log.jsonl", line).cases().get(0);
        assertThat(read.messages()).containsExactly(new Message(Role.USER, "Is it?"));
        assertThat(read.expected()).isEqualTo(Expected.anyOf("Yes"));
        assertThat(read.id()).isEqualTo("is-it");
        assertThat(read.source()).isEqualTo("log.jsonl:1");
    }

    @Test
    void theConversationSoFarIsKept() throws IOException {
        GoldenCase read = drafts.set("log.jsonl", """
                        {"messages": [{"role": "system", "content": "Be short."}, {"role": "user", "content": "Hi"},\
                         {"role": "assistant", "content": "Hello"}, {"role": "user", "content": "Is it?"},\
                         {"role": "assistant", "content": "Yes\\nand no"}]}
                        """).cases().get(0);
        assertThat(read.messages())
                .containsExactly(
                        new Message(Role.SYSTEM, "Be short."),
                        new Message(Role.USER, "Hi"),
                        new Message(Role.ASSISTANT, "Hello"),
                        new Message(Role.USER, "Is it?"));
        assertThat(read.expected()).isEqualTo(Expected.anyOf("Yes\nand no"));
    }

    @Test
    void aQuestionThatNobodyAnsweredExpectsNothing() throws IOException {
        GoldenCase read = drafts.set("log.json", "[{\"role\": \"user\", \"content\": \"Is it?\"}]")
                .cases()
                .get(0);
        assertThat(read.expected()).isEqualTo(Expected.NOTHING);
    }

    @Test
    void aChatExportGivesTheBranchThatWasSeenLast() throws IOException {
        CaseSet read = drafts.set("conversations.json", """
                [{"title": "t", "current_node": "5", "mapping": {
                  "0": {"id": "0", "parent": null, "children": ["1"], "message": null},
                  "1": {"parent": "0", "children": ["2"], "message": {"author": {"role": "system"},
                    "content": {"content_type": "text", "parts": [""]}}},
                  "2": {"parent": "1", "children": ["3", "3b"], "message": {"author": {"role": "user"},
                    "content": {"content_type": "text", "parts": ["Is it?"]}}},
                  "3b": {"parent": "2", "children": [], "message": {"author": {"role": "assistant"},
                    "content": {"content_type": "text", "parts": ["Rejected"]}}},
                  "3": {"parent": "2", "children": ["4"], "message": {"author": {"role": "assistant"},
                    "content": {"content_type": "code", "text": "search()"}, "recipient": "browser"}},
                  "4": {"parent": "3", "children": ["5"], "message": {"author": {"role": "tool"},
                    "content": {"content_type": "text", "parts": ["found"]}}},
                  "5": {"parent": "4", "children": [], "message": {"author": {"role": "assistant"},
                    "content": {"content_type": "text", "parts": ["Yes", "it is"]}, "recipient": "all",
                    "metadata": {"is_visually_hidden_from_conversation": false}}}}},
                 {"title": "no end", "mapping": {
                  "a": {"parent": null, "children": ["b"], "message": {"author": {"role": "user"},
                    "content": {"content_type": "text", "parts": ["And that?"]}}},
                  "b": {"parent": "a", "children": [], "message": {"author": {"role": "assistant"},
                    "content": {"content_type": "text", "parts": ["No"]}}}}}]
                """);
        assertThat(read.cases())
                .extracting(it -> it.messages().size() + " " + it.question() + " "
                        + it.expected().texts() + " " + it.source())
                .containsExactly(
                        "1 Is it? [Yes\nit is] conversations.json:1", "1 And that? [No] conversations.json:16");
    }

    @Test
    void whatACaseCannotHoldIsLeftOutAndSaid() throws IOException {
        Draft draft = drafts.draft("log.jsonl", """
                {"messages": [{"role": "user", "content": "Is it?"}]}
                {"messages": [{"role": "user", "content": "Weather?"}, {"role": "tool", "content": "sunny"}]}
                {"messages": [{"role": "user", "content": "Weather?"}, {"role": "assistant", "content": null, "tool_calls": [{}]}]}
                {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "u"}}]}]}
                {"messages": [{"role": "system", "content": "Be short."}]}
                {"messages": [{"role": "assistant", "content": "Hello"}]}
                {"messages": []}
                {"question": {"text": "Is it?"}}
                {"question": "Is it?"}
                """);
        assertThat(draft.size()).isEqualTo(1);
        assertThat(draft.report())
                .containsExactly(
                        "log.jsonl: 9 records",
                        "input: \"question\", guessed; --input names another",
                        "conversation: \"messages\"",
                        "skipped 2 (uses tools): lines 2, 3",
                        "skipped 2 (holds more than text): lines 4, 8",
                        "skipped 3 (no question): lines 5, 6, 7",
                        "skipped 1 (repeated): line 9");
    }

    @Test
    void manyLinesAreNotAllNamed() throws IOException {
        assertThat(drafts.draft("log.jsonl", "{\"question\": \"Is it?\"}\n".repeat(13))
                        .report())
                .contains("skipped 12 (repeated): lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more");
    }

    @Test
    void aBadLineIsFound() {
        assertThat(drafts.refusal("log.jsonl", "{\"question\": \"Is it?\"}\n{\"question\": }\n"))
                .isEqualTo(
                        "log.jsonl:2 not-json: at column 14: Unexpected character ('}' (code 125)): expected a value."
                                + " Correct the JSON of this line.");
    }
}
