package io.goldunit.score.similarity.edit;

/** The fuzzy ratios of RapidFuzz, by the names that they have there. Each is a way to look at two texts. */
enum Fuzz {
    RATIO("ratio", false) {
        @Override
        double of(String one, String other) {
            return Ratios.whole(one, other);
        }
    },
    PARTIAL_RATIO("partialRatio", true) {
        @Override
        double of(String one, String other) {
            return Ratios.partial(one, other);
        }
    },
    TOKEN_SORT_RATIO("tokenSortRatio", false) {
        @Override
        double of(String one, String other) {
            return Ratios.whole(Words.of(one).sorted(), Words.of(other).sorted());
        }
    },
    TOKEN_SET_RATIO("tokenSetRatio", false) {
        @Override
        double of(String one, String other) {
            return TokenRatios.set(Words.of(one), Words.of(other));
        }
    },
    TOKEN_RATIO("tokenRatio", false) {
        @Override
        double of(String one, String other) {
            return Math.max(TOKEN_SORT_RATIO.of(one, other), TOKEN_SET_RATIO.of(one, other));
        }
    },
    PARTIAL_TOKEN_SORT_RATIO("partialTokenSortRatio", true) {
        @Override
        double of(String one, String other) {
            return Ratios.partial(Words.of(one).sorted(), Words.of(other).sorted());
        }
    },
    PARTIAL_TOKEN_SET_RATIO("partialTokenSetRatio", true) {
        @Override
        double of(String one, String other) {
            return TokenRatios.partialSet(Words.of(one), Words.of(other));
        }
    },
    PARTIAL_TOKEN_RATIO("partialTokenRatio", true) {
        @Override
        double of(String one, String other) {
            return Math.max(PARTIAL_TOKEN_SORT_RATIO.of(one, other), PARTIAL_TOKEN_SET_RATIO.of(one, other));
        }
    },
    WEIGHTED_RATIO("weightedRatio", true) {
        @Override
        double of(String one, String other) {
            return Ratios.weighted(one, other);
        }
    },
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
