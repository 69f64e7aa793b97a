package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScriptByPromptTests {

    private static final Script SCRIPT = Script.ofPrompt("Italy", Reply.text("Rome"))
            .when(Pattern.compile("(?i)\\bfrance\\b"), Reply.text("Paris"))
            .when("France", Reply.text("too late"));

    @Test
    void theFirstRuleThatFitsGivesTheReply() {
        try (LlmServer server = LlmServer.start().answering(SCRIPT)) {
            assertThat(Clients.model(server).chat("Capital of Italy?")).isEqualTo("Rome");
            assertThat(Clients.model(server).chat("Capital of FRANCE?")).isEqualTo("Paris");
            assertThat(Clients.model(server).chat("Capital of France?")).isEqualTo("Paris");
        }
    }

    @Test
    void aCallThatNoRuleFitsFailsAndSaysSo() {
        try (LlmServer server = LlmServer.start().answering(SCRIPT)) {
            assertThatThrownBy(() -> Clients.model(server).chat("Capital of Spain?"))
                    .hasMessageContaining("the script of the test server has no reply to: Capital of Spain?");
        }
    }

    @Test
    void aLastRuleIsForEveryCall() {
        Script longer =
                Script.ofPrompt(Pattern.compile("^Hi"), Reply.text("Hello")).otherwise(Reply.text("Bye"));
        try (LlmServer server = LlmServer.start().answering(longer)) {
            assertThat(Clients.model(server).chat("Hi there")).isEqualTo("Hello");
            assertThat(Clients.model(server).chat("Is it you? Hi!")).isEqualTo("Bye");
        }
    }

    @Test
    void aLongerScriptLeavesTheFirstAsItWas() {
        SCRIPT.otherwise(Reply.text("Bye"));

        try (LlmServer server = LlmServer.start().answering(SCRIPT)) {
            assertThatThrownBy(() -> Clients.model(server).chat("Hello")).hasMessageContaining("has no reply to");
        }
    }
}
