package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A golden set that cannot be read fails the test before anybody is asked. */
class UnusableSetTests {

    @TempDir
    Path output;

    static class BrokenSetTestCase {
        static final AtomicInteger ASKED = new AtomicInteger();

        @GoldenSet("broken")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> "" + ASKED.incrementAndGet());
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aBrokenSetFailsTheTestWithEveryFindingBeforeAnyCallIsMade() {
        assertThat(Executed.of(BrokenSetTestCase.class, output).containers())
                .singleElement()
                .asString()
                .startsWith("golden set [broken] cannot be used: 2 problems\n")
                .contains("cases.yaml:1 [a] unknown-key: ")
                .contains("Did you mean \"expected\"?")
                .contains("cases.yaml:2 [a] duplicate-id: ");
        assertThat(BrokenSetTestCase.ASKED).hasValue(0);
    }

    static class MissingSetTestCase {
        @GoldenSet("lettres")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aMissingSetSaysWhereItWasLookedFor() {
        Path module = Path.of("").toAbsolutePath();
        assertThat(Executed.of(MissingSetTestCase.class, output).containers())
                .containsExactly("golden set [lettres] cannot be used: 1 problem\n"
                        + "  golden-sets/lettres not-found: neither on the class path nor in "
                        + module.resolve("src/test/resources/golden-sets/lettres") + ", "
                        + module.resolve("golden-sets/lettres") + ", "
                        + module.resolve("../../golden-sets/lettres").normalize()
                        + ". Create it in one of these places, or correct the name.");
    }
}
