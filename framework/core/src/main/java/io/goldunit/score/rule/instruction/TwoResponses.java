package io.goldunit.score.rule.instruction;

import io.goldunit.score.PythonText;
import io.goldunit.score.Score;
import io.goldunit.score.check.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Two different answers in one, divided by six stars. */
final class TwoResponses {

    private static final String DIVIDER = "\\*{6}";

    private TwoResponses() {}

    static Score score(String answer) {
        String[] parts = answer.split(DIVIDER, -1);
        List<String> responses = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            String response = PythonText.strip(parts[i]);
            if (!response.isEmpty()) {
                responses.add(response);
            } else if (i > 0 && i < parts.length - 1) {
                return Score.fail("response " + (i + 1) + " of " + parts.length + " is blank");
            }
        }
        if (responses.size() == 2 && responses.get(0).equals(responses.get(1))) {
            return Score.fail("found the same response two times");
        }
        String found = "found " + Quantity.of(responses.size(), "response");
        return Score.of(responses.size() == 2 ? 1 : 0, found);
    }
}
