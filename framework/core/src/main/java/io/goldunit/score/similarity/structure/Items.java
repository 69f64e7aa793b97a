package io.goldunit.score.similarity.structure;

import io.goldunit.candidate.Answer;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import java.util.List;

/** Compares texts and lists within one trial, as long as that does not take too much. */
final class Items {

    /** Steps of some nanoseconds each: about a second. */
    private static final long MOST_STEPS = 200_000_000;

    private static final int STEPS_OF_A_CALL = 200;

    private static final int STEPS_OF_A_CHARACTER = 20;

    private final Trial trial;
    private final Scorer scorer;
    private double steps;

    Items(Trial trial, Scorer scorer) {
        this.trial = trial;
        this.scorer = scorer;
    }

    /** Compares two items. */
    @FunctionalInterface
    interface Comparison<T> {
        double of(T answer, T expected) throws Exception;
    }

    /** How close two texts are, from 0 to 1; equal texts are 1. */
    double texts(String answer, String expected) throws Exception {
        if (answer.equals(expected)) {
            return 1;
        }
        double characters = (double) answer.length() + expected.length();
        double pairs = (double) answer.length() * expected.length();
        spend(STEPS_OF_A_CALL + STEPS_OF_A_CHARACTER * characters + pairs);
        GoldenCase item =
                GoldenCase.of(trial.goldenCase().id(), trial.goldenCase().question(), expected);
        Score score = scorer.score(new Trial(item, trial.number(), Answer.of(answer), trial.calls()));
        if (score instanceof Score.Value value) {
            return value.value();
        }
        throw new Unscorable("an item is unscored: " + score.reason());
    }

    /** The sum over the pairs of items, each in one pair at most, that is the greatest. */
    <T> double lists(List<T> answer, List<T> expected, Comparison<T> comparison) throws Exception {
        boolean swapped = answer.size() > expected.size();
        List<T> shorter = swapped ? expected : answer;
        List<T> longer = swapped ? answer : expected;
        if (shorter.isEmpty()) {
            return 0;
        }
        spend((double) shorter.size() * longer.size() * (1 + shorter.size()));
        double[][] worth = new double[shorter.size()][longer.size()];
        for (int i = 0; i < shorter.size(); i++) {
            for (int j = 0; j < longer.size(); j++) {
                worth[i][j] = swapped
                        ? comparison.of(longer.get(j), shorter.get(i))
                        : comparison.of(shorter.get(i), longer.get(j));
            }
        }
        int[] columns = Assignment.best(worth);
        double sum = 0;
        for (int i = 0; i < columns.length; i++) {
            sum += worth[i][columns[i]];
        }
        return sum;
    }

    private void spend(double more) throws Unscorable {
        steps += more;
        if (steps > MOST_STEPS) {
            throw new Unscorable("too long to be compared item by item");
        }
    }
}
