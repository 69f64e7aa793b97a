package io.goldunit.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.goldunit.call.CallRecord;
import io.goldunit.call.ScriptedEmbeddings;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.Tape;
import io.goldunit.call.Tokens;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.Candidate;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the calls of a trial tell of its answer. */
class CallFactsTests {

    private static final Plan ONE = new Plan(1, 1, Duration.ofMinutes(1));

    @Test
    void modelsInBeansBelongToTheTrialAndItsScorersAndTellWhatTheAnswerCost() throws Exception {
        ChatModel bean = Tape.around(ScriptedModel.saying("yes"));
        Scorer asking = Scorer.of("asking", trial -> Score.of(bean.chat("Good?").length() / 10.0, ""));

        TrialResult trial = Untaped.run(Candidate.of(it -> bean.chat("Open?") + bean.chat("Sure?")), 1, ONE, asking)
                .get(0)
                .trials()
                .get(0);

        assertThat(trial.calls()).map(CallRecord::caller).containsExactly("candidate", "candidate", "asking");
        Answer answer = Objects.requireNonNull(trial.answer());
        assertThat(answer.text()).isEqualTo("yesyes");
        assertThat(answer.tokens()).isEqualTo(new Tokens(6, 4));
        assertThat(answer.millis())
                .isEqualTo(trial.calls().get(0).timing().millis()
                        + trial.calls().get(1).timing().millis());
        assertThat(answer.modelAsked()).isEqualTo("scripted");
        assertThat(answer.modelReturned()).isEqualTo("scripted-1");
    }

    @Test
    void anEmbeddingIsNeitherTheModelNorTheTokensOfAnAnswer() throws Exception {
        ChatModel chat = Tape.around(ScriptedModel.saying("yes"));
        EmbeddingModel embeddings = Tape.around(ScriptedEmbeddings.of(text -> new float[] {1}));
        Candidate retrieving = Candidate.of(it -> {
            embeddings.embed("question");
            String reply = chat.chat("Open?");
            embeddings.embed("answer");
            return reply;
        });

        TrialResult trial = Untaped.run(retrieving, 1, ONE).get(0).trials().get(0);

        assertThat(trial.calls()).hasSize(3);
        Answer answer = Objects.requireNonNull(trial.answer());
        assertThat(answer.modelAsked()).isEqualTo("scripted");
        assertThat(answer.modelReturned()).isEqualTo("scripted-1");
        assertThat(answer.tokens()).isEqualTo(new Tokens(3, 2));
        assertThat(answer.millis())
                .isEqualTo(trial.calls().stream()
                        .mapToLong(it -> it.timing().millis())
                        .sum());
    }

    @Test
    void anAnswerOfEmbeddingsAloneHasNoModelAndNoTokens() throws Exception {
        EmbeddingModel embeddings = Tape.around(ScriptedEmbeddings.of(text -> new float[] {1}));
        Candidate nearest =
                Candidate.of(it -> "" + embeddings.embed("question").content().vector()[0]);

        Answer answer = Untaped.run(nearest, 1, ONE).get(0).answers().get(0);

        assertThat(answer.text()).isEqualTo("1.0");
        assertThat(answer.modelAsked()).isNull();
        assertThat(answer.modelReturned()).isNull();
        assertThat(answer.tokens()).isNull();
    }

    @Test
    void whatTheCandidateSaysOfItsAnswerStays() throws Exception {
        ChatModel bean = Tape.around(ScriptedModel.saying("yes"));
        Answer known = new Answer("yes", List.of(), List.of(), List.of(), null, new Tokens(1, 1), 7L, "mine", "mine-2");
        Candidate candidate = Candidate.of(it -> bean.chat("Open?").isEmpty() ? "" : known);

        assertThat(Untaped.run(candidate, 1, ONE).get(0).answers()).containsExactly(known);
    }
}
