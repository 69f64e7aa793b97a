package io.goldunit.golden;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.apiguardian.api.API;

/**
 * One turn of a conversation.
 *
 * @param role who speaks
 * @param text what is said
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Message(
        Role role, @JsonInclude(JsonInclude.Include.ALWAYS) String text) {}
