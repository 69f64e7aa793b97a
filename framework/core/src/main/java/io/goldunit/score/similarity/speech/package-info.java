/** Error rates as speech recognition counts them. */
@NullMarked
package io.goldunit.score.similarity.speech;

import org.jspecify.annotations.NullMarked;
