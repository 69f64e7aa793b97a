package io.goldunit.score.rule.instruction;

import io.goldunit.score.PythonText;
import io.goldunit.score.Score;
import io.goldunit.score.check.Quantity;
import java.util.regex.Pattern;

/**
 * So many paragraphs, divided by {@code ***}; an answer with a blank one between others does not follow.
 *
 * @param wanted their number
 */
record NumberParagraphs(int wanted) implements Demand {

    private static final Pattern DIVIDER = Pattern.compile(Python.SPACE + "?\\*\\*\\*" + Python.SPACE + "?");

    @Override
    public Score score(String answer) {
        String[] parts = DIVIDER.split(answer, -1);
        int paragraphs = parts.length;
        for (int i = 0; i < parts.length; i++) {
            if (PythonText.strip(parts[i]).isEmpty()) {
                if (i > 0 && i < parts.length - 1) {
                    return Score.fail("paragraph " + (i + 1) + " of " + parts.length + " is blank");
                }
                paragraphs--;
            }
        }
        String reason = "expected exactly " + wanted + ", found " + Quantity.of(paragraphs, "paragraph");
        return Score.of(paragraphs == wanted ? 1 : 0, reason);
    }
}
