/** AssertJ assertions on answers and case results. An assertion that has a rule runs that rule, so the two never disagree. */
@NullMarked
package io.goldunit.assertj;

import org.jspecify.annotations.NullMarked;
