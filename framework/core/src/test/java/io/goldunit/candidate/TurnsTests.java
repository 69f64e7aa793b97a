package io.goldunit.candidate;

import static io.goldunit.candidate.Asked.assistant;
import static io.goldunit.candidate.Asked.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.call.Calls;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.Tokens;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private static final Prompt BRIEF = Prompt.of("ask", "system:\nBe brief.");

    private static Answer ask(ScriptedModel model, Prompt prompt, GoldenCase goldenCase) throws Exception {
        return Candidate.of(model, prompt).answer(goldenCase, Calls.untaped());
    }

    private static List<ChatMessage> request(ScriptedModel model, int number) {
        return model.asked().get(number).messages();
    }

    @Test
    void eachTurnIsAskedWithTheConversationSoFar() throws Exception {
        ScriptedModel model = ScriptedModel.saying("Yes.", "Until five.");

        Answer answer = ask(model, BRIEF, Asked.turns("Open?", "Until when?"));

        assertThat(request(model, 0)).containsExactly(SystemMessage.from("Be brief."), UserMessage.from("Open?"));
        assertThat(request(model, 1))
                .containsExactly(
                        SystemMessage.from("Be brief."),
                        UserMessage.from("Open?"),
                        AiMessage.from("Yes."),
                        UserMessage.from("Until when?"));
        assertThat(answer.text()).isEqualTo("Until five.");
        assertThat(answer.earlier()).containsExactly("Yes.");
        assertThat(answer.tokens()).isEqualTo(new Tokens(6, 4));
        assertThat(answer.modelReturned()).isEqualTo("scripted-1");
    }

    @Test
    void aConversationWithSeveralModelsIsOfNone() throws Exception {
        List<String> names = new ArrayList<>(List.of("large-1", "small-1"));
        ScriptedModel model = ScriptedModel.answering(request -> ChatResponse.builder()
                .aiMessage(AiMessage.from("Yes."))
                .modelName(names.remove(0))
                .build());

        assertThat(ask(model, BRIEF, Asked.turns("Open?", "Until when?")).modelReturned())
                .isNull();
    }

    @Test
    void aQuestionIsAnsweredBeforeTheFirstTurn() throws Exception {
        ScriptedModel model = ScriptedModel.saying("Yes.", "Until five.");

        Answer answer = ask(model, BRIEF, Asked.conversation(List.of(user("Open?")), "Until when?"));

        assertThat(model.asked()).hasSize(2);
        assertThat(answer.earlier()).containsExactly("Yes.");
    }

    @Test
    void aConversationThatWasAnsweredIsGoneOnWith() throws Exception {
        ScriptedModel model = ScriptedModel.saying("Until five.");

        Answer answer = ask(model, BRIEF, Asked.conversation(List.of(user("Open?"), assistant("Yes.")), "Until when?"));

        assertThat(request(model, 0)).hasSize(4);
        assertThat(answer).isEqualTo(ask(ScriptedModel.saying("Until five."), BRIEF, GoldenCase.of("c", "?")));
    }

    @Test
    void theFirstTurnFillsAPromptThatTakesAQuestion() throws Exception {
        ScriptedModel model = ScriptedModel.saying("Yes.", "Until five.");
        Prompt prompt = Prompt.of("ask", "The customer asks: {{input}}");
        GoldenCase turns = Asked.turns("Open?", "Until when?");

        assertThat(Asked.findings(Candidate.of(model, prompt), turns)).isEmpty();
        ask(model, prompt, turns);

        assertThat(request(model, 1))
                .containsExactly(
                        UserMessage.from("The customer asks: Open?"),
                        AiMessage.from("Yes."),
                        UserMessage.from("Until when?"));
        assertThat(Candidate.of(model, prompt).prompt(turns))
                .containsExactly(user("The customer asks: Open?"), user("Until when?"));
    }

    @Test
    void toolCallsOfAllTurnsAreKept() throws Exception {
        ScriptedModel model =
                ScriptedModel.answering(request -> dev.langchain4j.model.chat.response.ChatResponse.builder()
                        .aiMessage(AiMessage.from(ToolExecutionRequest.builder()
                                .name("look-up")
                                .arguments("{\"n\":" + request.messages().size() + "}")
                                .build()))
                        .build());

        assertThat(ask(model, BRIEF, Asked.turns("Open?", "Well?")).toolCalls())
                .containsExactly(
                        new ToolCall("look-up", "{\"n\":2}", null), new ToolCall("look-up", "{\"n\":4}", null));
    }

    @Test
    void whatIsSentIsShownWithItsTurns() {
        assertThat(Candidate.of(ScriptedModel.saying(""), BRIEF).prompt(Asked.turns("Open?", "Well?")))
                .containsExactly(new Message(Role.SYSTEM, "Be brief."), user("Open?"), user("Well?"));
        assertThat(Candidate.of(it -> "").prompt(Asked.conversation(List.of(user("Open?")), "Well?")))
                .containsExactly(user("Open?"), user("Well?"));
    }

    @Test
    void anApplicationThatIsAskedOnceACaseRefusesTurns() {
        assertThat(Asked.findings(Candidate.of(GoldenCase::question), Asked.turns("Open?", "Well?"), Asked.turns()))
                .containsExactly("golden-sets/shop/cases.yaml:7 [c1] turns: the case has turns, and the candidate is"
                        + " asked once a case: only the last turn would be asked."
                        + " Use Candidate.conversation(calls -> ...), which is asked every turn.");
    }

    @Test
    void everyTrialIsAConversationOfItsOwn() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        Candidate candidate = Candidate.conversation(calls -> {
            int number = opened.incrementAndGet();
            return text -> number + " " + text;
        });
        GoldenCase goldenCase = Asked.conversation(List.of(user("a")), "b", "c");

        assertThat(candidate.answer(goldenCase, Calls.untaped()).earlier()).containsExactly("1 a", "1 b");
        assertThat(candidate.answer(goldenCase, Calls.untaped()).text()).isEqualTo("2 c");
        assertThat(candidate.answer(GoldenCase.of("c1", "Open?"), Calls.untaped()))
                .isEqualTo(Answer.of("3 Open?"));
        assertThat(candidate.identity()).containsEntry("kind", "conversation");
    }

    @Test
    void aConversationIsNotGivenWhatOthersSaidOrNothing() {
        Candidate candidate = Candidate.conversation(calls -> text -> text);

        assertThat(Asked.findings(
                        candidate,
                        Asked.conversation(List.of(user("Open?"), assistant("Yes.")), "Well?"),
                        Asked.turns(),
                        Asked.turns("Open?")))
                .containsExactly(
                        "golden-sets/shop/cases.yaml:7 [c1] not-the-user: the messages hold what others than the user"
                                + " said, and the candidate has its own memory of that."
                                + " Write what the user says as turns, and nothing else.",
                        "golden-sets/shop/cases.yaml:7 [c1] nothing-said: nobody says anything in this case, and a"
                                + " conversation begins with what the user says. Give it a text as its input.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsNullIsRefusedBeforeAnyCase() {
        assertThatThrownBy(() -> Candidate.conversation(null))
                .hasMessageStartingWith("the opening of a conversation is null: was it injected?");
        assertThatThrownBy(() -> Candidate.conversation(calls -> null).answer(Asked.turns("Open?"), Calls.untaped()))
                .hasMessageStartingWith("the conversation is null");
        assertThatThrownBy(() -> Candidate.of((Candidate.Application<?>) null))
                .hasMessageStartingWith("the application is null");
        assertThatThrownBy(() -> Candidate.of((dev.langchain4j.model.chat.ChatModel) null, BRIEF))
                .hasMessageStartingWith("the chat model is null");
        assertThatThrownBy(() -> Candidate.of((dev.langchain4j.model.chat.StreamingChatModel) null, BRIEF))
                .hasMessageStartingWith("the streaming chat model is null");
        assertThatThrownBy(() -> Candidate.of(ScriptedModel.saying(""), null))
                .hasMessageStartingWith("the prompt is null");
    }
}
