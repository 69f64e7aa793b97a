package io.goldunit.score.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExtractionTests {

    @Test
    void theLastMatchCounts() {
        assertThat(Extraction.lastMatch("[0-9]+").from("first 1, then 22")).contains("22");
    }

    @Test
    void groupOneIsTakenWhenThereIsOne() {
        assertThat(Extraction.lastMatch("\\[(Yes|No)\\]").from("[No] hmm, [Yes]!"))
                .contains("Yes");
    }

    @Test
    void theWholeMatchIsTakenWhenGroupOneTookNoPart() {
        assertThat(Extraction.lastMatch("\\[(Yes)\\]|No").from("[Yes] and No")).contains("No");
    }

    @Test
    void anEmptyGroupIsAnEmptyText() {
        assertThat(Extraction.lastMatch("answer:(.*)").from("answer:")).contains("");
    }

    @Test
    void noMatchIsNothing() {
        assertThat(Extraction.lastMatch("\\[(Yes|No)\\]").from("Yes")).isEmpty();
    }

    @Test
    void aBrokenExpressionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extraction.lastMatch("["))
                .withMessage("the regular expression /[/ cannot be read: Unclosed character class near index 0");
    }

    @Test
    void itSaysWhatItTakes() {
        assertThat(Extraction.lastMatch("a+")).hasToString("the last match of /a+/");
    }
}
