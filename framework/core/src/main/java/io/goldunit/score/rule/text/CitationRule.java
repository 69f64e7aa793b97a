package io.goldunit.score.rule.text;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Scorer;
import io.goldunit.score.check.RuleScorer;
import org.apiguardian.api.API;

/**
 * The rule that an answer cites documents that there are, with its options: {@code at-least} and {@code every} in case
 * files. Immutable.
 *
 * <p>{@code [1]}, {@code [1, 3]}, {@code [2-4]} and {@code [^1]} are numbers of documents, counted from 1 in the case's context
 * or in the sources that the candidate tells. {@code [doc-id]} is the id of one: any id of a document, and what looks like
 * one, a single word that has a digit, hyphen, underscore or slash in it. Other words in brackets, links, boxes to tick
 * and what stands in code are no citations. Where there are no documents at all the answer stays unscored.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CitationRule implements DelegatingScorer {

    private final CitesContext condition;
    private final RuleScorer rule;

    CitationRule(CitesContext condition) {
        this.condition = condition;
        this.rule = CitesContext.FORM.scorer(condition);
    }

    /** The same rule for which so many different documents must be cited; 1 when not said, and 0 asks for none. */
    public CitationRule atLeast(int documents) {
        return new CitationRule(new CitesContext(documents, condition.every()));
    }

    /** The same rule for which every paragraph must have a citation, but headings and code. */
    public CitationRule everyParagraph() {
        return new CitationRule(new CitesContext(condition.atLeast(), Piece.PARAGRAPH));
    }

    /** The same rule for which every sentence must have a citation, but headings and code; one right after it is the sentence's. */
    public CitationRule everySentence() {
        return new CitationRule(new CitesContext(condition.atLeast(), Piece.SENTENCE));
    }

    @Override
    public Scorer scorer() {
        return rule;
    }
}
