package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.call.ScriptedModel;
import io.goldunit.candidate.Candidate;
import io.goldunit.file.SmallDisk;
import io.goldunit.golden.CaseSet;
import io.goldunit.run.Acceptance;
import io.goldunit.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full in the middle of a run's file, a baseline or a tape: what stood there stays, and later all goes on. */
class FullDiskTests {

    private static final Acceptance NOW = new Acceptance("me", "2026-11-05T08:00:00Z", null, null);
    private static final String FULL = " (out of disk space): the disk is full, free some space and try again";

    private final SmallDisk disk = new SmallDisk();
    private Shop shop;

    @BeforeEach
    void openShop(@TempDir Path folder) {
        shop = new Shop(folder);
        Path set = disk.folder().resolve("golden-sets/shop");
        shop.set = new CaseSet(shop.set.manifest(), set, shop.set.cases());
    }

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    private Run answering(String answer) throws Exception {
        return shop.run(BaselineMode.PROPOSE, Shop.scored(Candidate.of(it -> answer), "right/1"))
                .run();
    }

    @Test
    void theRunThatStoodThereStays() throws Exception {
        RunFolder folder = new RunFolder(disk.folder().resolve("run"));
        folder.write(new Outcome(answering("right"), null, null), shop.file());
        Map<String, String> before = SmallDisk.contents(folder.path());
        Outcome longer = new Outcome(answering("wrong ".repeat(1000)), null, null);
        disk.fillBut(30_000);

        assertThatThrownBy(() -> folder.write(longer, shop.file()))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write /work/run/run.jsonl" + FULL);

        assertThat(SmallDisk.contents(folder.path())).isEqualTo(before);
        disk.free();
        folder.write(longer, shop.file());
        assertThat(folder.read().run()).isEqualTo(longer.run());
    }

    @Test
    void theBaselineThatStoodThereStays() throws Exception {
        new Promotion(answering("right"), shop.set, Choice.ALL).accept(NOW, 1);
        Map<String, String> before = SmallDisk.contents(shop.set.folder());
        Promotion promotion = new Promotion(answering("wrong ".repeat(1000)), shop.set, Choice.ALL);
        disk.fillBut(30_000);

        assertThatThrownBy(() -> promotion.accept(NOW, 1))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write /work/golden-sets/shop/baseline.jsonl" + FULL);

        assertThat(SmallDisk.contents(shop.set.folder())).isEqualTo(before).containsOnlyKeys("baseline.jsonl");
        disk.free();
        promotion.accept(NOW, 1);
        assertThat(shop.baseline().cases())
                .allSatisfy(it -> assertThat(it.answers().get(0).text()).startsWith("wrong"));
    }

    @Test
    void theRunThatCouldNotWriteItsTapeFinishesLaterWithoutACall() throws Exception {
        ScriptedModel model = ScriptedModel.saying("right");
        Path tape = shop.set.folder().resolve("tape");
        shop.cases = Set.of("c1", "c2");
        shop.run(BaselineMode.CHECK, Shop.asking(model));
        shop.cases = Set.of();
        Map<String, String> before = SmallDisk.contents(tape);
        disk.fillBut(Files.size(tape.resolve("calls.jsonl")));

        assertThatThrownBy(() -> shop.run(BaselineMode.CHECK, Shop.asking(model)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("the tape golden-sets/shop/tape could not be written (cannot write"
                        + " /work/golden-sets/shop/tape/calls.jsonl" + FULL + ") and is as it was. ");

        assertThat(SmallDisk.contents(tape)).isEqualTo(before);
        assertThat(new RunFolder(shop.runFolder()).run()).doesNotExist();
        int calls = model.asked().size();
        disk.free();
        shop.run(BaselineMode.CHECK, Shop.asking(model));
        assertThat(model.asked()).hasSize(calls);
        assertThat(new RunFolder(shop.runFolder()).run()).exists();
        assertThat(Files.readAllLines(tape.resolve("calls.jsonl"))).hasSize(1 + calls);
    }
}
