package io.goldunit.score.judge;

import io.goldunit.candidate.Prompt;
import io.goldunit.file.FindingsException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The verdicts that a judge may choose from.
 *
 * @param values each label with its value from 0 to 1, in the order of the rubric
 */
record Choices(Map<String, Double> values) {

    private static final Map<String, Double> PASS_OR_FAIL = new LinkedHashMap<>();

    static {
        PASS_OR_FAIL.put("pass", 1.0);
        PASS_OR_FAIL.put("fail", 0.0);
    }

    Choices {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Choices of(Prompt rubric) {
        Choices choices = new Choices(rubric.choices().isEmpty() ? PASS_OR_FAIL : rubric.choices());
        choices.values.forEach((label, value) -> {
            if (!(value >= 0 && value <= 1)) {
                throw problem(rubric, "the choice \"" + label + "\" is worth " + value, "Give it a value from 0 to 1");
            }
        });
        if (choices.values.size() < 2) {
            throw problem(rubric, "there is only one choice", "Name at least two");
        }
        return choices;
    }

    List<String> labels() {
        return List.copyOf(values.keySet());
    }

    private static FindingsException problem(Prompt rubric, String message, String remedy) {
        return new FindingsException(
                "rubric [" + rubric.name() + "]", List.of(rubric.finding("choices", "choices", message, remedy)));
    }
}
