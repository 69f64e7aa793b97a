package io.goldunit.examples.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.junit.GoldenSet;
import io.goldunit.junit.GoldenTest;
import io.goldunit.run.CaseResult;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.similarity.Similarity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@Import({LocalModel.class, TapedModels.class})
class ReadingRoomTests {

    @Autowired
    ReadingRoom room;

    @GoldenSet("reading-room")
    Evaluation answers() {
        return Evaluation.of(Candidate.of(it -> room.answer(it.question())))
                .scoredBy(Rule.ofCase(), Similarity.rougeL());
    }

    @GoldenTest
    void answersAsWellAsItsBaseline(CaseResult it) {
        assertThat(it.answers()).allSatisfy(answer -> assertThat(answer.text()).hasSizeLessThan(120));
    }
}
