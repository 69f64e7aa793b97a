package io.goldunit.score.similarity.edit;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.SimilarityInput;

/** Insertions, deletions and substitutions (Levenshtein 1966). */
final class Levenshtein {

    private Levenshtein() {}

    static long distance(Pair pair) {
        Pair rest = pair.trimmed();
        return LevenshteinDistance.getDefaultInstance().apply(Numbers.of(rest.expected()), Numbers.of(rest.answer()));
    }

    /**
     * Units as Commons Text reads them. Its own reading of a text is by halves of surrogate pairs, which is one edit too many
     * for an emoji.
     */
    private static final class Numbers implements SimilarityInput<Integer> {

        private final Integer[] all;

        private Numbers(Integer[] all) {
            this.all = all;
        }

        static Numbers of(int[] numbers) {
            Integer[] all = new Integer[numbers.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = numbers[i];
            }
            return new Numbers(all);
        }

        @Override
        public Integer at(int index) {
            return all[index];
        }

        @Override
        public int length() {
            return all.length;
        }
    }
}
