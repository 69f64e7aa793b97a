package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Json;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Quarantined;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A case in quarantine stays out of the verdict until its day has passed, and out of sight never. */
class QuarantineTests {

    private static final String TAG = "quarantine:2026-12-31";
    private static final Run ALL_RIGHT = Runs.singles(Runs.repeat(1, 25));

    /** The first cases, tagged, and the rest as they are. */
    private static Run tagged(Run run, int count, String startedAt) {
        RunHeader it = run.header();
        RunHeader header = new RunHeader(
                it.schema(),
                it.set(),
                "1",
                it.content(),
                "",
                "",
                startedAt,
                Map.of(),
                it.scorers(),
                1,
                Map.of(),
                false);
        Stream<CaseResult> tagged = run.cases().stream()
                .limit(count)
                .map(result -> Runs.result(result.id(), List.of(TAG), result.trials()));
        return new Run(
                header, Stream.concat(tagged, run.cases().stream().skip(count)).toList());
    }

    private static Run broken(int wrong) {
        return Runs.singles(Runs.concat(Runs.repeat(0, wrong), Runs.repeat(1, 25 - wrong)));
    }

    private static Comparison compare(Run baseline, Run run) {
        return Gate.compare(baseline, run, Policy.DEFAULT);
    }

    @Test
    void itsScoresDoNotCountUntilTheLastDayIsOver() {
        Comparison comparison = compare(ALL_RIGHT, tagged(broken(5), 5, "2026-12-31T23:59:59Z"));

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.measures().get(0).paired()).isEqualTo(20);
        assertThat(comparison.measures().get(0).worse()).isZero();
        assertThat(comparison.changes()).extracting(CaseChange::id).doesNotContain("case-0");
        assertThat(comparison.pairing().removed()).isEmpty();
        assertThat(comparison.quarantined()).hasSize(5).startsWith(new Quarantined("case-0", "2026-12-31", false));
    }

    @Test
    void afterThatDayTheyCountAgain() {
        Comparison comparison = compare(ALL_RIGHT, tagged(broken(5), 5, "2027-01-01T00:00:00Z"));

        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(comparison.quarantined()).hasSize(5).startsWith(new Quarantined("case-0", "2026-12-31", true));
        assertThat(comparison.quarantined().get(0).over()).isEqualTo("2027-01-01");
    }

    @Test
    void whereTheDayIsNotKnownTheyCount() {
        assertThat(compare(ALL_RIGHT, tagged(broken(5), 5, "")).verdict()).isEqualTo(Verdict.REGRESSED);
    }

    @Test
    void theTagIsNoSlice() {
        Comparison comparison = compare(ALL_RIGHT, tagged(broken(8), 8, "2027-01-01T00:00:00Z"));

        assertThat(comparison.slices()).isEmpty();
    }

    @Test
    void itsErrorsDoNotCountEither() {
        Run run = Runs.eachCase(
                ALL_RIGHT,
                it -> it.id().equals("case-0") || it.id().equals("case-1")
                        ? Runs.result(it.id(), List.of(), List.of(Runs.failed(1, "429")))
                        : it);

        assertThat(compare(ALL_RIGHT, run).verdict()).isEqualTo(Verdict.ERROR);
        Comparison comparison = compare(ALL_RIGHT, tagged(run, 2, "2026-12-01T00:00:00Z"));
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.errors()).isZero();
    }

    @Test
    void nobodyCanHideASetInIt() {
        Comparison comparison = compare(ALL_RIGHT, tagged(ALL_RIGHT, 6, "2026-12-01T00:00:00Z"));

        assertThat(comparison.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(comparison.reason())
                .isEqualTo("6 of 25 cases edited, new or quarantined, more than the 20 % that may be:"
                        + " case-0, case-1, case-2, case-3, case-4 and 1 more");
    }

    @Test
    void aSetOfNothingElseIsAnError() {
        Comparison comparison = compare(ALL_RIGHT, tagged(ALL_RIGHT, 25, "2026-12-01T00:00:00Z"));

        assertThat(comparison.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(comparison.reason()).isEqualTo("every case is in quarantine, so nothing was measured");
    }

    @Test
    void aNewSetNamesThemToo() {
        Comparison comparison = Gate.compare(null, tagged(ALL_RIGHT, 1, "2026-12-01T00:00:00Z"), Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.NEW);
        assertThat(comparison.quarantined()).hasSize(1);
    }

    @Test
    void theFileKeepsThemAndAnOlderOneHasNone() throws Exception {
        Comparison comparison = compare(ALL_RIGHT, tagged(ALL_RIGHT, 1, "2026-12-01T00:00:00Z"));
        String json = Json.write(comparison);

        assertThat(json).contains("\"quarantined\":[{\"expired\":false,\"id\":\"case-0\",\"until\":\"2026-12-31\"}]");
        assertThat(Json.read(json, Comparison.class)).isEqualTo(comparison);
        assertThat(Json.read(json.replaceFirst("\"quarantined\":\\[.*?],", ""), Comparison.class)
                        .quarantined())
                .isEmpty();
    }
}
