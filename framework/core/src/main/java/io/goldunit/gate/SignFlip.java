package io.goldunit.gate;

import io.goldunit.statistic.SignFlips;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Swaps the two sides of cases: when nothing changed, each paired difference is as likely with the other sign. That holds
 * for any distribution of scores, and however the trials of one run hang together.
 *
 * <p>The differences are sorted first, so that the order of the cases moves nothing.
 *
 * <p>Source: Fisher, The design of experiments (1935), section 21; Pesarin and Salmaso, Permutation tests for complex data
 * (2010), chapter 1.
 */
final class SignFlip implements Deal {

    private static final int BLOCK = 8;

    private final double[] drops;
    private final double[][] blocks;

    SignFlip(double[] drops) {
        this.drops = Arrays.stream(drops).filter(drop -> drop != 0).sorted().toArray();
        this.blocks = new double[(this.drops.length + BLOCK - 1) / BLOCK][];
        for (int i = 0; i < blocks.length; i++) {
            int end = Math.min(this.drops.length, (i + 1) * BLOCK);
            blocks[i] = SignFlips.subsetSums(Arrays.copyOf(Arrays.copyOfRange(this.drops, i * BLOCK, end), BLOCK));
        }
    }

    boolean isCountable() {
        return drops.length <= SignFlips.MOST;
    }

    /** The share of all flips whose total is at least the observed one. */
    double exactP() {
        return SignFlips.of(drops).exactP();
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
}
