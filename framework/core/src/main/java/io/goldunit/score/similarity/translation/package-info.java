/** Similarities of machine translation: BLEU, chrF, TER and METEOR, with the tokenizers of their reference implementations. */
@NullMarked
package io.goldunit.score.similarity.translation;

import org.jspecify.annotations.NullMarked;
