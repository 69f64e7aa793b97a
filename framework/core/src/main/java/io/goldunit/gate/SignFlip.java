package io.goldunit.gate;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Swaps the two sides of cases: when nothing changed, each paired difference is as likely with the other sign. That holds
 * for any distribution of scores, and however the trials of one run hang together.
 *
 * <p>A flip of a set of differences lowers their total by twice their sum, so only sums of subsets are needed. The
 * differences are sorted first, so that the order of the cases moves nothing.
 *
 * <p>Source: Fisher, The design of experiments (1935), section 21; Pesarin and Salmaso, Permutation tests for complex data
 * (2010), chapter 1.
 */
final class SignFlip implements Deal {

    /** Differences that are not zero up to which every one of the 2^n flips is counted. */
    static final int EXACT_UP_TO = 30;

    /** Totals this close, relative to the sum of sizes, are ties. */
    static final double SLACK = 1e-14;

    private static final int BLOCK = 8;

    private final double[] drops;
    private final double[][] blocks;

    SignFlip(double[] drops) {
        this.drops = Arrays.stream(drops).filter(drop -> drop != 0).sorted().toArray();
        this.blocks = new double[(this.drops.length + BLOCK - 1) / BLOCK][];
        for (int i = 0; i < blocks.length; i++) {
            int end = Math.min(this.drops.length, (i + 1) * BLOCK);
            blocks[i] = subsetSums(Arrays.copyOf(Arrays.copyOfRange(this.drops, i * BLOCK, end), BLOCK));
        }
    }

    boolean isCountable() {
        return drops.length <= EXACT_UP_TO;
    }

    /** The share of all flips whose total is at least the observed one. */
    double exactP() {
        int middle = drops.length / 2;
        double[] low = subsetSums(Arrays.copyOfRange(drops, 0, middle));
        double[] high = subsetSums(Arrays.copyOfRange(drops, middle, drops.length));
        Arrays.sort(low);
        Arrays.sort(high);
        return countUpTo(SLACK * scale(), low, high) / Math.scalb(1.0, drops.length);
    }

    @Override
    public double shortfall(SplittableRandom random) {
        double sum = 0;
        long bits = 0;
        for (int i = 0; i < blocks.length; i++) {
            bits = i % BLOCK == 0 ? random.nextLong() : bits >>> BLOCK;
            sum += blocks[i][(int) (bits & 0xff)];
        }
        return 2 * sum;
    }

    @Override
    public double scale() {
        return Arrays.stream(drops).map(Math::abs).sum();
    }

    @Override
    public int work() {
        return blocks.length;
    }

    /** In how many pairs of one sum from each sorted array the total is at most the limit. */
    private static double countUpTo(double limit, double[] low, double[] high) {
        double count = 0;
        int fitting = high.length;
        for (double sum : low) {
            while (fitting > 0 && sum + high[fitting - 1] > limit) {
                fitting--;
            }
            count += fitting;
        }
        return count;
    }

    /** The sums of all subsets; bit i of the index says whether value i is in. */
    private static double[] subsetSums(double[] values) {
        double[] sums = new double[1 << values.length];
        for (int i = 0; i < values.length; i++) {
            for (int subset = 0; subset < 1 << i; subset++) {
                sums[(1 << i) + subset] = sums[subset] + values[i];
            }
        }
        return sums;
    }
}
