package io.goldunit.golden;

import org.apiguardian.api.API;

/**
 * What {@code set.yaml} says about the recorded model calls of a golden set, under {@code tape}.
 *
 * @param compressed whether its files are compressed with gzip; {@code compressed: true}
 * @param redactsPersonalData whether e-mail addresses, phone numbers, IBANs and payment card numbers are replaced before they
 *     are written; {@code redact: personal-data}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TapeRules(boolean compressed, boolean redactsPersonalData) {

    /** Nothing is said: not compressed, and only secrets are replaced. */
    public static final TapeRules NONE = new TapeRules(false, false);
}
