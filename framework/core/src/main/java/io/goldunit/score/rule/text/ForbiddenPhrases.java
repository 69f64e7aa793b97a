package io.goldunit.score.rule.text;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Found;
import io.goldunit.score.check.Quantity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The answer has none of some phrases.
 *
 * @param phrases at least one
 */
record ForbiddenPhrases(Phrases phrases) implements Condition {

    static final CheckForm FORM =
            new CheckForm("forbidden-phrases", 1, "a phrase or a list of phrases", ForbiddenPhrases::read);

    ForbiddenPhrases {
        if (phrases.texts().isEmpty()) {
            throw new IllegalArgumentException("there is no phrase to look for");
        }
    }

    static Condition read(Argument argument) {
        return new ForbiddenPhrases(new Phrases(argument.texts()));
    }

    @Override
    public Score test(Trial trial) {
        List<Found> found = phrases.in(Folded.of(trial.answer().text(), true));
        int all = phrases.texts().size();
        return found.isEmpty()
                ? Score.pass("found none of " + Quantity.of(all, "forbidden phrase"))
                : Score.fail("found " + found.stream().map(Found::toString).collect(Collectors.joining(", ")));
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("phrases", phrases.texts());
    }
}
