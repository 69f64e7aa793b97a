/** What two texts have in common, whatever its order. */
@NullMarked
package io.goldunit.score.similarity.overlap;

import org.jspecify.annotations.NullMarked;
