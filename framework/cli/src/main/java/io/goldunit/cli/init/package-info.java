/** Makes a first golden set, and the test class to go with it, from what a team has logged. */
@NullMarked
package io.goldunit.cli.init;

import org.jspecify.annotations.NullMarked;
