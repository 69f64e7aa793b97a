/** Better or worse: a pure comparison of a run with its baseline. */
@NullMarked
package io.goldunit.gate;

import org.jspecify.annotations.NullMarked;
