package io.goldunit.score.rule.text;

/**
 * Words that are looked for in documents, in time that grows with the length of both added, whatever they are: by Knuth, Morris and
 * Pratt, Fast Pattern Matching in Strings, 1977.
 */
final class Passage {

    private final String text;

    /** Of each beginning, how long its longest beginning is that it ends with too. */
    private final int[] borders;

    /** One to look for, which is not empty. */
    Passage(String text) {
        this.text = text;
        this.borders = new int[text.length()];
        for (int i = 1; i < borders.length; i++) {
            borders[i] = grown(borders[i - 1], text.charAt(i));
        }
    }

    /** After the next place where it stands with no word going on at either end; -1 for none. */
    int after(String document, int from) {
        int length = 0;
        for (int i = from; i < document.length(); i++) {
            length = grown(length == text.length() ? borders[length - 1] : length, document.charAt(i));
            int end = i + 1;
            if (length == text.length() && Words.isEdge(document, end - length) && Words.isEdge(document, end)) {
                return end;
            }
        }
        return -1;
    }

    /** How much of it stands before the next char, when so much stood before this one. */
    private int grown(int length, char next) {
        int its = length;
        while (its > 0 && text.charAt(its) != next) {
            its = borders[its - 1];
        }
        return text.charAt(its) == next ? its + 1 : its;
    }
}
