package io.goldunit.score.similarity.translation;

import org.apiguardian.api.API;

/**
 * What {@link PairedSystems#bootstrap} found.
 *
 * @param baseline the first system
 * @param system the second one
 * @param pValue how probable a difference as large is when the systems are equally good
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BootstrapResult(Resampled baseline, Resampled system, double pValue) {}
