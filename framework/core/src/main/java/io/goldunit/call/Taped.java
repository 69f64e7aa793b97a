package io.goldunit.call;

import org.jspecify.annotations.Nullable;

/** A model around which a tape was put. */
sealed interface Taped permits TapedChatModel, TapedStreamingChatModel, TapedEmbeddingModel, TapedScoringModel {

    /** Where it is asked, as {@link Endpoint} says it or the user; null when nobody knows. */
    @Nullable String endpoint();
}
