package io.goldunit.assertj;

import static io.goldunit.assertj.Answers.assertFails;
import static io.goldunit.assertj.GoldUnitAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.candidate.Answer;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.similarity.Similarity;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Any scorer as an assertion. */
class FollowsTests {

    private static final Answer ANSWER = Answer.of("In 30 days.");

    @Test
    void aRuleHolds() {
        assertThat(ANSWER)
                .follows(Rule.contains("30"))
                .follows("be short", Rule.wordCount().atMost(3));
        assertFails(
                () -> assertThat(ANSWER).follows(Rule.contains("60")),
                "In 30 days.",
                "follow the rule [contains]",
                "did not find \"60\" in \"In 30 days.\"");
        assertFails(
                () -> assertThat(ANSWER).follows("be short", Rule.wordCount().atMost(2)),
                "In 30 days.",
                "be short",
                "expected at most 2, found 3 words");
    }

    @Test
    void aRuleIsBroken() {
        assertThat(ANSWER).doesNotFollow(Rule.contains("60")).isNotRefusal();
        assertFails(
                () -> assertThat(ANSWER).doesNotFollow(Rule.contains("30")),
                "In 30 days.",
                "not follow the rule [contains]",
                "found \"30\" at character 4");
        assertFails(
                () -> assertThat(Answer.of("I can't help with that.")).isNotRefusal(),
                "I can't help with that.",
                "not be a refusal",
                "found the refusal \"I can't help\" at character 1");
    }

    @Test
    void whatCannotBeMeasuredFailsEitherWay() {
        Scorer rule = Rule.latency(Duration.ofSeconds(1));
        String reason = "the candidate does not tell how long the answer took";

        assertFails(() -> assertThat(ANSWER).follows(rule), "In 30 days.", "follow the rule [latency]", reason);
        assertFails(
                () -> assertThat(ANSWER).doesNotFollow(rule), "In 30 days.", "not follow the rule [latency]", reason);
        assertFails(
                () -> assertThat(ANSWER).scoresAtLeast(0, rule),
                "In 30 days.",
                "score at least 0.0 by [latency]",
                reason);
    }

    @Test
    void aScorerOfOnesOwnIsARule() {
        Scorer half = Scorer.of("half", trial -> Score.of(0.5, "so so"));
        Scorer silent = Scorer.of("silent", trial -> Score.fail(""));

        assertFails(
                () -> assertThat(ANSWER).follows(half), "In 30 days.", "follow the rule [half]", "found 0.5 (so so)");
        assertFails(
                () -> assertThat(ANSWER).doesNotFollow(half),
                "In 30 days.",
                "not follow the rule [half]",
                "found 0.5 (so so)");
        assertFails(() -> assertThat(ANSWER).follows(silent), "In 30 days.", "follow the rule [silent]", "found 0.0");
        assertThatThrownBy(() -> assertThat(ANSWER).follows(Scorer.of("broken", trial -> {
                    throw new IOException("gone");
                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("[broken] failed");
    }

    @Test
    void aSimilarityIsHighOrLow() {
        assertThat(ANSWER)
                .scoresAtLeast(1, Similarity.levenshtein(), "Never.", "In 30 days.")
                .scoresAtMost(0.34, Similarity.wer(), "In 60 days.");
        assertFails(
                () -> assertThat(ANSWER).scoresAtLeast(0.95, Similarity.levenshtein(), "In 60 days."),
                "In 30 days.",
                "score at least 0.95 by [levenshtein]",
                "found 0.9090909090909091 (distance 1 of at most 11, in characters)");
        assertFails(
                () -> assertThat(ANSWER).scoresAtMost(0.3, Similarity.wer(), "In 60 days."),
                "In 30 days.",
                "score at most 0.3 by [wer]",
                "found 0.3333333333333333 (2 hits, 1 substitution, 0 deletions, 0 insertions)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ANSWER).scoresAtLeast(95, Similarity.levenshtein(), "In 60 days."))
                .withMessage("a score lies between 0 and 1, not at 95.0");
    }

    @Test
    void whatIsComparedWithTheCaseNeedsIt() {
        assertThat(ANSWER)
                .given(GoldenCase.of("window", "How long?", "in 30 days."))
                .follows(Rule.equalsExpectedIgnoringCase())
                .scoresAtLeast(0.5, Similarity.rougeL());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ANSWER).follows(Rule.equalsExpected()))
                .withMessage("[equals] has nothing to compare the answer with: give it the case by given(case), before "
                        + "the assertion");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ANSWER).scoresAtLeast(0.5, Similarity.rougeL()));
    }

    @Test
    void aCountIsBetweenTwo() {
        assertThat(ANSWER).length().inWords().isBetween(3, 3);
        assertFails(
                () -> assertThat(ANSWER).length().inWords().isBetween(1, 2),
                "In 30 days.",
                "have at most 2 words",
                "expected at most 2, found 3 words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ANSWER).length().inWords().isBetween(3, 2))
                .withMessage("no count is at least 3 and at most 2");
    }

    @Test
    void noAnswerFails() {
        assertFails(() -> assertThat((Answer) null).follows(Rule.contains("a")), "\nExpecting actual not to be null");
        assertFails(
                () -> assertThat((Answer) null).length().inWords().isAtMost(1), "\nExpecting actual not to be null");
    }
}
