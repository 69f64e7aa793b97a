/** Speed and memory, each as a ratio of things measured in one run. */
@NullMarked
package io.goldunit.bench;

import org.jspecify.annotations.NullMarked;
