package io.goldunit.score.rule.text;

import io.goldunit.score.check.Found;
import io.goldunit.score.rule.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One document that an answer refers to in brackets. {@code [1]}, {@code [1, 3]}, {@code [2-4]} and {@code [^1]} are numbers
 * of documents; anything else in brackets is a citation when it is the id of a document, or looks like one: one word
 * that has a digit, hyphen, underscore or slash in it. Links and boxes to tick are none, nor is what stands in code, such as
 * {@code args[0]}.
 *
 * @param found the brackets
 * @param document its number or id
 */
record Citation(Found found, String document) {

    private static final Pattern BRACKETS = Pattern.compile("(?<!!)\\[\\^?([^\\[\\]\r\n]{1,200}+)\\](?![(:])");
    private static final Pattern LIST = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,4})\\s?[-\u2013]\\s?([0-9]{1,4})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern LIKE_ID = Pattern.compile("(?=.*[\\p{N}_/-])[\\p{L}\\p{N}][^\\s,;]*+");

    /** All citations of an answer, in their order. */
    static List<Citation> in(String answer, Documents documents) {
        List<Citation> citations = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(Prose.of(answer));
        while (brackets.find()) {
            Found found = new Found(answer, brackets.start(), brackets.end());
            documents(brackets.group(1).strip(), documents).forEach(it -> citations.add(new Citation(found, it)));
        }
        return citations;
    }

    private static Stream<String> documents(String content, Documents documents) {
        if (documents.has(content)) {
            return Stream.of(content);
        }
        List<String> parts = LIST.splitAsStream(content).toList();
        boolean all = parts.stream()
                .allMatch(it ->
                        isNumber(it) || documents.has(it) || LIKE_ID.matcher(it).matches());
        return all ? parts.stream().flatMap(it -> numbers(it, documents)) : Stream.empty();
    }

    private static boolean isNumber(String part) {
        return NUMBER.matcher(part).matches() || RANGE.matcher(part).matches();
    }

    private static Stream<String> numbers(String part, Documents documents) {
        Matcher range = RANGE.matcher(part);
        if (documents.has(part) || !range.matches()) {
            return Stream.of(part);
        }
        int first = Integer.parseInt(range.group(1));
        int last = Math.min(Integer.parseInt(range.group(2)), documents.most() + 1);
        return IntStream.rangeClosed(first, Math.max(first, last)).mapToObj(Integer::toString);
    }

    boolean isOf(Documents documents) {
        return documents.has(document)
                || (NUMBER.matcher(document).matches() && documents.has(Integer.parseInt(document)));
    }
}
