/** What is asked: golden sets and their cases, and the only reader of case files. */
@NullMarked
package io.goldunit.golden;

import org.jspecify.annotations.NullMarked;
