package io.goldunit.score.similarity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as the SQuAD evaluation script (version 2.0) takes them: lower case, without ASCII punctuation and without the English
 * articles, split at white space. Each pattern means what Python means by it, on every JDK.
 */
final class SquadTokens {

    private static final Pattern ASCII_PUNCTUATION = Pattern.compile("\\p{Punct}");

    /** Between word boundaries as Python has them: letters and numbers are word characters, combining marks are not. */
    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:a|an|the)(?![\\p{L}\\p{N}_])");

    private static final Pattern WHITE_SPACE = Pattern.compile(
            "[\\x09-\\x0d\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+");

    private SquadTokens() {}

    static List<String> of(String text) {
        String bare = ASCII_PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        String words = ARTICLE.matcher(bare).replaceAll(" ");
        return WHITE_SPACE.splitAsStream(words).filter(word -> !word.isEmpty()).toList();
    }
}
