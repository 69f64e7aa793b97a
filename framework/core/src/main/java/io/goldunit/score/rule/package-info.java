/** Checks that need no model: pass or fail. */
@NullMarked
package io.goldunit.score.rule;

import org.jspecify.annotations.NullMarked;
