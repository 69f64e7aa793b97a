/** How often and how many at once: turns, rates and repeats of the calls to one model at one endpoint. */
@NullMarked
package io.goldunit.call.limit;

import org.jspecify.annotations.NullMarked;
