package io.goldunit.score.rule.format;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Bounds;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.rule.CodeBlock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer has so many code blocks.
 *
 * @param language in small letters; empty for any or none
 * @param count how many of them
 */
record CodeBlocks(String language, Bounds count) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "code-block",
            1,
            "true, a language, or an object with language, exactly, at-least and at-most",
            CodeBlocks::read);

    static final Bounds SOME = new Bounds(1, Bounds.NO_END);

    CodeBlocks {
        language = language.toLowerCase(Locale.ROOT);
    }

    static Condition read(Argument argument) {
        if (argument.value() instanceof Boolean) {
            argument.asked();
            return new CodeBlocks("", SOME);
        }
        Fields fields = argument.fields("language", "exactly", "at-least", "at-most");
        Map<String, Object> counts = new TreeMap<>();
        fields.values().forEach((key, it) -> {
            if (!key.equals("language")) {
                counts.put(key, it.number());
            }
        });
        return new CodeBlocks(
                fields.get("language").map(Argument::text).orElse(""),
                counts.isEmpty() ? SOME : Bounds.read(new Argument(argument.name(), counts)));
    }

    @Override
    public Score test(Trial trial) {
        List<CodeBlock> blocks = CodeBlock.in(trial.answer().text());
        long found = blocks.stream()
                .filter(it -> language.isEmpty() || it.language().equals(language))
                .count();
        String kind = language.isEmpty() ? "" : language + " ";
        String among = language.isEmpty() || found == blocks.size() ? "" : " among " + blocks.size();
        String reason = "found " + Quantity.of(found, kind + "code block") + among + " (" + count + ")";
        return Score.of(count.allow(found) ? 1 : 0, reason);
    }

    @Override
    public Map<String, Object> options() {
        Map<String, Object> options = new TreeMap<>(count.options());
        if (!language.isEmpty()) {
            options.put("language", language);
        }
        return options;
    }
}
