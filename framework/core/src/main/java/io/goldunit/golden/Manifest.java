package io.goldunit.golden;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What {@code set.yaml} says about a golden set.
 *
 * @param name the set's name, equal to its folder's
 * @param version of the data, such as {@code 1.2.0}
 * @param description what the set is for, or null
 * @param licence under which its texts may be used, or null
 * @param owner who answers for it, or null
 * @param tape how its model calls are kept
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Manifest(
        String name,
        String version,
        @Nullable String description,
        @Nullable String licence,
        @Nullable String owner,
        TapeRules tape) {

    /** One that says nothing about its tape. */
    public Manifest(
            String name,
            String version,
            @Nullable String description,
            @Nullable String licence,
            @Nullable String owner) {
        this(name, version, description, licence, owner, TapeRules.NONE);
    }
}
