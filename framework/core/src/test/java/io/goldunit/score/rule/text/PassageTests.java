package io.goldunit.score.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTests {

    @ParameterizedTest
    @CsvSource({
        "so, so it is, 0, 2",
        "so, so it is so, 1, 11",
        "so, also, 0, -1",
        "so, soon, 0, -1",
        "so, also soon so, 0, 12",
        "so so no, so so so so no, 0, 14",
        "so so, so so so, 0, 5",
        "so so, so so so, 1, 8",
        "a b a b c, a b a a b a b c, 0, 15",
        "aab, aaab aab, 0, 8",
        "o, no o, 0, 4",
        "so, '', 0, -1"
    })
    void itEndsAfterTheNextPlaceBetweenEdgesOfWords(String text, String document, int from, int end) {
        assertThat(new Passage(text).after(document, from)).isEqualTo(end);
    }

    /** Where it is looked for anew at each place, this takes a minute. */
    @Test
    void whatIsNearlyThereEverywhereIsFoundToo() {
        String same = "a ".repeat(300_000);

        assertThat(new Passage(same + "b").after(same + same + "b", 0)).isEqualTo(4 * 300_000 + 1);
        assertThat(new Passage(same + "b").after(same + same, 0)).isEqualTo(-1);
    }
}
