/** The JUnit extension: cases become invocations, verdicts become outcomes. No scoring and no comparing here. */
@NullMarked
package io.goldunit.junit;

import org.jspecify.annotations.NullMarked;
