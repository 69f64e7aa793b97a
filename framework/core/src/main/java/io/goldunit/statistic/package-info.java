/**
 * The numbers that people who judge evaluations need: agreement, correlation, distance of distributions, pass@k, tests and
 * intervals. The lowest layer: it knows nothing else of GoldUnit. Everything is immutable and for any number of threads.
 *
 * <p>What is not defined, such as 0/0 of constant samples, is {@link java.lang.Double#NaN}, which passes no comparison. The p of a
 * test is 1 where nothing differs at all, since nothing then speaks against chance. Samples that cannot be meant, such as empty
 * ones, pairs of unequal length or numbers that are not finite, are refused with an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package io.goldunit.statistic;

import org.jspecify.annotations.NullMarked;
