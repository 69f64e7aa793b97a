package io.goldunit.score.similarity.translation;

import org.apiguardian.api.API;

/**
 * What {@link PairedSystems#randomization} found. Scores are from 0 to 100.
 *
 * @param baseline score of the first system
 * @param system score of the second one
 * @param pValue how probable a difference as large is when it does not matter which system gave which answer
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RandomizationResult(double baseline, double system, double pValue) {}
