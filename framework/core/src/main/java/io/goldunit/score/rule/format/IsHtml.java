package io.goldunit.score.rule.format;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.rule.JsonAnswer;
import java.util.Map;

/** The answer is clean HTML and nothing else, bare or in one code fence. */
record IsHtml() implements Condition {

    static final CheckForm FORM = new CheckForm("is-html", 1, "true", IsHtml::read);

    IsHtml {
        Library.JSOUP.requireFor(FORM.name());
    }

    static Condition read(Argument argument) {
        argument.asked();
        return new IsHtml();
    }

    @Override
    public Score test(Trial trial) {
        return Reading.score(() -> {
            long elements = HtmlText.elements(JsonAnswer.bare(trial.answer().text()));
            return "found HTML of " + Quantity.of(elements, "element");
        });
    }

    @Override
    public Map<String, Object> options() {
        return Map.of();
    }
}
