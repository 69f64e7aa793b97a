/** What may not leave: personal data, found by exact recognisers. */
@NullMarked
package io.goldunit.privacy;

import org.jspecify.annotations.NullMarked;
