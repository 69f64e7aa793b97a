/** Model calls as OpenTelemetry spans, by the semantic conventions for generative AI. Never holds what was asked or answered. */
@NullMarked
package io.goldunit.opentelemetry;

import org.jspecify.annotations.NullMarked;
