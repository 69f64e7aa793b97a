package io.goldunit.golden;

import org.apiguardian.api.API;

/**
 * One turn of a conversation.
 *
 * @param role who speaks
 * @param text what is said
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Message(Role role, String text) {}
