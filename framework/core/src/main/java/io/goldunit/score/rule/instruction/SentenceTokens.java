package io.goldunit.score.rule.instruction;

import io.goldunit.score.PythonText;
import io.goldunit.score.rule.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words and signs around a mark, and whether a sentence ends among them. */
final class SentenceTokens {

    private static final String MARKS = ".?!";
    private static final String SIGNS = "?!)\";}]*:@'({[";
    private static final String ALONE = "(\"`{[:;&#*@)}]-,";
    private static final Pattern NUMBER = Pattern.compile("-?[.,]?\\p{Nd}[\\p{Nd},.-]*+");
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.");

    private SentenceTokens() {}

    static boolean isMark(char it) {
        return MARKS.indexOf(it) >= 0;
    }

    /** Whether it is never part of a word, but at its start. */
    static boolean isSign(char it) {
        return SIGNS.indexOf(it) >= 0;
    }

    /** Whether a sentence ends before the last of the tokens. */
    static boolean endsWithin(String context) {
        List<String> tokens = of(context);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (ends(tokens.get(i), tokens.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String token, String next) {
        if (token.length() == 1 && "?!".contains(token)) {
            return true;
        }
        if (!token.endsWith(".")) {
            return false;
        }
        if (INITIAL.matcher(token).matches()) {
            return Abbreviations.startsSentence(next);
        }
        if (token.endsWith("..") || Abbreviations.contains(token.substring(0, token.length() - 1))) {
            return Abbreviations.startsSentence(next);
        }
        boolean number = NUMBER.matcher(token).matches();
        return !number || !continues(next);
    }

    /** After a number's period: a word in lower case or a mark. */
    private static boolean continues(String next) {
        return Character.isLowerCase(next.codePointAt(0)) || (next.length() == 1 && ";:,.!?".contains(next));
    }

    static List<String> of(String context) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < context.length()) {
            if (PythonText.isSpace(context.charAt(at))) {
                at++;
            } else {
                int end = end(context, at);
                tokens.add(context.substring(at, end));
                at = end;
            }
        }
        return tokens;
    }

    private static int end(String context, int start) {
        int run = run(context, start);
        if (run > start) {
            return run;
        }
        int end = start + 1;
        if (ALONE.indexOf(context.charAt(start)) < 0) {
            while (!endsWord(context, end)) {
                end++;
            }
        }
        return end;
    }

    private static boolean endsWord(String context, int at) {
        return isEdge(context, at) || (context.charAt(at) == ',' && isEdge(context, at + 1));
    }

    private static boolean isEdge(String context, int at) {
        return at == context.length()
                || PythonText.isSpace(context.charAt(at))
                || isSign(context.charAt(at))
                || run(context, at) > at;
    }

    /** After two or more hyphens or periods; the same place when there are none. */
    private static int run(String context, int start) {
        char it = context.charAt(start);
        int end = start;
        while ((it == '-' || it == '.') && end < context.length() && context.charAt(end) == it) {
            end++;
        }
        return end - start >= 2 ? end : start;
    }
}
