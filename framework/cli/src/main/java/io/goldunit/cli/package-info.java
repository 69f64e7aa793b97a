/** The same engine from a shell: reads arguments, prints what the engine says, and turns it into an exit code. */
@NullMarked
package io.goldunit.cli;

import org.jspecify.annotations.NullMarked;
