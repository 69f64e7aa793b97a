package io.goldunit.examples.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.junit.GoldenSet;
import io.goldunit.junit.GoldenTest;
import io.goldunit.run.CaseResult;
import io.goldunit.score.rule.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(properties = "visitor.greeting=Good evening!")
@ActiveProfiles("test")
class PoliteVisitorTests {

    private final ReadingRoom room;
    private final String greeting;

    @MockitoBean
    ChatModel model;

    PoliteVisitorTests(@Autowired ReadingRoom room, @Value("${visitor.greeting}") String greeting) {
        this.room = room;
        this.greeting = greeting;
    }

    @BeforeEach
    void replyFromThePrompt() {
        given(model.chat(any(ChatRequest.class))).will(call -> reply(call.getArgument(0)));
    }

    private static ChatResponse reply(ChatRequest request) {
        SystemMessage prompt = (SystemMessage) request.messages().get(0);
        UserMessage question = (UserMessage) request.messages().get(1);
        String answer = FactFinder.reply(prompt.text(), question.singleText());
        return ChatResponse.builder().aiMessage(AiMessage.from(answer)).build();
    }

    @GoldenSet("reading-room")
    Evaluation answers() {
        return Evaluation.of(Candidate.of(it -> room.answer(greeting + " " + it.question())))
                .scoredBy(Rule.ofCase())
                .baseline("polite");
    }

    @GoldenTest
    void aGreetingChangesNoAnswer(CaseResult it) {
        assertThat(it.answers()).isNotEmpty();
    }
}
