package io.goldunit.score.similarity.speech;

import io.goldunit.score.similarity.Lcs;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The alignment with the fewest errors. Where there are several, their hits may differ: this is the one that RapidFuzz's
 * backtrace takes, which prefers a deletion at the end to an insertion, and that to a substitution. Its hits are counted forward,
 * row by row, so that memory grows with the lengths and not with their product.
 */
final class Alignment {

    private final int[] expected;
    private final int[] answer;

    /** By column, the errors and the hits of the best way there, in the row above and in this one. */
    private int[] errorsAbove;

    private int[] hitsAbove;
    private int[] errors;
    private int[] hits;

    private Alignment(int[] expected, int[] answer) {
        this.expected = expected;
        this.answer = answer;
        errors = new int[expected.length + 1];
        hits = new int[expected.length + 1];
        errorsAbove = new int[expected.length + 1];
        hitsAbove = new int[expected.length + 1];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = i;
        }
    }

    static WordErrors of(List<?> expected, List<?> answer) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] wanted = numbered(expected, numbers);
        int[] answered = numbered(answer, numbers);
        int start = Arrays.mismatch(wanted, answered);
        if (start < 0) {
            return new WordErrors(wanted.length, 0, 0, 0);
        }
        int end = Lcs.sameAtEnd(wanted, answered, start);
        Alignment rest = new Alignment(
                Arrays.copyOfRange(wanted, start, wanted.length - end),
                Arrays.copyOfRange(answered, start, answered.length - end));
        return rest.align().plus(new WordErrors((long) start + end, 0, 0, 0));
    }

    private static int[] numbered(List<?> units, Map<Object, Integer> numbers) {
        return units.stream()
                .mapToInt(unit -> numbers.computeIfAbsent(unit, it -> numbers.size()))
                .toArray();
    }

    private WordErrors align() {
        for (int unit : answer) {
            next(unit);
        }
        int met = hits[expected.length];
        int substituted = expected.length + answer.length - 2 * met - errors[expected.length];
        return new WordErrors(met, substituted, expected.length - met - substituted, answer.length - met - substituted);
    }

    private void next(int unit) {
        swap();
        errors[0] = errorsAbove[0] + 1;
        hits[0] = 0;
        for (int i = 1; i < errors.length; i++) {
            int diagonal = errorsAbove[i - 1] + (expected[i - 1] == unit ? 0 : 1);
            errors[i] = Math.min(diagonal, Math.min(errors[i - 1], errorsAbove[i]) + 1);
            if (errors[i] == errors[i - 1] + 1) {
                hits[i] = hits[i - 1];
            } else if (errorsAbove[i] == errorsAbove[i - 1] - 1) {
                hits[i] = hitsAbove[i];
            } else {
                hits[i] = hitsAbove[i - 1] + (expected[i - 1] == unit ? 1 : 0);
            }
        }
    }

    private void swap() {
        int[] freeErrors = errorsAbove;
        errorsAbove = errors;
        errors = freeErrors;
        int[] freeHits = hitsAbove;
        hitsAbove = hits;
        hits = freeHits;
    }
}
