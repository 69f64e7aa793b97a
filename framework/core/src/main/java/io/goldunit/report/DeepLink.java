package io.goldunit.report;

import io.goldunit.run.RunHeader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Fragments of the report's address: the page, the summary and the failure messages use the same. */
final class DeepLink {

    private static final String PLAIN = "-_.!~*'()";

    private DeepLink() {}

    /** To a set, as {@code #/support-faq} or {@code #/support-faq@strict}; of a module, as {@code #/shop%2Fsupport-faq}. */
    static String to(RunHeader header) {
        return "#/" + segment(header);
    }

    /** To a case, as {@code #/support-faq/refund-window}. */
    static String to(RunHeader header, String caseId) {
        return to(header) + "/" + encode(caseId);
    }

    static String segment(RunHeader header) {
        String set = encode(header.module().isEmpty() ? header.set() : header.module() + "/" + header.set());
        return header.baseline().isEmpty() ? set : set + "@" + encode(header.baseline());
    }

    /** The same as encodeURIComponent in the browser. */
    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char it) {
        return (it >= 'a' && it <= 'z')
                || (it >= 'A' && it <= 'Z')
                || (it >= '0' && it <= '9')
                || PLAIN.indexOf(it) >= 0;
    }
}
