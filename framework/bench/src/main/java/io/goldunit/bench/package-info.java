/** Speed, as a ratio of two things measured in one run. */
@NullMarked
package io.goldunit.bench;

import org.jspecify.annotations.NullMarked;
