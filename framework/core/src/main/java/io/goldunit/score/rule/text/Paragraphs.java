package io.goldunit.score.rule.text;

import io.goldunit.score.check.Found;
import io.goldunit.score.check.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs: what stands between blank lines, if more than white space is in it. A line of white space is blank. */
final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("[^\r\n\u2029]*+(?:\r\n|[\r\n\u2029]|$)");

    private Paragraphs() {}

    /** In their order, each without the white space around it. */
    static List<Found> of(String text) {
        List<Found> paragraphs = new ArrayList<>();
        int start = 0;
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Found content = Spaces.stripped(text, line.start(), line.end());
            if (content.start() == content.end()) {
                add(paragraphs, text, start, line.start());
                start = line.end();
            }
        }
        add(paragraphs, text, start, text.length());
        return paragraphs;
    }

    private static void add(List<Found> paragraphs, String text, int start, int end) {
        Found paragraph = Spaces.stripped(text, start, Math.max(start, end));
        if (paragraph.start() < paragraph.end()) {
            paragraphs.add(paragraph);
        }
    }
}
