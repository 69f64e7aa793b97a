package io.goldunit.score.similarity.summary;

import org.apiguardian.api.API;

/**
 * ROUGE with what it is made of, each from 0 to 1.
 *
 * @param precision share of the answer in common
 * @param recall share of the expected text in common
 * @param f1 their harmonic mean
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RougeResult(double precision, double recall, double f1) {}
