package io.goldunit.score.similarity.edit;

import org.apiguardian.api.API;

/** The fuzzy ratios of RapidFuzz, by the names that they have there. Each is a way to look at two texts. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Fuzz {
    /** Insertions and deletions against both lengths. */
    RATIO("ratio", false) {
        @Override
        double of(String one, String other) {
            return Ratios.whole(one, other);
        }
    },
    /** {@link #RATIO} of the shorter text and the part of the longer one that is nearest to it. */
    PARTIAL_RATIO("partialRatio", true) {
        @Override
        double of(String one, String other) {
            return Ratios.partial(one, other);
        }
    },
    /** {@link #RATIO} of the words in the order of their code points. */
    TOKEN_SORT_RATIO("tokenSortRatio", false) {
        @Override
        double of(String one, String other) {
            return Ratios.whole(Words.of(one).sorted(), Words.of(other).sorted());
        }
    },
    /**
     * {@link #RATIO} of the words in common and those of either text besides. 100 when one text has all the words of the other,
     * however many more it has.
     */
    TOKEN_SET_RATIO("tokenSetRatio", false) {
        @Override
        double of(String one, String other) {
            return TokenRatios.set(Words.of(one), Words.of(other));
        }
    },
    /** The greater one of {@link #TOKEN_SORT_RATIO} and {@link #TOKEN_SET_RATIO}. */
    TOKEN_RATIO("tokenRatio", false) {
        @Override
        double of(String one, String other) {
            return Math.max(TOKEN_SORT_RATIO.of(one, other), TOKEN_SET_RATIO.of(one, other));
        }
    },
    /** {@link #PARTIAL_RATIO} of the words in the order of their code points. */
    PARTIAL_TOKEN_SORT_RATIO("partialTokenSortRatio", true) {
        @Override
        double of(String one, String other) {
            return Ratios.partial(Words.of(one).sorted(), Words.of(other).sorted());
        }
    },
    /** {@link #PARTIAL_RATIO} of the words that the other text lacks; 100 when a single word is in common. */
    PARTIAL_TOKEN_SET_RATIO("partialTokenSetRatio", true) {
        @Override
        double of(String one, String other) {
            return TokenRatios.partialSet(Words.of(one), Words.of(other));
        }
    },
    /** The greater one of {@link #PARTIAL_TOKEN_SORT_RATIO} and {@link #PARTIAL_TOKEN_SET_RATIO}. */
    PARTIAL_TOKEN_RATIO("partialTokenRatio", true) {
        @Override
        double of(String one, String other) {
            return Math.max(PARTIAL_TOKEN_SORT_RATIO.of(one, other), PARTIAL_TOKEN_SET_RATIO.of(one, other));
        }
    },
    /** The greatest of the others, weighted by how much the lengths differ: {@code WRatio}. */
    WEIGHTED_RATIO("weightedRatio", true) {
        @Override
        double of(String one, String other) {
            return Ratios.weighted(one, other);
        }
    },
    /** {@link #RATIO}, but 0 for two empty texts: {@code QRatio}. */
    QUICK_RATIO("quickRatio", false) {
        @Override
        double of(String one, String other) {
            return one.isEmpty() || other.isEmpty() ? 0 : Ratios.whole(one, other);
        }
    };

    private final String scorer;
    private final boolean partial;

    Fuzz(String scorer, boolean partial) {
        this.scorer = scorer;
        this.partial = partial;
    }

    /** From 0 to 100. */
    abstract double of(String one, String other);

    /** The name of its scorer. */
    String scorer() {
        return scorer;
    }

    long steps(String one, String other) {
        long product = (long) one.length() * other.length();
        return partial ? 2 * product : product / 8;
    }
}
