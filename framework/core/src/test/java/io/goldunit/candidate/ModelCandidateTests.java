package io.goldunit.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.goldunit.call.Calls;
import io.goldunit.call.FinishReason;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.Tokens;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.Document;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Manifest;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelCandidateTests {

    private static GoldenCase goldenCase(List<Message> messages, Map<String, String> variables, Document... context) {
        return new GoldenCase(
                "c1",
                messages,
                List.of(),
                variables,
                Expected.NOTHING,
                List.of(context),
                List.of(),
                List.of(),
                null,
                null,
                "golden-sets/shop/cases.yaml",
                7);
    }

    private static GoldenCase question(String text) {
        return goldenCase(List.of(new Message(Role.USER, text)), Map.of());
    }

    private static ChatRequest asked(Prompt prompt, GoldenCase goldenCase) throws Exception {
        ScriptedModel model = ScriptedModel.saying("yes");
        Candidate.of(model, prompt).answer(goldenCase, Calls.untaped());
        return model.asked().get(0);
    }

    @Test
    void theQuestionFillsThePrompt() throws Exception {
        Prompt prompt = Prompt.of("ask", "system:\nBe brief.\nuser:\nThe customer asks: {{input}}");

        assertThat(asked(prompt, question("Open?")).messages())
                .containsExactly(SystemMessage.from("Be brief."), UserMessage.from("The customer asks: Open?"));
    }

    @Test
    void variablesAndContextFillThePromptOnce() throws Exception {
        Prompt prompt = Prompt.of("ask", "{{number}} of {{context}}");
        GoldenCase given = goldenCase(
                List.of(), Map.of("number", "{{context}}"), new Document("a", "one"), new Document(null, "two"));

        assertThat(asked(prompt, given).messages()).containsExactly(UserMessage.from("{{context}} of one\n\ntwo"));
    }

    @Test
    void aConversationFollowsAPromptThatDoesNotTakeItIn() throws Exception {
        Prompt prompt = Prompt.of("ask", "system:\nBe brief.");
        GoldenCase conversation = goldenCase(
                List.of(
                        new Message(Role.USER, "Open?"),
                        new Message(Role.ASSISTANT, "Yes."),
                        new Message(Role.USER, "On Sunday?")),
                Map.of());

        assertThat(asked(prompt, conversation).messages())
                .containsExactly(
                        SystemMessage.from("Be brief."),
                        UserMessage.from("Open?"),
                        AiMessage.from("Yes."),
                        UserMessage.from("On Sunday?"));
    }

    @Test
    void theFrontMatterGivesTheParameters() throws Exception {
        ChatRequest request = asked(
                Prompt.of(
                        "ask",
                        "---\ntemperature: 0.1\ntop-p: 0.9\ntop-k: 5\nmax-tokens: 1000\n"
                                + "frequency-penalty: 0.2\npresence-penalty: 0.3\n---\n{{input}}"),
                question("Open?"));

        assertThat(request.temperature()).isEqualTo(0.1);
        assertThat(request.topP()).isEqualTo(0.9);
        assertThat(request.topK()).isEqualTo(5);
        assertThat(request.maxOutputTokens()).isEqualTo(1000);
        assertThat(request.frequencyPenalty()).isEqualTo(0.2);
        assertThat(request.presencePenalty()).isEqualTo(0.3);
    }

    @Test
    void overHttpTheAnswerKeepsWhatTheProviderSays() throws Exception {
        try (LlmServer server = LlmServer.start().answering(call -> Reply.text("It is " + call.lastUserText())
                .withFinishReason("length")
                .withModel("gpt-4-0613")
                .withUsage(12, 3))) {
            OpenAiChatModel model = OpenAiChatModel.builder()
                    .baseUrl(server.baseUrl())
                    .apiKey("none")
                    .modelName("gpt-4")
                    .build();

            Answer answer =
                    Candidate.of(model, Prompt.of("ask", "{{input}}")).answer(question("open"), Calls.untaped());

            assertThat(answer)
                    .isEqualTo(new Answer(
                            "It is open",
                            List.of(),
                            List.of(),
                            List.of(),
                            FinishReason.LENGTH,
                            new Tokens(12, 3),
                            null,
                            null,
                            "gpt-4-0613"));
        }
    }

    @Test
    void anEmptyReplyIsAnEmptyAnswer() throws Exception {
        try (LlmServer server = LlmServer.start().answering("")) {
            OpenAiChatModel model = OpenAiChatModel.builder()
                    .baseUrl(server.baseUrl())
                    .apiKey("none")
                    .modelName("gpt-4")
                    .build();

            assertThat(Candidate.of(model, Prompt.of("ask", "{{input}}"))
                            .answer(question("open"), Calls.untaped())
                            .text())
                    .isEmpty();
        }
    }

    @Test
    void theIdentityNamesModelPromptAndParameters() {
        Prompt prompt = Prompt.of("ask", "---\ntemperature: 0.1\n---\n{{input}}");

        assertThat(Candidate.of(ScriptedModel.saying(""), prompt).identity())
                .isEqualTo(Map.of(
                        "kind",
                        "chat model",
                        "model",
                        "scripted",
                        "provider",
                        "OTHER",
                        "prompt",
                        "ask@" + prompt.fingerprint().substring(0, 12),
                        "temperature",
                        "0.1"));
    }

    private static List<String> check(String prompt, GoldenCase... cases) {
        CaseSet set = new CaseSet(new Manifest("shop", "1", null, null, null), Path.of("shop"), List.of(cases));
        return Candidate.of(ScriptedModel.saying(""), Prompt.of("ask", prompt)).check(set).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void aMissingVariableIsFoundWithItsCase() {
        assertThat(check("{{number}}", question("Open?")))
                .containsExactly("golden-sets/shop/cases.yaml:7 [c1] missing-variable:"
                        + " the prompt ask needs {{number}}, which the case does not give. Add it to the case's vars.");
    }

    @Test
    void aPromptThatTakesOneQuestionIsNotFilledByAConversation() {
        GoldenCase conversation =
                goldenCase(List.of(new Message(Role.USER, "Open?"), new Message(Role.ASSISTANT, "Yes.")), Map.of());

        assertThat(check("{{input}} {{context}}", conversation))
                .containsExactly(
                        "golden-sets/shop/cases.yaml:7 [c1] missing-variable: the prompt ask needs {{context}},"
                                + " which the case does not give."
                                + " Give the case a context, or take {{context}} out of the prompt.",
                        "golden-sets/shop/cases.yaml:7 [c1] missing-variable: the prompt ask needs {{input}},"
                                + " which the case does not give."
                                + " Give the case one question as its input, or take {{input}} out of the prompt.");
    }

    @Test
    void anUnknownVariableIsFoundWithTheNearestName() {
        assertThat(check("{{number}}", goldenCase(List.of(), Map.of("number", "1", "numbr", "2", "mood", "x"))))
                .containsExactlyInAnyOrder(
                        "golden-sets/shop/cases.yaml:7 [c1] unknown-variable: the prompt ask has no place for the"
                                + " variable \"numbr\". Did you mean \"number\"? Known: number.",
                        "golden-sets/shop/cases.yaml:7 [c1] unknown-variable: the prompt ask has no place for the"
                                + " variable \"mood\". Remove it from the case's vars, or use {{mood}} in the prompt.");
    }

    @Test
    void aParameterThatIsUnknownOrNoNumberIsFoundWithItsLine() {
        assertThat(check("---\ntemperatur: 1\nmax-tokens: many\n---\n{{input}}", question("Open?")))
                .containsExactly(
                        "ask:2 unknown-parameter: \"temperatur\" is not a parameter of this prompt."
                                + " Did you mean \"temperature\"?"
                                + " Known: frequency-penalty, max-tokens, presence-penalty, temperature, top-k, top-p.",
                        "ask:3 wrong-parameter: max-tokens is \"many\", which is not a number it can have."
                                + " Write a number.");
    }
}
