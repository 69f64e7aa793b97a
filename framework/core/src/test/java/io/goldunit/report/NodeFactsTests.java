package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.goldunit.evaluation.Outcome;
import org.junit.jupiter.api.Test;

class NodeFactsTests {

    private static final String REPORT = "target/goldunit/report.html";

    @Test
    void ofACaseItsScoresAndThoseOfTheBaseline() {
        Outcome outcome = Samples.inconclusive().outcome();

        assertThat(NodeFacts.ofCase(outcome, outcome.run().find("good-bye").orElseThrow(), REPORT))
                .containsOnly(
                        entry("goldunit.set", "greetings"),
                        entry("goldunit.case", "good-bye"),
                        entry("goldunit.verdict", "INCONCLUSIVE"),
                        entry("goldunit.trials", "1"),
                        entry("goldunit.answers", "1"),
                        entry("goldunit.score.rougeL", "0.6"),
                        entry("goldunit.baseline.rougeL", "0.7"),
                        entry("goldunit.report", "target/goldunit/report.html#/greetings/good-bye"));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Outcome outcome = Samples.error().outcome();

        assertThat(NodeFacts.ofCase(outcome, outcome.run().find("no-sound").orElseThrow(), REPORT))
                .containsOnly(
                        entry("goldunit.set", "triage"),
                        entry("goldunit.case", "no-sound"),
                        entry("goldunit.verdict", "ERROR"),
                        entry("goldunit.trials", "1"),
                        entry("goldunit.answers", "0"),
                        entry("goldunit.report", "target/goldunit/report.html#/triage/no-sound"));
    }

    @Test
    void ofACaseInQuarantineItsLastDay() {
        Outcome outcome = QuarantineNoteTests.entry().outcome();

        assertThat(NodeFacts.ofCase(outcome, outcome.run().find("good-bye").orElseThrow(), REPORT))
                .containsEntry("goldunit.quarantine", "2026-12-31");
        assertThat(NodeFacts.ofCase(outcome, outcome.run().find("thanks").orElseThrow(), REPORT))
                .doesNotContainKey("goldunit.quarantine");
    }

    @Test
    void ofAVerdictItsReasonAndTheMeansOfTheSet() {
        assertThat(NodeFacts.ofVerdict(Samples.repeated().outcome(), REPORT))
                .containsOnly(
                        entry("goldunit.set", "greetings"),
                        entry("goldunit.verdict", "PASSED"),
                        entry("goldunit.reason", "the recorded answers are the accepted ones"),
                        entry("goldunit.replay", "replayed, recorded 2026-11-02"),
                        entry("goldunit.score.rougeL", "0.9"),
                        entry("goldunit.baseline.rougeL", "0.9"),
                        entry("goldunit.report", "target/goldunit/report.html#/greetings"));
    }

    @Test
    void ofAPartialRunThatItIsNotJudged() {
        assertThat(NodeFacts.ofVerdict(Samples.partial().outcome(), REPORT))
                .containsOnly(
                        entry("goldunit.set", "order-status"),
                        entry("goldunit.verdict", "not judged"),
                        entry("goldunit.reason", "partial run, only 1 case was run"),
                        entry("goldunit.report", "target/goldunit/report.html#/order-status"));
    }

    @Test
    void nothingHidesInAValue() {
        Outcome outcome = Hostile.entry().outcome();

        assertThat(NodeFacts.ofVerdict(outcome, REPORT).values())
                .noneMatch(it -> it.isBlank() || it.chars().anyMatch(Character::isISOControl));
    }
}
