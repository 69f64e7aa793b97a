package io.goldunit.score.rule;

import java.util.Optional;

/**
 * A piece of an answer and where it stands.
 *
 * @param answer the whole answer
 * @param start index of the first char of the piece
 * @param end index after its last char
 */
record Found(String answer, int start, int end) {

    /** The first place of a text in an answer. */
    static Optional<Found> first(String text, String answer) {
        int start = answer.indexOf(text);
        return start < 0 ? Optional.empty() : Optional.of(new Found(answer, start, start + text.length()));
    }

    String text() {
        return answer.substring(start, end);
    }

    /** The piece and its place, counted in code points from 1. */
    @Override
    public String toString() {
        return Quote.of(text()) + " at character " + (answer.codePointCount(0, start) + 1);
    }
}
