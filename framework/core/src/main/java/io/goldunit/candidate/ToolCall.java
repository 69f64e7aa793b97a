package io.goldunit.candidate;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A tool that a candidate called, or asks its caller to call.
 *
 * @param name of the tool
 * @param arguments a JSON object as text, as the model wrote it; empty when it gave none
 * @param result what the tool returned, or null when it was not called or the result is not known
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ToolCall(
        String name, String arguments, @Nullable String result) {}
