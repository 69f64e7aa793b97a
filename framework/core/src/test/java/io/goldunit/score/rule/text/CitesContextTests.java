package io.goldunit.score.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.Score;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitesContextTests {

    private static Score score(Object argument, String answer) {
        return TextFormsTests.rule("cites-context", argument).score(TextFormsTests.trial(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take `args[0]`.",
                "Take ``a`[1]``.",
                "Take `a\nb[1]`.",
                "```java\nvoid main(String[] args) { run(args[1]); }\n```",
                "~~~\nlist[1]\n\nlist[3]",
                "1. so\n   ```\n   [1]\n   ```\n"
            })
    void codeCitesNothing(String code) {
        assertThat(score(true, code).reason()).startsWith("expected at least 1 document cited, found no citation in ");
        assertThat(score(true, "As in [1].\n\n" + code)).isEqualTo(Score.pass("found \"[1]\" at character 7"));
    }

    @Test
    void placesAreCountedInTheWholeAnswer() {
        assertThat(score(true, "`\ud83d\ude00[3]` [1]\n```\n[3]\n```\n[2]"))
                .isEqualTo(Score.pass("found \"[1]\" at character 8, \"[2]\" at character 24"));
    }

    @Test
    void aLoneBacktickBeginsNoCode() {
        assertThat(score(true, "It's \\`here [1]`")).isEqualTo(Score.pass("found \"[1]\" at character 13"));
        assertThat(score(true, "One `\n\n[1] two ` [2]"))
                .isEqualTo(Score.pass("found \"[1]\" at character 8, \"[2]\" at character 18"));
    }

    @Test
    void codeNeedsNoCitationOfItsOwn() {
        String answer = "Run it [1].\n\n```\na[0] = 1. B = 2.\n\nc[0]\n```\n\nThen `b. C` stops [2].";

        assertThat(score(Map.of("every", "paragraph"), answer).reason()).startsWith("found \"[1]\" at character 8, ");
        assertThat(score(Map.of("every", "sentence"), answer).reason()).startsWith("found \"[1]\" at character 8, ");
        assertThat(score(Map.of("every", "sentence"), answer + " And `x`?"))
                .isEqualTo(Score.fail("the sentence \"And `x`?\" at character 69 has no citation"));
    }

    @Test
    void howManyDocumentsAreCitedIsSaidInTheSingularToo() {
        assertThat(score(true, "None"))
                .isEqualTo(Score.fail("expected at least 1 document cited, found no citation in \"None\""));
        assertThat(score(Map.of("at-least", 2L), "[1]"))
                .isEqualTo(Score.fail("expected at least 2 documents cited, found \"[1]\" at character 1"));
    }
}
