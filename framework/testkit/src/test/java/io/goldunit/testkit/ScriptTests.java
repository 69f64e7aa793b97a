package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScriptTests {

    private final LlmServer server = LlmServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    private String chat(String text) {
        return Clients.model(server).chat(text);
    }

    @SuppressWarnings("NullAway") // a script in a user's test is held by no null check
    private static Reply nothing(ChatCall call) {
        return null;
    }

    @Test
    void theReplyIsAFunctionOfTheCall() {
        server.answering(call -> call.lastUserText().contains("7") ? Reply.text("Yes.") : Reply.error(400, "only 7"));

        assertThat(chat("Is 7 a prime?")).isEqualTo("Yes.");
        assertThatThrownBy(() -> chat("Is 8 a prime?")).hasMessageContaining("only 7");
    }

    @Test
    void aTextAnswersEveryCall() {
        server.answering("Yes.");

        assertThat(chat("Is 7 a prime?")).isEqualTo("Yes.");
        assertThat(chat("Is 8 a prime?")).isEqualTo("Yes.");
    }

    @Test
    void theLastScriptGivenCounts() {
        server.answering("Yes.").answering("No.");

        assertThat(chat("Is 7 a prime?")).isEqualTo("No.");
    }

    @Test
    void withoutAScriptTheCallFailsAndSaysSo() throws Exception {
        assertFails("the test server has no script: LlmServer.answering says what it answers");
    }

    @Test
    void aScriptThatReturnsNullFailsTheCall() throws Exception {
        server.answering(ScriptTests::nothing);

        assertFails("the script of the test server returned null, not a reply");
    }

    @Test
    void aScriptThatThrowsFailsTheCallAndSaysWhere() throws Exception {
        server.answering(call -> {
            throw new IllegalStateException("no idea");
        });

        assertFails("the script of the test server threw java.lang.IllegalStateException: no idea at"
                + " io\\.goldunit\\.testkit\\.ScriptTests\\..*\\(ScriptTests\\.java:\\d+\\)");
    }

    @Test
    void anAssertionThatFailsInAScriptFailsTheCall() throws Exception {
        server.answering(call -> {
            throw new AssertionError(call.turns().get(0).role() + " is not system");
        });

        assertFails("the script of the test server threw java.lang.AssertionError: user is not system at .*");
    }

    @Test
    void aReplyThatIsRefusedFailsTheCall() throws Exception {
        server.answering(call -> Reply.error(200, "fine"));

        assertFails("the script of the test server threw java.lang.IllegalArgumentException: an error has a status from"
                + " 400 to 599, not 200 at .*");
    }

    private void assertFails(String message) throws Exception {
        String call = "{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": \"Hello\"}]}";
        var response = Clients.post(server, "/chat/completions", call);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(new JsonMapper()
                        .readTree(response.body())
                        .at("/error/message")
                        .asText())
                .matches(message);
        assertThatThrownBy(() -> chat("Hello")).hasMessageContaining("the test server");
    }
}
