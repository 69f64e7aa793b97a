package io.goldunit.score.rule;

import io.goldunit.score.Score;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Found;
import io.goldunit.score.check.Quote;
import io.goldunit.score.check.Spaces;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * Takes the part out of an answer that a rule is about, such as the verdict at the end of a chain of thought. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Extraction {

    /** The answer as it is, without white space around it. */
    static final Extraction WHOLE_ANSWER =
            new Extraction("the whole answer", it -> Optional.of(Spaces.stripped(it, 0, it.length())));

    private final String description;
    private final Function<String, Optional<Found>> finder;

    private Extraction(String description, Function<String, Optional<Found>> finder) {
        this.description = description;
        this.finder = finder;
    }

    /**
     * The last match of a regular expression: its group 1, or the whole match when there is no group 1 or it took no part.
     *
     * @param regex as for {@link java.util.regex.Pattern}, with Unicode character classes; {@code (?i)} ignores case
     * @throws IllegalArgumentException when the expression cannot be read
     */
    public static Extraction lastMatch(String regex) {
        Regex expression = new Regex(regex);
        return new Extraction("the last match of " + expression, expression::last);
    }

    static Extraction read(Argument argument) {
        return lastMatch(argument.text());
    }

    /**
     * Takes the part, as a rule does. To be called where an expression is tried on answers, such as in a test of one's own.
     *
     * @param answer the text of an answer
     * @return the part as it stands there, perhaps an empty text; nothing when the answer has no such part: the model did not
     *     follow the format
     */
    public Optional<String> from(String answer) {
        return find(answer).map(Found::text);
    }

    Optional<Found> find(String answer) {
        return finder.apply(answer);
    }

    /** Why nothing was found. */
    Score notFound(String answer) {
        return Score.fail("format not followed: looked for " + description + " and found none in " + Quote.of(answer));
    }

    /** What is taken. */
    @Override
    public String toString() {
        return description;
    }
}
