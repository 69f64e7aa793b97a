package io.goldunit.assertj;

import static io.goldunit.assertj.Answers.assertFails;
import static io.goldunit.assertj.GoldUnitAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.catalogue.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the catalogue has an assertion, which holds and fails as the rule does. */
class EveryRuleTests {

    static Stream<Row> rows() {
        return Stream.of(TextRows.all(), FormatRows.all(), FactRows.all()).flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsAssertionHoldsAndFails(Row row) {
        row.assertion().accept(assertThat(row.good()));
        assertFails(() -> row.assertion().accept(assertThat(row.bad())), row.message());
    }

    /** Those that see the calls of a trial cannot look at an answer alone. */
    private static final List<String> OF_CALLS = List.of("model-calls", "failed-calls", "call-latency");

    @Test
    void everyRuleIsTriedAbove() {
        assertThat(Stream.concat(rows().map(Row::rule), OF_CALLS.stream()))
                .containsExactlyInAnyOrderElementsOf(Rules.names());
    }

    @Test
    void thoseWithoutAnAssertionOfTheirOwnAreFew() {
        assertThat(rows().filter(it -> it.words().matches("follow the rule \\[.*]"))
                        .map(Row::rule))
                .containsExactly("ifeval");
    }
}
