package io.goldunit.score.rule.instruction;

import io.goldunit.score.PythonText;
import io.goldunit.score.Score;
import io.goldunit.score.check.Found;
import io.goldunit.score.check.Quote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that an answer begins with, ends with, contains or does not. */
final class Texts {

    private static final List<String> ANSWERS = List.of("My answer is yes.", "My answer is no.", "My answer is maybe.");

    private static final Pattern OUTER_QUOTES = Pattern.compile("^\"++|(?<!\")\"++$");

    private Texts() {}

    /** One of the three answers is in it. */
    static Score constrainedResponse(String answer) {
        return ANSWERS.stream()
                .flatMap(it -> Found.first(it, answer).stream())
                .findFirst()
                .map(it -> Score.pass("found " + it))
                .orElseGet(() -> Score.fail("did not find " + Quote.anyOf(ANSWERS)));
    }

    static Score noComma(String answer) {
        Optional<Found> comma = Found.first(",", answer);
        return comma.map(it -> Score.fail("found " + it)).orElseGet(() -> Score.pass("found no comma"));
    }

    /** Double quotation marks around everything. */
    static Score quotation(String answer) {
        String text = PythonText.strip(answer);
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return Score.of(quoted ? 1 : 0, "the answer is " + Quote.of(text));
    }

    static Demand startingWith(String prompt) {
        String wanted = PythonText.strip(prompt);
        String start = Python.lower(wanted);
        return answer -> {
            String text = PythonText.strip(answer);
            return Score.of(Python.lower(text).startsWith(start) ? 1 : 0, edge(wanted, "starts", text));
        };
    }

    /** Quotation marks around the answer do not count. */
    static Demand endingWith(String phrase) {
        String wanted = PythonText.strip(phrase);
        String end = Python.lower(wanted);
        return answer -> {
            String text = OUTER_QUOTES.matcher(PythonText.strip(answer)).replaceAll("");
            return Score.of(Python.lower(text).endsWith(end) ? 1 : 0, edge(wanted, "ends", text));
        };
    }

    private static String edge(String wanted, String verb, String text) {
        return "expected " + Quote.of(wanted) + " where the answer " + verb + ", found " + Quote.of(text);
    }
}
