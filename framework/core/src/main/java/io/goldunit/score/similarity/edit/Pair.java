package io.goldunit.score.similarity.edit;

import io.goldunit.score.similarity.Lcs;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Two sequences to compare, with numbers for their units: equal units have equal numbers, from 0 without gaps. */
final class Pair {

    private final int[] expected;
    private final int[] answer;
    private final int distinct;

    private Pair(int[] expected, int[] answer, int distinct) {
        this.expected = expected;
        this.answer = answer;
        this.distinct = distinct;
    }

    static Pair of(Stream<?> expected, Stream<?> answer) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] one = numbered(expected, numbers);
        int[] other = numbered(answer, numbers);
        return new Pair(one, other, numbers.size());
    }

    static Pair ofCharacters(String expected, String answer) {
        return of(expected.codePoints().boxed(), answer.codePoints().boxed());
    }

    private static int[] numbered(Stream<?> units, Map<Object, Integer> numbers) {
        return units.mapToInt(unit -> numbers.computeIfAbsent(unit, it -> numbers.size()))
                .toArray();
    }

    /** The first sequence, not to be changed. */
    int[] expected() {
        return expected;
    }

    /** The second sequence, not to be changed. */
    int[] answer() {
        return answer;
    }

    /** How many different units there are. */
    int distinct() {
        return distinct;
    }

    int longer() {
        return Math.max(expected.length, answer.length);
    }

    int shorter() {
        return Math.min(expected.length, answer.length);
    }

    /** Both lengths together. */
    long sum() {
        return (long) expected.length + answer.length;
    }

    /** What a comparison of each unit with each takes. */
    long product() {
        return (long) expected.length * answer.length;
    }

    int commonPrefix() {
        int mismatch = Arrays.mismatch(expected, answer);
        return mismatch < 0 ? expected.length : mismatch;
    }

    int commonSuffix() {
        return Lcs.sameAtEnd(answer, expected, 0);
    }

    /** The length of the longest common subsequence. */
    int common() {
        return Lcs.length(answer, expected, distinct);
    }

    /** What it takes to find it. */
    long stepsInCommon() {
        return product() / 16;
    }

    /** Without what both begin with, and without what both then end with. */
    Pair trimmed() {
        int start = commonPrefix();
        Pair rest = from(start, expected.length, answer.length);
        int end = rest.commonSuffix();
        return rest.from(0, rest.expected.length - end, rest.answer.length - end);
    }

    private Pair from(int start, int endOfExpected, int endOfAnswer) {
        return new Pair(
                Arrays.copyOfRange(expected, start, endOfExpected),
                Arrays.copyOfRange(answer, start, endOfAnswer),
                distinct);
    }
}
