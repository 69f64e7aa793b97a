package io.goldunit.score.rule.format;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Choice;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Found;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.rule.CodeBlock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Every code block of some languages can be read, and there is one of each.
 *
 * @param languages at least one
 */
record CodeParses(List<CodeLanguage> languages) implements Condition {

    static final CheckForm FORM =
            new CheckForm("code-parses", 1, "java, json, xml or sql, or a list of them", CodeParses::read);

    CodeParses {
        languages = List.copyOf(new TreeSet<>(languages));
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("there is no language to look for");
        }
        languages.forEach(it -> it.require(FORM.name()));
    }

    static Condition read(Argument argument) {
        return new CodeParses(Choice.ofEnum(CodeLanguage.class).readAll(argument));
    }

    @Override
    public Score test(Trial trial) {
        String answer = trial.answer().text();
        return Reading.score(() -> {
            List<CodeBlock> blocks = CodeBlock.in(answer);
            if (blocks.isEmpty() && languages.size() == 1) {
                return whole(languages.get(0), answer);
            }
            for (CodeLanguage language : languages) {
                each(language, blocks, answer);
            }
            return "found " + Quantity.of(blocks.size(), "code block") + "; all of " + String.join(", ", names())
                    + " parse";
        });
    }

    private static String whole(CodeLanguage language, String answer) throws Malformed, Unscorable {
        String name = Choice.name(language);
        if (answer.isBlank()) {
            throw new Malformed("the answer is empty, not code");
        }
        try {
            language.read(answer);
            return "the answer as a whole parses as " + name;
        } catch (Malformed e) {
            throw new Malformed("found no code block, and the answer does not parse as " + name + ": " + e.reason());
        }
    }

    private static void each(CodeLanguage language, List<CodeBlock> blocks, String answer)
            throws Malformed, Unscorable {
        String name = Choice.name(language);
        List<CodeBlock> own = blocks.stream().filter(language::isOf).toList();
        if (own.isEmpty()) {
            throw new Malformed("found no " + name + " code block among " + blocks.size());
        }
        for (CodeBlock block : own) {
            try {
                language.read(block.code());
            } catch (Malformed e) {
                throw new Malformed(
                        "the " + name + " code block " + at(block, answer) + " does not parse: " + e.reason());
            }
        }
    }

    private static String at(CodeBlock block, String answer) {
        return new Found(answer, block.start(), block.start() + 3).toString().replaceFirst("^.* at ", "at ");
    }

    private List<String> names() {
        return languages.stream().map(Choice::name).toList();
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("languages", names());
    }
}
