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

class ShopHoursTests {

    ChatModel model = Shop.chatModel("shop-small");
    ChatModel judge = Shop.chatModel("shop-judge");

    @GoldenSet("shop-hours")
    Evaluation answers() {
        return Evaluation.of(Candidate.of(model, Prompt.named("shop-hours")))
                .scoredBy(Rule.ofCase(), Similarity.rougeL(), Judge.of(judge).rubric("helpfulness"));
    }

    @GoldenTest
    void answersAsWellAsItsBaseline(CaseResult it) {
        assertThat(it.answers()).allSatisfy(answer -> assertThat(answer.text()).doesNotContain("as an AI"));
    }
}
