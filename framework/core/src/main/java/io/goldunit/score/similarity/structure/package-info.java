/** Lists and JSON values, compared item by item. */
@NullMarked
package io.goldunit.score.similarity.structure;

import org.jspecify.annotations.NullMarked;
