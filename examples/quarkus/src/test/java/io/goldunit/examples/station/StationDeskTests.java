package io.goldunit.examples.station;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.junit.GoldenSet;
import io.goldunit.junit.GoldenTest;
import io.goldunit.run.CaseResult;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.similarity.Similarity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithTestResource(LocalModel.class)
class StationDeskTests {

    @Inject
    StationDesk desk;

    @GoldenSet("station-desk")
    Evaluation answers() {
        return Evaluation.of(Candidate.of(it -> desk.answer(it.question())))
                .scoredBy(Rule.ofCase(), Similarity.rougeL());
    }

    @GoldenTest
    void answersAsWellAsItsBaseline(CaseResult it) {
        assertThat(it.answers()).allSatisfy(answer -> assertThat(answer.text()).hasSizeLessThan(120));
    }
}
