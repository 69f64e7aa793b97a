/** How files are found, read and written, and the findings about what is wrong in them. */
@NullMarked
package io.goldunit.file;

import org.jspecify.annotations.NullMarked;
