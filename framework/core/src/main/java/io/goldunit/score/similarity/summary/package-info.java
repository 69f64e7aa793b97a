/** Similarities of summaries: ROUGE. */
@NullMarked
package io.goldunit.score.similarity.summary;

import org.jspecify.annotations.NullMarked;
