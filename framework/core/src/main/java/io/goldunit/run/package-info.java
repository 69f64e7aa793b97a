/** One pass: case to answers to scores, concurrently; the run record and its file. */
@NullMarked
package io.goldunit.run;

import org.jspecify.annotations.NullMarked;
