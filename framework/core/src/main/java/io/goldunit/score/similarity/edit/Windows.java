package io.goldunit.score.similarity.edit;

import java.util.Arrays;

/**
 * How a short sequence compares with every part of a longer one that is as long, and with its beginnings and ends that are
 * shorter. All of them at once in time of the product of the lengths, by Tiskin's braids (2008, "Semi-local string comparison"): the
 * longest common subsequence of the short sequence and the part from {@code l} to {@code r} is the number of strands that end there
 * and start before {@code l}.
 */
final class Windows {

    private final int window;

    /** By place of the longer sequence, where its strand starts; -1 for one that starts beside it. */
    private final int[] starts;

    /** By place, where the strand that starts there ends; the length when it ends beside the sequence. */
    private final int[] ends;

    private Windows(int[] shorter, int[] longer) {
        window = shorter.length;
        starts = braid(shorter, longer);
        ends = new int[longer.length];
        Arrays.fill(ends, longer.length);
        for (int j = 0; j < starts.length; j++) {
            if (starts[j] >= 0) {
                ends[starts[j]] = j;
            }
        }
    }

    /** The best normalised similarity by insertions and deletions, from 0 to 1; two empty sequences are equal. */
    static double best(int[] shorter, int[] longer) {
        if (shorter.length == 0) {
            return longer.length == 0 ? 1 : 0;
        }
        return new Windows(shorter, longer).best();
    }

    private static int[] braid(int[] shorter, int[] longer) {
        int[] starts = new int[longer.length];
        for (int j = 0; j < starts.length; j++) {
            starts[j] = j;
        }
        for (int unit : shorter) {
            int strand = -1;
            for (int j = 0; j < starts.length; j++) {
                int other = starts[j];
                if (unit == longer[j] || other < strand) {
                    starts[j] = strand;
                    strand = other;
                }
            }
        }
        return starts;
    }

    private double best() {
        int common = 0;
        double best = 0;
        for (int end = 1; end <= window; end++) {
            common += starts[end - 1] < 0 ? 1 : 0;
            best = Math.max(best, ratio(common, end));
        }
        for (int start = 0; start + 1 < starts.length; start++) {
            int end = Math.min(start + window, starts.length);
            boolean grows = end < starts.length;
            common += changeWithoutFirst(start, end) + (grows && starts[end] <= start ? 1 : 0);
            best = Math.max(best, ratio(common, end - start - (grows ? 0 : 1)));
        }
        return best;
    }

    /** By how many more or less strands count when the part from {@code start} to {@code end} loses its first place. */
    private int changeWithoutFirst(int start, int end) {
        int lost = starts[start] < start ? 1 : 0;
        int gained = ends[start] > start && ends[start] < end ? 1 : 0;
        return gained - lost;
    }

    private double ratio(int common, int length) {
        return 2.0 * common / (window + length);
    }
}
