package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.ScriptedModel;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.score.judge.Judge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run will come to, told before it and instead of it. */
class PlanTests {

    @TempDir
    Path folder;

    private final ScriptedModel model = ScriptedModel.saying("right");

    private Evaluation evaluation() {
        return Shop.scored(Candidate.of(model, Prompt.of("ask", "{{input}}")), "right/1")
                .baselineTrials(1);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    @Test
    void aPlanAsksNobodyAndChangesNoFile() throws Exception {
        Shop shop = new Shop(folder);
        List<Path> before = files();

        assertThat(shop.evaluator(BaselineMode.CHECK).plan(evaluation(), Set.of()))
                .isEqualTo("""
                [shop: plan] 9 trials of 9 cases, about 9 calls, 0 of them replayed
                  scripted  about 9 calls, tokens and cost not known
                  prices     list prices of 2026-06-01""");
        assertThat(model.asked()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aRunWithLiveCallsIsTellingFirst() throws Exception {
        Shop shop = new Shop(folder);
        shop.run(BaselineMode.CHECK, evaluation());
        shop.run(BaselineMode.CHECK, evaluation());
        shop.run(BaselineMode.CHECK, evaluation().baselineTrials(2));

        assertThat(shop.told).containsExactly("""
                [shop: plan] 9 trials of 9 cases, about 9 calls, 0 of them replayed
                  scripted  about 9 calls, tokens and cost not known
                  prices     list prices of 2026-06-01""", """
                [shop: plan] 18 trials of 9 cases, about 18 calls, 9 of them replayed
                  scripted  about 9 calls, 45 tokens, no price known for [scripted]; 9 replayed
                  prices     list prices of 2026-06-01""");
    }

    @Test
    void onlyTheSelectedCasesArePlanned() throws Exception {
        assertThat(new Shop(folder).evaluator(BaselineMode.CHECK).plan(evaluation(), Set.of("c1", "c2")))
                .startsWith("[shop: plan] 2 trials of 2 cases, about 2 calls, ");
    }

    @Test
    void theModelOfAJudgeIsReckonedWithToo() throws Exception {
        Evaluation judged = evaluation()
                .scoredBy(Judge.of(model)
                        .rubric(Prompt.of(
                                "helpful",
                                "---\nchoices:\n  good: 1\n  bad: 0\n---\nAsked {{question}}, said {{answer}}")));

        assertThat(new Shop(folder).evaluator(BaselineMode.CHECK).plan(judged, Set.of()))
                .startsWith(
                        "[shop: plan] 9 trials of 9 cases, about 18 calls, 0 of them replayed\n  scripted  about 18 calls,");
    }
}
