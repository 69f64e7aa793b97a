/** What model calls may cost: caps, prices, and the account of one evaluation. */
@NullMarked
package io.goldunit.call.budget;

import org.jspecify.annotations.NullMarked;
