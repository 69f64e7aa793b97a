package io.goldunit.golden;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A piece of context that the candidate may use to answer.
 *
 * @param id where it comes from, or null
 * @param text what it says
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Document(@Nullable String id, String text) {}
