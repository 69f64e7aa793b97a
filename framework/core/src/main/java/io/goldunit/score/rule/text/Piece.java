package io.goldunit.score.rule.text;

import io.goldunit.score.check.Found;
import java.util.List;
import java.util.stream.Stream;

/** What must have a citation of its own. */
enum Piece {
    ANSWER,
    PARAGRAPH,
    SENTENCE;

    /** Those of an answer; headings are none. */
    Stream<Found> of(String answer) {
        List<Found> pieces =
                switch (this) {
                    case ANSWER -> List.of();
                    case PARAGRAPH -> Paragraphs.of(answer);
                    case SENTENCE -> Sentences.of(answer);
                };
        return pieces.stream().filter(it -> answer.charAt(it.start()) != '#');
    }
}
