/** The loop: what a user describes, run, compared, and turned into a verdict. */
@NullMarked
package io.goldunit.evaluation;

import org.jspecify.annotations.NullMarked;
