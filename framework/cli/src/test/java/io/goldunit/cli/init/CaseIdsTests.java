package io.goldunit.cli.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseIdsTests {

    private final CaseIds ids = new CaseIds();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How long?             |          | how-long",
                "Où est l'école?       |          | ou-est-lecole",
                "  What's 5.5 × 3_x ?  |          | whats-5.5-3_x",
                "..hidden              |          | hidden",
                "Is the very long question that nobody wants to read cut at a word? | | is-the-very-long-question-that-nobody-wants-to",
                "How long?             | 42       | 42",
                "How long?             | FAQ 7/b  | FAQ-7-b",
                "怎么退货？             |          | case-787633",
                "???                   |          | case-4c03aa"
            })
    void anIdIsTheFirstWordsOfTheQuestionOrTheOneThatTheFileHas(String question, String id, String expected) {
        assertThat(ids.next(exchange(question, id == null ? "" : id, "y"))).isEqualTo(expected);
    }

    @Test
    void aWordWithoutAnEndIsCut() {
        assertThat(ids.next(exchange("a".repeat(100), "", "y"))).isEqualTo("a".repeat(48));
    }

    @Test
    void aTakenIdGetsDigitsThatDependOnTheContentAlone() {
        assertThat(ids.next(exchange("How long?", "", "y"))).isEqualTo("how-long");
        String second = ids.next(exchange("How long?", "", "z"));
        assertThat(second).matches("how-long-[0-9a-f]{6}");

        CaseIds others = new CaseIds();
        others.next(exchange("How long!", "", "w"));
        assertThat(others.next(exchange("How long?", "", "z"))).isEqualTo(second);
    }

    @Test
    void evenTheSameContentGetsAnotherId() {
        assertThat(List.of(
                        ids.next(exchange("x", "", "y")),
                        ids.next(exchange("x", "", "y")),
                        ids.next(exchange("x", "", "y"))))
                .doesNotHaveDuplicates();
    }

    private static Exchange exchange(String question, String id, String answer) {
        return new Exchange(1, id, List.of(new Message(Role.USER, question)), List.of(answer));
    }
}
