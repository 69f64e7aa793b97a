package io.goldunit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places that have the right form, of which those with the right content are kept. */
final class Places {

    private Places() {}

    static List<Span> find(Pattern form, String text, Predicate<MatchResult> content) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            if (content.test(matcher)) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }

    /** The ASCII digits of a text. */
    static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
