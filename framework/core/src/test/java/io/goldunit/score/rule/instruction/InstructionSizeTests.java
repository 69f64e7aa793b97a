package io.goldunit.score.rule.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer of a megabyte is read in one pass: a search that goes back at every sign would not end while anybody waits. */
class InstructionSizeTests {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "*", "[<<", "- ", "A. ", "\"", "{\"a\":", "\uD83D"})
    void aMegabyteOfOneSignIsRead(String sign) throws Exception {
        String answer = "x" + sign.repeat((1 << 20) / sign.length());

        assertThat(InstructionRow.all())
                .allSatisfy(it -> assertThat(score(it.code(), answer).reason())
                        .as(it.id())
                        .isNotBlank());
    }

    private static Score score(Scorer rule, String answer) throws Exception {
        return rule.score(Trial.of(GoldenCase.of("long", "?"), answer));
    }
}
