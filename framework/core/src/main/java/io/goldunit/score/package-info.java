/** How good it is: a scorer measures a trial and never decides. */
@NullMarked
package io.goldunit.score;

import org.jspecify.annotations.NullMarked;
