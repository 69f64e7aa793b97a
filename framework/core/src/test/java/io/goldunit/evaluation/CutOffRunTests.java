package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.run.CaseResult;
import io.goldunit.run.UnfinishedRun;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other runs do to the calls that one left which was cut off. */
class CutOffRunTests {

    @TempDir
    Path folder;

    /** By the evaluation that was made last: a thread of one that was cut off may still ask. */
    private List<String> asked = new CopyOnWriteArrayList<>();

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    private void cutOffAfter(int calls, TapeMode mode, int trials) {
        shop.tape = mode;
        assertThatThrownBy(() -> run(evaluation(calls).trials(trials).baselineTrials(trials)))
                .hasMessageContaining("for a test");
        shop.told.clear();
    }

    private Outcome run(Evaluation evaluation) throws Exception {
        return shop.run(BaselineMode.CHECK, evaluation);
    }

    private Evaluation evaluation(int most) {
        List<String> its = new CopyOnWriteArrayList<>();
        asked = its;
        ScriptedModel model = ScriptedModel.answering(request -> {
            its.add(((UserMessage) request.messages().get(0)).singleText());
            if (its.size() > most) {
                throw new OutOfMemoryError("for a test");
            }
            return ScriptedModel.reply("right");
        });
        return Shop.asking(model).concurrency(1).trials(1).baselineTrials(1);
    }

    @Test
    void aRunOfSelectedCasesLeavesThoseOfTheOthers() throws Exception {
        cutOffAfter(4, TapeMode.OFF, 1);
        shop.cases = Set.of("c1");
        run(evaluation(99));
        shop.cases = Set.of();

        run(evaluation(99));

        assertThat(asked)
                .doesNotContain("question 2", "question 3", "question 4")
                .contains("question 5");
    }

    @Test
    void aRunOfFewerTrialsLeavesThoseOfTheOtherTrialsOnTape() throws Exception {
        cutOffAfter(12, TapeMode.AUTO, 2);

        run(evaluation(99));
        assertThat(asked).isEmpty();
        run(evaluation(99).trials(2).baselineTrials(2));

        assertThat(asked)
                .containsExactly("question 4", "question 5", "question 6", "question 7", "question 8", "question 9");
    }

    @Test
    void whatARunDidNotAskForIsNotAmongTheCallsThatItUsed() throws Exception {
        cutOffAfter(12, TapeMode.AUTO, 2);

        run(evaluation(99));

        assertThat(new TapeUse(shop.runFolder()).read().orElseThrow()).hasSize(9);
        assertThat(Files.readAllLines(shop.set.folder().resolve("tape/calls.jsonl")))
                .hasSize(1 + 12);
    }

    @Test
    void aRunWithoutTapeLeavesAloneWhatOneWithATapeHasPaidFor() throws Exception {
        cutOffAfter(7, TapeMode.AUTO, 1);

        shop.tape = TapeMode.OFF;
        run(evaluation(99));
        assertThat(asked).hasSize(9);
        shop.tape = TapeMode.AUTO;
        run(evaluation(99));

        assertThat(asked).containsExactly("question 8", "question 9");
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTO", "RECORD", "OFF"})
    void whatItHasPaidForIsNotPlannedAgain(TapeMode mode) throws Exception {
        cutOffAfter(7, mode, 1);
        Path journal = new RunFolder(shop.runFolder()).calls(mode);
        String before = Files.readString(journal);

        assertThat(shop.evaluator(BaselineMode.CHECK).plan(evaluation(99), Set.of()))
                .isEqualTo("""
                [shop: plan] 9 trials of 9 cases, about 9 calls, 0 of them replayed and 7 made by a run that did not end
                  scripted  about 2 calls, 10 tokens, no price known for [scripted]; 7 made already
                  prices     list prices of 2026-06-01""");

        assertThat(journal).hasContent(before);
        run(evaluation(99));
        assertThat(shop.told)
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo("[shop] goes on from 7 calls of a run that did not end");
    }

    @Test
    void aReplayKeepsTheTrialsThatCostSomethingAndNoneThatCameFromTape() throws Exception {
        run(evaluation(99));
        shop.tape = TapeMode.REPLAY;

        replayUntilTheFourth(Candidate.of(it -> "right"));
        assertThat(kept()).startsWith("c1", "c2", "c3").doesNotContain("c4");
        replayUntilTheFourth(Candidate.of(ScriptedModel.saying("right"), Prompt.of("ask", "{{input}}")));

        assertThat(kept()).isEmpty();
    }

    private void replayUntilTheFourth(Candidate candidate) {
        AtomicInteger scored = new AtomicInteger();
        Scorer fails = Scorer.of(ScorerSpec.of("fails", ScorerSpec.Kind.RULE, "fails/1"), it -> {
            if (scored.incrementAndGet() == 4) {
                throw new OutOfMemoryError("for a test");
            }
            return Score.pass("");
        });
        assertThatThrownBy(() -> run(Evaluation.of(candidate)
                        .scoredBy(fails)
                        .concurrency(1)
                        .trials(1)
                        .baselineTrials(1)))
                .hasMessageContaining("for a test");
    }

    private List<String> kept() {
        Path file = new RunFolder(shop.runFolder()).unfinished();
        return UnfinishedRun.read(file).orElseThrow().cases().stream()
                .map(CaseResult::id)
                .toList();
    }

    @Test
    void aJournalThatCannotBeOpenedLeavesNothingOpenBehind() throws Exception {
        Path journal = new RunFolder(shop.runFolder()).calls(TapeMode.AUTO);
        Files.createDirectories(journal.getParent());
        Files.writeString(journal, "{\"schema\":\"2.0\",\"type\":\"calls\"}\n");

        assertThatThrownBy(() -> run(evaluation(99))).hasMessageContaining("written in format 2.0");
        assertThat(new RunFolder(shop.runFolder()).unfinished()).doesNotExist();
        Files.delete(journal);
        run(evaluation(99));

        assertThat(shop.told).noneMatch(it -> it.contains("another process"));
    }

    @Test
    void aRunThatIsUnderWayIsNoneThatDidNotEnd() throws Exception {
        List<RunFolder> underWay = new ArrayList<>();
        Path output = folder.resolve("target/goldunit");
        Candidate looking = Candidate.of(it -> {
            underWay.addAll(RunFolder.ofThisBuild(output));
            if (it.id().equals("c3")) {
                throw new OutOfMemoryError("for a test");
            }
            return "right";
        });

        assertThatThrownBy(() -> run(Shop.scored(looking, "right/1").concurrency(1)))
                .hasMessageContaining("for a test");

        assertThat(underWay).isEmpty();
        assertThat(RunFolder.ofThisBuild(output)).containsExactly(new RunFolder(shop.runFolder()));
    }

    @Test
    void aSecondRunInTheSameFolderLeavesTheTrialsOfTheFirstAlone() throws Exception {
        List<List<String>> kept = new ArrayList<>();
        Candidate outer = Candidate.of(it -> {
            if (it.id().equals("c2")) {
                shop.run(BaselineMode.CHECK, Shop.asking(ScriptedModel.saying("right")));
                kept.add(Files.readAllLines(new RunFolder(shop.runFolder()).unfinished()));
            }
            return "right";
        });

        run(Shop.scored(outer, "right/1").concurrency(1).trials(1).baselineTrials(1));

        assertThat(kept).singleElement().satisfies(lines -> assertThat(lines).hasSize(2));
    }

    @Test
    void whatWasBeingWrittenWhenARunWasKilledGoesWithTheNextRun() throws Exception {
        RunFolder files = new RunFolder(shop.runFolder());
        String part = ".0f8fad5b-d9cb-469f-a165-70867728950e.part";
        Path run = files.path().resolve(files.run().getFileName() + part);
        Path claim = files.path().resolve(Claim.FILE + part);
        Files.createDirectories(files.path());
        Files.writeString(run, "{\"schema\"");
        Files.writeString(claim, "{\"build\"");

        run(evaluation(99));

        assertThat(run).doesNotExist();
        assertThat(claim).doesNotExist();
        assertThat(files.run()).exists();
    }

    @Test
    void aSecondRunInTheSameFolderLeavesTheJournalOfTheFirstAlone() throws Exception {
        ScriptedModel model = ScriptedModel.saying("right");
        Candidate outer = Candidate.of(it -> {
            if (it.id().equals("c1")) {
                shop.run(BaselineMode.CHECK, Shop.asking(model));
            }
            return "right";
        });

        run(Shop.scored(outer, "right/1").concurrency(1));

        assertThat(shop.told)
                .contains("[shop] another process runs the same test in the same folder:"
                        + " if this run is cut off, it cannot go on");
        assertThat(new RunFolder(shop.runFolder()).run()).exists();
    }
}
