/** What people read; it computes no verdict. */
@NullMarked
package io.goldunit.report;

import org.jspecify.annotations.NullMarked;
