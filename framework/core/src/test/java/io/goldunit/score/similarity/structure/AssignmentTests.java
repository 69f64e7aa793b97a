package io.goldunit.score.similarity.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssignmentTests {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherPairsAreWorthMore(int seed) {
        Random random = new Random(seed);
        int rows = 1 + random.nextInt(5);
        int columns = rows + random.nextInt(3);
        double[][] worth = new double[rows][columns];
        for (double[] row : worth) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextInt(4) / 3.0;
            }
        }

        int[] best = Assignment.best(worth);

        assertThat(best).doesNotHaveDuplicates();
        double sum =
                IntStream.range(0, rows).mapToDouble(i -> worth[i][best[i]]).sum();
        assertThat(sum).isCloseTo(most(worth, 0, new boolean[columns]), within(1e-9));
    }

    /** By trying all. */
    private static double most(double[][] worth, int row, boolean[] taken) {
        double most = row == worth.length ? 0 : Double.NEGATIVE_INFINITY;
        for (int j = 0; row < worth.length && j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                most = Math.max(most, worth[row][j] + most(worth, row + 1, taken));
                taken[j] = false;
            }
        }
        return most;
    }
}
