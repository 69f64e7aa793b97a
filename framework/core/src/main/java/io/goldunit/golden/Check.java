package io.goldunit.golden;

import org.apiguardian.api.API;

/**
 * A rule that belongs to one case, as its file names it.
 *
 * @param rule the rule's name, such as {@code contains}
 * @param argument what the file gives it: a String, Boolean, Long, BigDecimal, or an unmodifiable List or Map of these
 * @param line the line it stands on, from 1; not part of the case's content
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Check(String rule, Object argument, int line) {}
