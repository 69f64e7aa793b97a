/** A small application: the information desk of a railway station. */
@NullMarked
package io.goldunit.examples.station;

import org.jspecify.annotations.NullMarked;
