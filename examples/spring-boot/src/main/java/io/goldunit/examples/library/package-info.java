/** A small application: the information desk of a town library. */
@NullMarked
package io.goldunit.examples.library;

import org.jspecify.annotations.NullMarked;
