package io.goldunit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.junit.GoldenSet;
import io.goldunit.junit.GoldenTest;
import io.goldunit.run.CaseResult;
import io.goldunit.score.judge.Judge;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.similarity.Similarity;

/**
 * Somebody made the prompt friendlier and shorter. {@code -Dprompt=support-faq-friendly} shows what it cost: the tone is nicer,
 * and a third of the answers lost the fact that the customer asked for.
 */
class SupportFaqTests {

    ChatModel model = Shop.chatModel("faq-small");
    ChatModel judge = Shop.chatModel("faq-judge");
    Prompt prompt = Prompt.named(System.getProperty("prompt", "support-faq"));

    @GoldenSet("support-faq")
    Evaluation faq() {
        return Evaluation.of(Candidate.of(model, prompt))
                .scoredBy(
                        Rule.ofCase(),
                        Rule.noPersonalData().allowing("warranty@larkmoor.example"),
                        Similarity.rougeL(),
                        Similarity.semantic(),
                        Judge.of(judge).rubric("helpfulness"));
    }

    @GoldenTest
    void answersAsWellAsItsBaseline(CaseResult it) {
        assertThat(it.answers()).allSatisfy(answer -> assertThat(answer.text()).doesNotContain("as an AI"));
    }
}
