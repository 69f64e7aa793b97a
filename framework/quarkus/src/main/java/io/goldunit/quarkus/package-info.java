/** On which instance Quarkus runs a test. Apart from the extension, so that nothing else is compiled or tested with Quarkus. */
@NullMarked
package io.goldunit.quarkus;

import org.jspecify.annotations.NullMarked;
