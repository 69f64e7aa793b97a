package io.goldunit.score.rule.text;

import io.goldunit.score.check.Found;
import io.goldunit.score.check.Spaces;
import io.goldunit.score.rule.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences. One ends with its paragraph, before an item of a list or a heading, or after a full stop, question mark,
 * exclamation mark or ellipsis, together with what closes it: quotation marks, brackets and citations such as {@code [1]}.
 *
 * <p>White space must follow, but for the full-width marks of Chinese and Japanese, so that decimals, hosts and URLs are whole. It
 * does not end where a small letter comes next, nor at the number or letter of an item at the start of a line. An English
 * abbreviation, an initial and what is abbreviated with several periods end it only where a word such as "The" comes next, which
 * begins sentences rather than names; a title such as {@code Dr.} never does, nor {@code No.} before a number. What has neither
 * letter nor digit is no sentence.
 */
final class Sentences {

    private static final String MARKS = ".!?\u2026\u203c\u2047-\u2049\u0589\u061f\u06d4\u0964\u0965\u104b\u1362\u17d4";

    private static final Pattern END = Pattern.compile(
            "(?<![" + MARKS + "])[" + MARKS
                    + "]++[\\p{Pe}\\p{Pf}\\p{Pi}\"'*_]*+(?:\\s?\\[[^\\[\\]\\s]{1,40}+\\](?!\\())*+(?=\\s)"
                    + "|(?:[\u3002\uff01\uff1f\uff61]|\uff0e(?!\\p{Nd}))++[\\p{Pe}\\p{Pf}\"]*+"
                    + "|(?<![\r\n])[\r\n]++(?=[ \\t]{0,20}(?:[-*+\u2022]|\\d{1,3}[.)]|#{1,6})[ \\t])",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");
    private static final Pattern DOTTED = Pattern.compile("\\p{L}(?:\\.\\p{L}){0,5}+");
    private static final Pattern ITEM = Pattern.compile("\\p{L}|[0-9]++(?:\\.[0-9]++)*+");

    private static final int LONGEST_ABBREVIATION = 10;

    private Sentences() {}

    /** In their order, each without the white space around it. */
    static List<Found> of(String text) {
        return Paragraphs.of(text).stream().flatMap(Sentences::in).toList();
    }

    private static Stream<Found> in(Found paragraph) {
        List<Found> sentences = new ArrayList<>();
        String text = paragraph.answer();
        int start = paragraph.start();
        Matcher end = END.matcher(text).region(start, paragraph.end()).useTransparentBounds(true);
        while (end.find()) {
            if (ends(text, paragraph, end)) {
                sentences.add(Spaces.stripped(text, start, end.end()));
                start = end.end();
            }
        }
        sentences.add(Spaces.stripped(text, start, paragraph.end()));
        return sentences.stream().filter(Sentences::saysSomething);
    }

    private static boolean ends(String text, Found paragraph, Matcher end) {
        int next = next(text, end.end());
        if (next < text.length() && Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        return text.charAt(end.start()) != '.' || !isShortened(text, paragraph.start(), end.start(), next);
    }

    private static int next(String text, int from) {
        int next = from;
        while (next < text.length() && Spaces.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Whether the full stop belongs to what stands before it. */
    private static boolean isShortened(String text, int first, int stop, int next) {
        int start = stop;
        while (start > first && stop - start < LONGEST_ABBREVIATION && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        if (Abbreviations.isNeverLast(word) || isItem(text, first, start, word)) {
            return true;
        }
        Matcher following = WORD.matcher(text).region(next, text.length());
        if (!following.lookingAt()) {
            return isAbbreviation(word);
        }
        boolean numbered = Abbreviations.isBeforeNumbers(word) && Character.isDigit(text.codePointAt(next));
        return numbered || (isAbbreviation(word) && !Abbreviations.startsSentence(following.group()));
    }

    private static boolean isOfWord(char it) {
        return !Spaces.isSpace(it) && "([{\"'\u201c\u2018\u00ab*_".indexOf(it) < 0;
    }

    /** But for two that sentences end with as often. */
    private static boolean isAbbreviation(String word) {
        boolean abbreviation = DOTTED.matcher(word).matches() || Abbreviations.contains(word);
        return abbreviation && !word.equals("I") && !word.equals("etc");
    }

    private static boolean isItem(String text, int first, int start, String word) {
        boolean firstInLine = start == first || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
        return firstInLine && ITEM.matcher(word).matches();
    }

    private static boolean saysSomething(Found sentence) {
        return sentence.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
