package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.candidate.Candidate;
import io.goldunit.file.FindingsException;
import io.goldunit.file.OtherJvm;
import io.goldunit.run.Acceptance;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.RunFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several accept at once, or one accepts while a run is under way: nothing is lost, and nothing is mixed. */
class AcceptingAtOnceTests {

    private static final Acceptance NOW = new Acceptance("me", "2026-11-05T08:00:00Z", null, null);

    private Path folder;
    private Shop shop;

    @BeforeEach
    void openShop(@TempDir Path temporary) {
        folder = temporary;
        shop = new Shop(folder);
    }

    /** A baseline in which all is right, and a later run in which all is wrong. */
    private Run allOthers() throws Exception {
        shop.acceptFirst();
        shop.set.cases().forEach(it -> shop.answers.put(it.id(), "wrong"));
        return shop.propose().run();
    }

    private static Promotion promotion(Run run, Shop shop, String... ids) {
        return new Promotion(run, shop.set, new Choice(Set.of(ids), Set.of()));
    }

    private List<String> wrong() {
        return shop.baseline().cases().stream()
                .filter(it -> it.answers().get(0).text().equals("wrong"))
                .map(CaseResult::id)
                .toList();
    }

    @Test
    void whatAnotherAcceptsMeanwhileStays() throws Exception {
        Run run = allOthers();
        Promotion one = promotion(run, shop, "c1");
        Promotion other = promotion(run, shop, "c2");

        other.accept(NOW, 1);
        one.accept(NOW, 1);

        assertThat(wrong()).containsExactly("c1", "c2");
    }

    @Test
    void whatAnotherAcceptsMeanwhileCanForbidIt() throws Exception {
        Run run = allOthers();
        Promotion late = promotion(run, shop, "c1");
        shop.run(BaselineMode.PROPOSE, Shop.scored(Candidate.of(it -> "right"), "right/2"));
        shop.run(BaselineMode.ACCEPT, Shop.scored(Candidate.of(it -> "right"), "right/2"));
        byte[] before = Files.readAllBytes(shop.file());

        assertThatThrownBy(() -> late.accept(NOW, 1))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining(
                        "other-scorers: the baseline's other cases were not measured by the same scorers");
        assertThat(shop.file()).hasBinaryContent(before);
    }

    @Test
    void ofTwoProcessesNeitherLosesWhatTheOtherAccepts() throws Exception {
        RunFile.write(folder.resolve("others.jsonl"), allOthers());

        Path log = folder.resolve("log");
        String at = folder.toString();
        Process odd = OtherJvm.start(OneByOne.class, log, at, "odd", "even", "c1", "c3", "c5", "c7", "c9");
        Process even = OtherJvm.start(OneByOne.class, log, at, "even", "odd", "c2", "c4", "c6", "c8");

        for (Process it : List.of(odd, even)) {
            assertThat(it.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(it.exitValue()).as(Files.readString(log)).isZero();
        }
        assertThat(wrong()).containsExactly("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9");
        try (var files = Files.list(Objects.requireNonNull(shop.file().getParent()))) {
            assertThat(files).containsExactly(shop.file());
        }
    }

    /** A process that accepts cases of a run one by one. */
    static final class OneByOne {

        private OneByOne() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            Shop shop = new Shop(folder);
            Run run = RunFile.read(folder.resolve("others.jsonl"));
            OtherJvm.meet(folder, arguments[1], arguments[2]);
            for (String id : List.of(arguments).subList(3, arguments.length)) {
                promotion(run, shop, id).accept(NOW, 1);
            }
        }
    }

    @Test
    void aRunThatIsUnderWayIsNotAccepted() throws Exception {
        shop.acceptFirst();
        byte[] before = Files.readAllBytes(shop.file());
        Candidate candidate = Candidate.of(it -> {
            if (it.id().equals("c9")) {
                assertThatThrownBy(shop::accept)
                        .isInstanceOf(FindingsException.class)
                        .hasMessage("""
                                run of [shop] cannot be used: 1 problem
                                  io.shop.ShopTests#answers under-way: a run is under way in %s, or another process\
                                 accepts the one before it. Wait until it has ended, then accept again.""", shop.runFolder());
            }
            return "right";
        });

        Outcome outcome =
                shop.run(BaselineMode.PROPOSE, Shop.scored(candidate, "right/1").concurrency(1));

        assertThat(outcome.run().cases())
                .allSatisfy(it -> assertThat(it.errors()).isEmpty());
        assertThat(shop.file()).hasBinaryContent(before);
        shop.accept();
        assertThat(shop.acceptance().at()).isEqualTo("2026-11-05T08:00:00Z");
    }
}
