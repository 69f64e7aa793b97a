package io.goldunit.call;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A form by which a secret is known that no variable holds.
 *
 * @param form with a group of what stands before the secret and is kept
 * @param what it is, in words
 */
record SecretShape(Pattern form, String what) {

    // A word of prose has no digit, and what was replaced already is no secret.
    private static final String VALUE = "(?!\\[redacted)(?=[^\\s\"',;&]*[0-9])[^\\s\"',;&]{8,}";

    private static final String AUTHORIZATION = "(?:proxy-)?authorization\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?";

    private static final List<SecretShape> ALL = List.of(
            shape("()-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\\z)", "private key"),
            shape("([a-z][a-z0-9+.-]*://)(?!\\[redacted)[^\\s/@:\"'<>]+:[^\\s/@\"'<>]+(?=@)", "user and password"),
            shape(
                    "([?&](?:key|api[_-]?key|access[_-]?token|auth[_-]?token|token|sig|signature|secret|client[_-]?secret"
                            + "|password)=)(?!\\[redacted)[^&\\s\"'#<>]{4,}",
                    "key"),
            shape("()\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*", "JWT"),
            shape(
                    "()\\b(?:sk-(?=[A-Za-z0-9_-]*[0-9])[A-Za-z0-9_-]{16,}|[sr]k_(?:live|test)_[A-Za-z0-9]{16,}"
                            + "|AIza[A-Za-z0-9_-]{35}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}"
                            + "|glpat-[A-Za-z0-9_-]{16,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abeprs]-[A-Za-z0-9-]{10,}"
                            + "|hf_[A-Za-z0-9]{20,})",
                    "API key"),
            shape("(" + AUTHORIZATION + "(?:bearer|basic|token|apikey)\\s+)(?!\\[redacted)[^\\s\"',;&]{6,}", "header"),
            shape("(" + AUTHORIZATION + ")" + VALUE, "header"),
            shape(
                    "(\\b(?:x-)?(?:goog-)?(?:api-key|auth-token|access-token)\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?)"
                            + VALUE,
                    "header"),
            shape("(\\b(?:set-)?cookie\\\\?[\"']?\\s*:\\s*\\\\?[\"']?)" + VALUE, "header"),
            shape("(\\bbearer\\s+)(?!\\[redacted)(?=[^\\s\"']*[0-9])[A-Za-z0-9._~+/=-]{16,}", "token"));

    private static SecretShape shape(String form, String what) {
        boolean keepsCase = what.equals("API key") || what.equals("private key");
        int flags = keepsCase ? Pattern.DOTALL : Pattern.CASE_INSENSITIVE;
        return new SecretShape(Pattern.compile(form, flags), what);
    }

    static String mark(String what) {
        return "[redacted: " + what + "]";
    }

    static String redact(String text) {
        String result = text;
        for (SecretShape shape : ALL) {
            result = shape.form.matcher(result).replaceAll("$1" + mark(shape.what));
        }
        return result;
    }
}
