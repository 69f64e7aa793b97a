package io.goldunit.score.similarity.translation;

/**
 * The move of a run of words.
 *
 * @param start of the run
 * @param length of the run
 * @param target the position before which it goes
 */
record Shift(int start, int length, int target) {

    /** The first position that may differ after the move. */
    int from() {
        return Math.min(start, target);
    }

    /** Where all that follows is the same after the move, in a text of this many words. */
    int to(int words) {
        if (target < start) {
            return start + length;
        }
        return target > start + length ? target : Math.min(words, target + length);
    }

    /** The words after the move. */
    int[] of(int[] words) {
        int[] moved = words.clone();
        int from = from();
        int to = to(words.length);
        int place = target < start ? from : to - length;
        int next = from;
        for (int i = from; i < to; i++) {
            if (i < start || i >= start + length) {
                next = next == place ? next + length : next;
                moved[next++] = words[i];
            }
        }
        System.arraycopy(words, start, moved, place, length);
        return moved;
    }

    /** Of two moves that gain the same: the longer one, then the one from further ahead, then the one to further ahead. */
    boolean isBefore(Shift other) {
        if (length != other.length) {
            return length > other.length;
        }
        return start != other.start ? start < other.start : target < other.target;
    }
}
