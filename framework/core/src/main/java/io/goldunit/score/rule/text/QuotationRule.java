package io.goldunit.score.rule.text;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Scorer;
import io.goldunit.score.check.RuleScorer;
import org.apiguardian.api.API;

/**
 * The rule that an answer quotes documents word for word, with its options: {@code at-least}, {@code words} and
 * {@code ignore-case} in case files. Immutable.
 *
 * <p>What stands in double quotation marks, straight or typographic, guillemets or corner brackets, outside of code and within a
 * paragraph, must stand in one document of the case's context or of the sources that the candidate tells. It must begin and end
 * there where a word does: "art" does not stand in "party". {@code ...} leaves something out.
 *
 * <p>Before they are compared, quotation and documents are made alike in how they are typed: a run of white space, line ends and
 * no-break spaces among it, is one space; apostrophes, single quotation marks and backticks are {@code '}, double quotation marks
 * and guillemets are {@code "}, Unicode's hyphens are {@code -}; soft hyphens and spaces of no width are left out. The sentence's
 * own mark before the closing quotation mark does not count. Everything else does: other punctuation, dashes, accents however they
 * are composed, and capital letters where {@link #ignoringCase} is not asked for.
 *
 * <p>Where there are no documents at all the answer stays unscored, and so does one with hundreds of different quotations to look
 * for in documents of a megabyte.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class QuotationRule implements DelegatingScorer {

    private final QuotesContext condition;
    private final RuleScorer rule;

    QuotationRule(QuotesContext condition) {
        this.condition = condition;
        this.rule = QuotesContext.FORM.scorer(condition);
    }

    /** The same rule for which there must be so many quotations; 1 when not said, and 0 asks for none. */
    public QuotationRule atLeast(int quotations) {
        return new QuotationRule(new QuotesContext(quotations, condition.words(), condition.ignoreCase()));
    }

    /** The same rule that leaves aside what has fewer words, such as a single word in quotation marks. */
    public QuotationRule ofWords(int atLeast) {
        return new QuotationRule(new QuotesContext(condition.atLeast(), atLeast, condition.ignoreCase()));
    }

    /** The same rule for which upper and lower case are the same, for quotations that begin a sentence of the answer. */
    public QuotationRule ignoringCase() {
        return new QuotationRule(new QuotesContext(condition.atLeast(), condition.words(), true));
    }

    @Override
    public Scorer scorer() {
        return rule;
    }
}
