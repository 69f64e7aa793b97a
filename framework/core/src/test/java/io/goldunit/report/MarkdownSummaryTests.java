package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Answer;
import io.goldunit.gate.Verdict;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownSummaryTests {

    private static final String REPORT = "target/goldunit/report.html";

    @Test
    void aRegressedSetHasItsNumbersItsWorstCasesAndTheirWords() {
        assertThat(MarkdownSummary.of(List.of(Samples.inconclusive()), REPORT)).isEqualTo("""
                        ### ? INCONCLUSIVE: `greetings`

                        > **Neither a drop of rougeL nor its absence is proven; 2 cases can only show drops above 0.31.**
                        > The set is too small, or its scores vary too much, to call the answers better or worse. Add cases or \
                        trials to learn more; only goldunit.strict makes the build fail on this.

                        | scorer | slice | before | now | change | worse/better | p |
                        | --- | --- | --- | --- | --- | --- | --- |
                        | `rougeL` | all | 0.81 | 0.75 | -0.06 | 2/0 | 0.43 |

                        | worst cases | scorer | before | now | change |
                        | --- | --- | --- | --- | --- |
                        | `good-bye` | `rougeL` | 0.70 | 0.60 | -0.10 |
                        | `hello` | `rougeL` | 0.92 | 0.90 | -0.02 |

                        `good-bye`, accepted and now:

                        ```diff
                        - An answer worth 0.7.
                        + An answer worth 0.6.
                        ```

                        `hello`, accepted and now:

                        ```diff
                        - An answer worth 0.92.
                        + An answer worth 0.9.
                        ```

                        Report: `target/goldunit/report.html#/greetings`

                        Accept: `mvn test -Dtest=ShopTests -Dgoldunit.baseline=accept`
                        """);
    }

    @Test
    void sectionsWithNothingToSayAreLeftOut() {
        assertThat(MarkdownSummary.of(List.of(Samples.partial()), REPORT)).isEqualTo("""
                        ### ○ not judged: `order-status`

                        > **Partial run, only 1 case was run.**
                        > Only a part of the set was run, so there is no verdict and nothing to accept. Run the whole set for a \
                        verdict.

                        Report: `target/goldunit/report.html#/order-status`
                        """);
    }

    @Test
    void aRepetitionOfTheAcceptedAnswersSaysWhatItDoesNotShow() {
        assertThat(MarkdownSummary.of(List.of(Samples.repeated()), REPORT)).isEqualTo("""
                        ### ✓ PASSED: `greetings`

                        > **The recorded answers are the accepted ones.** (replayed, recorded 2026-11-02)
                        > Every call was replayed, and every compared case repeats its accepted answers and scores: no change of \
                        prompts, data, code or scorers moved them; the model itself was not asked. Nothing to do.

                        | scorer | slice | before | now | change | worse/better | p |
                        | --- | --- | --- | --- | --- | --- | --- |
                        | `rougeL` | all | 0.90 | 0.90 | 0.00 | 0/0 | 1.00 |

                        Report: `target/goldunit/report.html#/greetings`
                        """);
    }

    @Test
    void errorsAndUnpairedCasesAreNamed() {
        assertThat(MarkdownSummary.of(List.of(Samples.error()), REPORT)).isEqualTo("""
                        ### ! ERROR: `triage`

                        > **3 of 3 trials have no answer, more than the 5 % that may be.**
                        > Too much went wrong to measure anything: this says nothing about the answers. Mend the errors and run \
                        again; a run with errors cannot become a baseline.

                        Not compared: 2 new (`no-sound`, `hot-battery`).

                        Errors:

                        ```
                        3 x no answer: java.net.ConnectException: Connection refused
                        ```

                        Report: `target/goldunit/report.html#/triage`
                        """);
    }

    @Test
    void theWorstSetIsFirst() {
        assertThat(MarkdownSummary.of(Samples.everyStanding(), REPORT).lines().filter(it -> it.startsWith("###")))
                .containsExactly(
                        "### ▼ REGRESSED: `support-faq`",
                        "### ! ERROR: `triage`",
                        "### ≠ NOT\\_COMPARABLE: `tone@formal`",
                        "### + NEW: `product-texts`",
                        "### ? INCONCLUSIVE: `greetings`",
                        "### ○ not judged: `order-status`",
                        "### ✓ PASSED: `support-basics`");
    }

    @Test
    void aLargeSetStaysShort() {
        assertThat(MarkdownSummary.of(List.of(SupportFaq.large(1_000)), REPORT)
                        .lines()
                        .count())
                .isBetween(30L, 60L);
        assertThat(MarkdownSummary.of(List.of(SupportFaq.regressed()), REPORT)
                        .lines()
                        .count())
                .isBetween(30L, 60L);
    }

    @Test
    void hostileTextStaysInCodeOrIsEscaped() {
        String summary = MarkdownSummary.of(List.of(Hostile.entry()), REPORT);
        String outside =
                summary.replaceAll("(?s)(`{3,})(diff)?\n.*?\n\\1\n", "").replaceAll("(`+)(?!`).+?(?<!`)\\1(?!`)", "");
        assertThat(outside)
                .doesNotContain("@everyone", "#1 ", "GH-1", "https://", "www.", "```")
                .doesNotContainPattern("(?<!\\\\)<")
                .doesNotContainPattern("(?<!\\\\)\\[");
        assertThat(summary).doesNotContain("\u202E", "\u001B", "\u2028", "\u0000");
    }

    @Test
    void longAnswersAreShownFromALittleBeforeTheyPart() {
        String same = "word ".repeat(100);
        assertThat(words(same + "a", same + "b"))
                .containsExactly("- …" + "word ".repeat(12) + "a", "+ …" + "word ".repeat(12) + "b");
        assertThat(words(same + "a", same.strip()))
                .containsExactly(
                        "- …" + "word ".repeat(12) + "a",
                        "+ …" + "word ".repeat(12).strip());
        assertThat(words("a b", "a c")).containsExactly("- a b", "+ a c");
        String one = "x".repeat(100);
        assertThat(words(one + "a", one + "b")).containsExactly("- " + one + "a", "+ " + one + "b");
    }

    private static List<String> words(String accepted, String now) {
        Run baseline = Samples.run(Samples.header("shop", ""), answered(accepted, 0.9));
        Run run = Samples.run(Samples.header("shop", ""), answered(now, 0.1));
        return MarkdownSummary.of(List.of(Samples.judged(run, baseline, Verdict.REGRESSED, "rougeL dropped")), REPORT)
                .lines()
                .filter(it -> it.startsWith("- ") || it.startsWith("+ "))
                .toList();
    }

    private static CaseResult answered(String text, double rougeL) {
        Map<String, Score> scores = Map.of("rougeL", Score.of(rougeL, ""));
        return Samples.result("a", new TrialResult(1, Answer.of(text), null, scores, List.of()));
    }
}
