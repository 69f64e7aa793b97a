/** How models are called: every call of a trial goes through here, onto tape and from tape. */
@NullMarked
package io.goldunit.call;

import org.jspecify.annotations.NullMarked;
