package io.goldunit.call;

import org.apiguardian.api.API;

/**
 * Tokens of a call, as the provider counted them.
 *
 * @param input tokens of the request
 * @param output tokens of the reply
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Tokens(int input, int output) {}
