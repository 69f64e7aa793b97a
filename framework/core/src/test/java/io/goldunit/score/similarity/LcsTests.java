package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LcsTests {

    @Test
    void anEmptyListHasNothingInCommon() {
        assertThat(Lcs.length(List.of(), List.of("a"))).isZero();
        assertThat(Lcs.length(List.of("a"), List.of())).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLengthIsThatOfTheDefinitionWhicheverListComesFirst(long seed) {
        Random random = new Random(seed);
        List<String> one = tokens(random);
        List<String> other = tokens(random);

        int length = byDefinition(one, other);

        assertThat(Lcs.length(one, other)).isEqualTo(length);
        assertThat(Lcs.length(other, one)).isEqualTo(length);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(50);
    }

    private static List<String> tokens(Random random) {
        return Stream.generate(() -> "abcd".substring(random.nextInt(4)))
                .limit(random.nextInt(9))
                .toList();
    }

    /** The longest of all subsequences: either the first token of one list is left out, or both lists begin with it. */
    private static int byDefinition(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int without = Math.max(byDefinition(tail(one), other), byDefinition(one, tail(other)));
        boolean same = one.get(0).equals(other.get(0));
        return same ? Math.max(without, 1 + byDefinition(tail(one), tail(other))) : without;
    }

    private static List<String> tail(List<String> list) {
        return list.subList(1, list.size());
    }
}
