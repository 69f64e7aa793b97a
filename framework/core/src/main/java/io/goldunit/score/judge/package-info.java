/** A second LLM as judge. */
@NullMarked
package io.goldunit.score.judge;

import org.jspecify.annotations.NullMarked;
