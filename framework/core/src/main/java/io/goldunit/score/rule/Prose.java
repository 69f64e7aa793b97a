package io.goldunit.score.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** An answer without the code in it: fenced blocks, and spans between as many backticks within a paragraph. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Prose {

    private static final String BLANK_LINE = "|\n[ \\t\r]*+\n";
    private static final Pattern OPENING = Pattern.compile("(?<!\\\\)`++" + BLANK_LINE);
    private static final Pattern CLOSING = Pattern.compile("`++" + BLANK_LINE);

    private Prose() {}

    /** The answer with a backtick for every char of code but line feeds, so that everything else stays where it is. */
    public static String of(String answer) {
        if (answer.indexOf('`') < 0 && answer.indexOf('~') < 0) {
            return answer;
        }
        StringBuilder prose = new StringBuilder(answer);
        int behind = 0;
        for (CodeBlock block : CodeBlock.in(answer)) {
            spans(prose, behind, block.start());
            blank(prose, block.start(), block.end());
            behind = block.end();
        }
        spans(prose, behind, prose.length());
        return prose.toString();
    }

    private static void spans(StringBuilder text, int first, int last) {
        Matcher opening = OPENING.matcher(text);
        int from = first;
        while (from <= last && opening.region(from, last).find()) {
            from = opening.end();
            if (text.charAt(opening.start()) == '`') {
                int stop = closing(text, opening.end() - opening.start(), from, last);
                blank(text, opening.start(), stop);
                from = stop;
            }
        }
    }

    /** After the backticks that close a span; the place itself where nothing does. */
    private static int closing(CharSequence text, int ticks, int from, int end) {
        Matcher closing = CLOSING.matcher(text).region(from, end);
        while (closing.find() && text.charAt(closing.start()) == '`') {
            if (closing.end() - closing.start() == ticks) {
                return closing.end();
            }
        }
        return from;
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, '`');
            }
        }
    }
}
