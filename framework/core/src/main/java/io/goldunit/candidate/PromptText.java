package io.goldunit.candidate;

import io.goldunit.file.Findings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt's text in its two parts.
 *
 * @param frontMatter with an empty line in place of its first fence, so that its line numbers are the file's
 * @param bodyLine the line the body starts on, from 1
 */
record PromptText(String frontMatter, String body, int bodyLine) {

    private static final Pattern OPENED = Pattern.compile("---[ \\t]*\\n");
    private static final Pattern FENCED =
            Pattern.compile("---[ \\t]*(\\n(?s:.*?))^---[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);

    static PromptText split(String text, Findings findings) {
        Matcher fenced = FENCED.matcher(text);
        if (fenced.lookingAt()) {
            String frontMatter = fenced.group(1);
            int line = 2 + (int) frontMatter.chars().filter(it -> it == '\n').count();
            return new PromptText(frontMatter, text.substring(fenced.end()), line);
        }
        if (OPENED.matcher(text).lookingAt()) {
            String message = "the line --- opens the parameters, and no second one closes them";
            findings.add(1, "front-matter", message, "Write --- alone on the line below the parameters");
        }
        return new PromptText("", text, 1);
    }
}
