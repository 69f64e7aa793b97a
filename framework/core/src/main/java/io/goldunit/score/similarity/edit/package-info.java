/** Distances in edits, and the ratios made of them. */
@NullMarked
package io.goldunit.score.similarity.edit;

import org.jspecify.annotations.NullMarked;
