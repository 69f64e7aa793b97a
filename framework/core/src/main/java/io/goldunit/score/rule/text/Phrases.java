package io.goldunit.score.rule.text;

import io.goldunit.score.check.Found;
import java.util.List;
import java.util.Optional;

/**
 * Phrases that are looked for as whole words, whatever the case of their letters and however they are typed.
 *
 * @param texts none of them empty or blank
 */
record Phrases(List<String> texts) {

    Phrases {
        texts = List.copyOf(texts);
        if (texts.stream().anyMatch(it -> folded(it).isEmpty())) {
            throw new IllegalArgumentException("an empty phrase is in every answer");
        }
    }

    /** The first place of each phrase that is there. */
    List<Found> in(Folded answer) {
        String text = answer.text();
        return texts.stream()
                .flatMap(it -> first(folded(it), text, answer).stream())
                .toList();
    }

    private static Optional<Found> first(String phrase, String text, Folded answer) {
        for (int start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1)) {
            int end = start + phrase.length();
            if (Words.isEdge(text, start) && Words.isEdge(text, end)) {
                return Optional.of(answer.found(start, end));
            }
        }
        return Optional.empty();
    }

    private static String folded(String phrase) {
        return Folded.of(phrase.strip(), true).text();
    }
}
