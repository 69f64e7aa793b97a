package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.gate.Comparison;
import io.goldunit.gate.Measure;
import io.goldunit.gate.Verdict;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final String REPORT = "target/goldunit/report.html";
    private static final NextSteps STEPS =
            new NextSteps(REPORT, "mvn test -Dtest=ShopTests -Dgoldunit.baseline=accept");

    @Test
    void regressed() {
        assertThat(Messages.verdict(SupportFaq.regressed(), STEPS)).isEqualTo("""
                        [support-faq: verdict] REGRESSED (replayed, recorded 2026-11-02): helpfulness dropped by 0.29 over 39 cases, most of all in the slice refunds
                          The answers got worse by more than chance explains
                          scorer            slice    before  now   change  worse/better  p        test
                          helpfulness       -        1.00    0.74  -0.26   18/0          <0.0001  sign-flip permutation
                          rougeL            -        0.80    0.71  -0.09   18/0          0.005    sign-flip permutation
                          no-personal-data  -        1.00    1.00  0.00    0/0           1.00     exact McNemar
                          helpfulness       policy   1.00    0.46  -0.54   5/0           0.031    sign-flip permutation
                          rougeL            policy   0.82    0.61  -0.21   5/0           0.031    sign-flip permutation
                          helpfulness       refunds  1.00    0.68  -0.32   5/0           0.031    sign-flip permutation
                          rougeL            refunds  0.85    0.66  -0.19   5/0           0.031    sign-flip permutation
                          worst cases
                            bulk-price     helpfulness 1.00 -> 0.25  target/goldunit/report.html#/support-faq/bulk-price
                            sale-returns   helpfulness 1.00 -> 0.25  target/goldunit/report.html#/support-faq/sale-returns
                            price-match    helpfulness 1.00 -> 0.25  target/goldunit/report.html#/support-faq/price-match
                            customs        helpfulness 1.00 -> 0.25  target/goldunit/report.html#/support-faq/customs
                            wrong-address  helpfulness 1.00 -> 0.25  target/goldunit/report.html#/support-faq/wrong-address
                          errors
                            3 x no answer: dev.langchain4j.exception.RateLimitException: 429 Too Many Requests: retry after 10 s (damaged)
                                request-id: req_01
                            1 x helpfulness unscored: the judge's reply holds no JSON: "I would say it is quite helpful overall." (two-accounts)
                          model      assistant-small-2026-10 -> assistant-large-2026-10
                          next       Read the worst cases. Mend the errors and run again; a run with errors cannot become a baseline
                          report     target/goldunit/report.html""");
    }

    @Test
    void passed() {
        assertThat(Messages.verdict(passedEntry(), STEPS)).isEqualTo("""
                        [greetings: verdict] PASSED: a drop larger than 0.05 is ruled out over 1 case
                          The answers are as good as the accepted ones, within the tolerance
                          scorer  slice  before  now   change  worse/better  p     test
                          rougeL  -      0.90    0.90  0.00    0/0           1.00  sign-flip permutation
                          next       Nothing to do
                          report     target/goldunit/report.html""");
    }

    @Test
    void passedBecauseAReplayRepeatsTheAcceptedAnswers() {
        assertThat(Messages.verdict(Samples.repeated(), STEPS)).isEqualTo("""
                        [greetings: verdict] PASSED (replayed, recorded 2026-11-02): the recorded answers are the accepted ones
                          Every call was replayed, and every compared case repeats its accepted answers and scores: no change of prompts, data, code or scorers moved them; the model itself was not asked
                          scorer  slice  before  now   change  worse/better  p     test
                          rougeL  -      0.90    0.90  0.00    0/0           1.00  sign-flip permutation
                          next       Nothing to do
                          report     target/goldunit/report.html""");
    }

    @Test
    void inconclusive() {
        assertThat(Messages.verdict(Samples.inconclusive(), STEPS)).isEqualTo("""
                        [greetings: verdict] INCONCLUSIVE: neither a drop of rougeL nor its absence is proven; 2 cases can only show drops above 0.31
                          The set is too small, or its scores vary too much, to call the answers better or worse
                          scorer  slice  before  now   change  worse/better  p     test
                          rougeL  -      0.81    0.75  -0.06   2/0           0.43  sign-flip permutation
                          worst cases
                            good-bye  rougeL 0.70 -> 0.60  target/goldunit/report.html#/greetings/good-bye
                            hello     rougeL 0.92 -> 0.90  target/goldunit/report.html#/greetings/hello
                          next       Add cases or trials to learn more; only goldunit.strict makes the build fail on this
                          report     target/goldunit/report.html
                          accept     mvn test -Dtest=ShopTests -Dgoldunit.baseline=accept     (with -pl and -Dsurefire.failIfNoSpecifiedTests=false in a multi-module build)""");
    }

    @Test
    void notComparableOfASetWithSeveralBaselines() {
        assertThat(Messages.verdict(Samples.notComparable(), STEPS)).isEqualTo("""
                        [tone@formal: verdict] NOT_COMPARABLE: 2 of 3 cases are edited or new, more than the 20 % that may be
                          Run and baseline do not ask or measure the same, so nothing can be said about better or worse
                          unpaired   1 edited (reminder); 1 new (refusal); 1 removed (invoice)
                          next       Undo what makes them differ, or read the answers and accept this run as the new baseline
                          report     target/goldunit/report.html
                          accept     mvn test -Dtest=ShopTests -Dgoldunit.baseline=accept     (with -pl and -Dsurefire.failIfNoSpecifiedTests=false in a multi-module build)""");
    }

    @Test
    void withoutBaseline() {
        assertThat(Messages.verdict(Samples.fresh(), STEPS)).isEqualTo("""
                        [product-texts: verdict] NEW: the set has no baseline yet
                          Nothing can be called better or worse before a first run is accepted
                          next       Read the answers; if they are good, accept this run as the baseline and commit it
                          report     target/goldunit/report.html
                          accept     mvn test -Dtest=ShopTests -Dgoldunit.baseline=accept     (with -pl and -Dsurefire.failIfNoSpecifiedTests=false in a multi-module build)""");
    }

    @Test
    void error() {
        assertThat(Messages.verdict(Samples.error(), STEPS)).isEqualTo("""
                        [triage: verdict] ERROR: 3 of 3 trials have no answer, more than the 5 % that may be
                          Too much went wrong to measure anything: this says nothing about the answers
                          unpaired   2 new (no-sound, hot-battery)
                          errors
                            3 x no answer: java.net.ConnectException: Connection refused (cracked-screen, no-sound, hot-battery)
                          next       Mend the errors and run again; a run with errors cannot become a baseline
                          report     target/goldunit/report.html""");
    }

    @Test
    void partialRun() {
        assertThat(Messages.verdict(Samples.partial(), STEPS)).isEqualTo("""
                        [order-status: verdict] not judged: partial run, only 1 case was run
                          Only a part of the set was run, so there is no verdict and nothing to accept
                          next       Run the whole set for a verdict
                          report     target/goldunit/report.html""");
    }

    @Test
    void outsideATestThereIsNoCommandToAccept() {
        assertThat(Messages.verdict(Samples.fresh(), new NextSteps(REPORT, "")))
                .endsWith("  report     target/goldunit/report.html");
    }

    @Test
    void ofManySlicesAndCasesTheFirstAreListed() {
        ReportEntry entry = Samples.judged(many(0.1), many(0.9), Verdict.REGRESSED, "rougeL dropped");
        Comparison comparison = Objects.requireNonNull(entry.comparison());
        List<Measure> slices = IntStream.range(0, 11)
                .mapToObj(i -> new Measure(
                        "rougeL",
                        "tag" + i,
                        9,
                        0.9,
                        0.1,
                        0.8,
                        9,
                        0,
                        "exact McNemar",
                        0.001,
                        0.01,
                        0.04,
                        0.9,
                        true,
                        false))
                .toList();
        Comparison sliced = new Comparison(
                Comparison.SCHEMA,
                "shop",
                Verdict.REGRESSED,
                "rougeL dropped",
                "",
                false,
                comparison.pairing(),
                comparison.measures(),
                slices,
                comparison.changes(),
                0,
                List.of(),
                List.of(),
                List.of());
        assertThat(Messages.verdict(new ReportEntry(entry.run(), entry.baseline(), sliced), STEPS))
                .contains("  rougeL  tag7 ", "\n  and 3 more slices\n", "    case-4 ")
                .doesNotContain("tag8", "case-5");
    }

    @Test
    void aCaseWithoutAnswerNamesTheCauseAndTheWayToIt() {
        CaseResult result = Samples.failed("refund window");
        assertThat(Messages.noAnswer(Samples.header("support-faq", ""), result, REPORT))
                .isEqualTo("""
                        [support-faq / refund window] no answer: java.net.ConnectException: Connection refused
                          trials     1 of 1 without an answer
                          case       target/goldunit/report.html#/support-faq/refund%20window""");
    }

    @Test
    void differentCausesAreAllNamed() {
        CaseResult result =
                Samples.result("a", failed(1, "timeout\n  at x"), failed(2, "429"), failed(3, "timeout\n  at y"));
        assertThat(Messages.noAnswer(Samples.header("tone", "formal"), result, REPORT))
                .isEqualTo("""
                        [tone@formal / a] no answer: timeout
                            at x
                          also       429
                          trials     3 of 3 without an answer
                          case       target/goldunit/report.html#/tone@formal/a""");
    }

    @Test
    void aCandidateThatGaveNothingIsSaidSo() {
        assertThat(Messages.noAnswer(Samples.header("shop", ""), Samples.result("a"), REPORT))
                .startsWith("[shop / a] no answer: the candidate gave none\n");
    }

    @Test
    void nothingHidesInAMessage() {
        String message = Messages.verdict(Hostile.entry(), STEPS);
        assertThat(message).contains("\\u{1B}[31mred", "user\\u{202E}txt.exe");
        assertThat(message.codePoints().filter(it -> it != '\n')).noneMatch(Character::isISOControl);
        assertThat(message).doesNotContain("\u202E", "\u2028");
    }

    private static ReportEntry passedEntry() {
        Run run = Samples.run(Samples.header("greetings", ""), Samples.scored("hello", 0.9));
        return Samples.judged(run, run, Verdict.PASSED, "a drop larger than 0.05 is ruled out over 1 case");
    }

    private static Run many(double rougeL) {
        CaseResult[] cases = IntStream.range(0, 9)
                .mapToObj(i -> Samples.scored("case-" + i, rougeL))
                .toArray(CaseResult[]::new);
        return Samples.run(Samples.header("shop", ""), cases);
    }

    private static TrialResult failed(int number, String error) {
        return new TrialResult(number, null, error, Map.of(), List.of());
    }
}
