/** Who answers: candidates, prompts, answers. */
@NullMarked
package io.goldunit.candidate;

import org.jspecify.annotations.NullMarked;
