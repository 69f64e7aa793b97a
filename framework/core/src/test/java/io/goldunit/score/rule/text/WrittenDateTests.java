package io.goldunit.score.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "On 2026-11-22T10:00:00Z",
                "2026/11/22",
                "22 November 2026",
                "22nd of November, 2026",
                "the 22nd November 2026.",
                "22-Nov-2026",
                "Nov 22, 2026",
                "NOV. 22nd 2026",
                "november 22 2026",
                "22/11/2026",
                "(22.11.2026)",
                "11/22/2026",
                "22-11-2026",
                "22. November 2026",
                "22. Nov. 2026"
            })
    void aDateIsReadAsPeopleWriteIt(String text) {
        assertThat(WrittenDate.in(text, DateOrder.UNKNOWN))
                .singleElement()
                .extracting(WrittenDate::readings)
                .isEqualTo(List.of(LocalDate.of(2026, 11, 22)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13-01",
                "30 February 2026",
                "12026-11-22",
                "2026-11-220",
                "22/11/26",
                "Nov 2026",
                "x2026-11-22",
                "2026-11-22-01",
                "22.11.2026-23",
                "1/22/11/2026",
                "22.11.2026.23.11.2026"
            })
    void whatIsNoDateIsNotRead(String text) {
        assertThat(WrittenDate.in(text, DateOrder.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20/2026-11-22",
                "2026/11/20-2026/11/22",
                "20.11.2026-22.11.2026",
                "20.11.2026/22.11.2026",
                "20-11-2026-22-11-2026",
                "20 Nov 2026-22 Nov 2026",
                "20 Nov 2026/22nd Nov 2026",
                "20.11.2026 - 22.11.2026",
                "from 20.11.2026 to 2026-11-22"
            })
    void fromOneDateToAnotherAreTwo(String text) {
        assertThat(WrittenDate.in(text, DateOrder.UNKNOWN))
                .extracting(WrittenDate::readings)
                .containsExactly(List.of(LocalDate.of(2026, 11, 20)), List.of(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void theMarkBetweenTwoDatesBelongsToNeither() {
        assertThat(WrittenDate.in("2026-11-20/2026-11-22", DateOrder.UNKNOWN)
                        .map(it -> it.found().toString()))
                .containsExactly("\"2026-11-20\" at character 1", "\"2026-11-22\" at character 12");
        assertThat(WrittenDate.only("2026-11-20/2026-11-22", DateOrder.UNKNOWN)).isEmpty();
    }

    @Test
    void aLongSIsAnS() {
        assertThat(WrittenDate.in("\u017Fept 5, 2026", DateOrder.UNKNOWN))
                .singleElement()
                .extracting(WrittenDate::readings)
                .isEqualTo(List.of(LocalDate.of(2026, 9, 5)));
    }

    @Test
    void withoutAnOrderTheAnswerMayBeUndecided() throws Exception {
        Trial trial = Trial.of(GoldenCase.of("a", "When?", "2026-04-03"), "On 03/04/2026.");

        assertThat(Rule.date().score(trial))
                .isEqualTo(Score.unscored(
                        "expected 2026-04-03, found \"03/04/2026\" at character 4, which can be read as two "
                                + "dates; say by order which is first, day-month or month-day"));
        assertThat(Rule.date().dayFirst().score(trial))
                .isInstanceOf(Score.Value.class)
                .hasFieldOrPropertyWithValue("value", 1.0);
        assertThat(Rule.date().monthFirst().score(trial)).hasFieldOrPropertyWithValue("value", 0.0);
        assertThat(Rule.date().equalTo(LocalDate.of(2026, 5, 1)).score(trial))
                .isEqualTo(Score.fail("expected 2026-05-01, found \"03/04/2026\" at character 4"));
    }
}
