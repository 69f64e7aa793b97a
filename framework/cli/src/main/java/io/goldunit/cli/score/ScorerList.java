package io.goldunit.cli.score;

import io.goldunit.file.Findings;
import io.goldunit.file.FindingsException;
import io.goldunit.file.LocatedYaml;
import io.goldunit.golden.PlainValue;
import io.goldunit.score.Scorer;
import io.goldunit.score.catalogue.Scorers;
import io.goldunit.score.similarity.MissingModel;
import java.io.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Scorers as a shell names them: {@code bleu,zh=bleu(tokenizer=zh,lowercase=true),contains(Paris)}. Before an equals sign stands a
 * name of one's own, in brackets the options of a similarity or the argument of a rule, with values as in YAML.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ScorerList {

    private static final Pattern ITEM = Pattern.compile("(?:([^=()]+)=)?([^=()]+)(?:\\((.*)\\))?", Pattern.DOTALL);

    private static final Pattern OPTION = Pattern.compile("([a-z][a-z0-9_-]*)=(.*)", Pattern.DOTALL);

    private ScorerList() {}

    /**
     * The scorers, in their order.
     *
     * @throws IllegalArgumentException when one is unknown, does not take its options, or has the name of another
     */
    public static List<Measure> read(String text) {
        List<Measure> measures = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String part : Parts.of(text)) {
            Measure measure = measure(part);
            if (!names.add(measure.name())) {
                throw new IllegalArgumentException("[" + measure.name()
                        + "] is there twice: give one of them a name of its own, as in mine=" + part);
            }
            measures.add(measure);
        }
        return measures;
    }

    private static Measure measure(String part) {
        Matcher item = ITEM.matcher(part);
        if (!item.matches()) {
            throw new IllegalArgumentException("[" + part
                    + "] is no scorer: write its name, or its name and its options, as in bleu(tokenizer=char)");
        }
        @Nullable String own = item.group(1);
        String name = item.group(2).strip();
        return new Measure(own == null ? name : own.strip(), scorer(name, argument(name, item.group(3))));
    }

    private static Scorer scorer(String name, @Nullable Object argument) {
        try {
            return Scorers.named(name, argument);
        } catch (MissingModel e) {
            throw new IllegalArgumentException(
                    "[" + name + "] needs the model " + e.model()
                            + ", which is not in this jar. Copy the jars of " + e.artifact()
                            + " and of all that it depends on into a folder, such as models, and start with java -cp \"goldunit-cli.jar"
                            + File.pathSeparator + "models/*\" io.goldunit.cli.GoldUnit",
                    e);
        }
    }

    /** Options as an object, several values as a list, one value as it is. */
    private static @Nullable Object argument(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Map<String, @Nullable Object> options = new LinkedHashMap<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (String part : Parts.of(text)) {
            Matcher option = OPTION.matcher(part);
            if (option.matches()) {
                options.put(option.group(1), value(name, option.group(2)));
            } else {
                values.add(value(name, part));
            }
        }
        if (!options.isEmpty() && !values.isEmpty()) {
            throw new IllegalArgumentException(
                    "[" + name + "] has options and values: put quotes around a value that holds an equals sign");
        }
        return values.isEmpty() ? options : values.size() == 1 ? values.get(0) : values;
    }

    private static @Nullable Object value(String name, String text) {
        Findings findings = new Findings("--scorers");
        try {
            @Nullable Object value = new PlainValue(findings).of(LocatedYaml.read(text, "--scorers"));
            findings.throwIfAny(name);
            return value;
        } catch (FindingsException e) {
            throw new IllegalArgumentException(
                    "[" + name + "] has the value [" + text + "], which is no YAML: put quotes around it", e);
        }
    }
}
