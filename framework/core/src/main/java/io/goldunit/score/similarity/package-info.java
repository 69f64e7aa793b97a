/** How close an answer is to the expected text, from 0 to 1. */
@NullMarked
package io.goldunit.score.similarity;

import org.jspecify.annotations.NullMarked;
