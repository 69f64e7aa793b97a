package io.goldunit.cli.init;

import io.goldunit.file.Fingerprint;
import io.goldunit.privacy.PersonalData;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives each case an id: the one it has, or the first words of its question. A second case with the same one gets some digits
 * of its content's fingerprint behind it, so that the same file, or more of it, always gives the same ids.
 */
final class CaseIds {

    private static final int MAX_WORDS_LENGTH = 48;
    private static final int MIN_DIGITS = 6;

    private final Set<String> taken = new HashSet<>();

    String next(Exchange exchange) {
        String digits = Fingerprint.ofText(exchange.identity());
        String wanted = wanted(exchange);
        String base = wanted.isEmpty() ? "case-" + digits.substring(0, MIN_DIGITS) : wanted;
        String id = base;
        for (int length = MIN_DIGITS; !taken.add(id); length++) {
            id = base + "-" + digits.substring(0, length);
        }
        return id;
    }

    private static String wanted(Exchange exchange) {
        return exchange.id().isBlank()
                ? words(withoutPersonalData(exchange.question()).toLowerCase(Locale.ROOT))
                : words(exchange.id());
    }

    /** An id stands in every log and report, also where the texts do not. */
    private static String withoutPersonalData(String text) {
        StringBuilder kept = new StringBuilder(text);
        List<PersonalData> found = PersonalData.found(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            kept.replace(found.get(i).start(), found.get(i).end(), " ");
        }
        return kept.toString();
    }

    private static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+|['\u2019]", "")
                .replaceAll("[^A-Za-z0-9._]+", "-");
        String trimmed = plain.replaceAll("^[-.]+|[-.]+$", "");
        if (trimmed.length() <= MAX_WORDS_LENGTH) {
            return trimmed;
        }
        int end = trimmed.lastIndexOf('-', MAX_WORDS_LENGTH);
        return trimmed.substring(0, end > MAX_WORDS_LENGTH / 2 ? end : MAX_WORDS_LENGTH);
    }
}
