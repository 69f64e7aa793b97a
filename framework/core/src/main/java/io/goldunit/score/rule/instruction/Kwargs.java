package io.goldunit.score.rule.instruction;

import io.goldunit.file.Nearest;
import io.goldunit.score.check.Argument;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The arguments of an instruction under their official names.
 *
 * @param id of the instruction
 * @param values by name; only known names, each with a value
 */
record Kwargs(String id, Map<String, Argument> values) {

    /** Data sets list the arguments of all instructions for each one, as nulls: these are left out. */
    static Kwargs of(String id, List<String> known, Map<?, ?> given) {
        Map<String, Argument> values = new TreeMap<>();
        given.forEach((key, value) -> {
            String name = key.toString();
            if (value != null) {
                requireKnown(id, name, known);
                values.put(name, new Argument(id + "." + name, value));
            }
        });
        known.stream().filter(it -> !values.containsKey(it)).findFirst().ifPresent(missing -> {
            throw new IllegalArgumentException("[" + id + "] needs [" + missing + "]");
        });
        return new Kwargs(id, values);
    }

    private static void requireKnown(String id, String name, List<String> known) {
        if (!known.contains(name)) {
            String meant =
                    Nearest.to(name, known).map(it -> ", but [" + it + "]").orElse("");
            throw new IllegalArgumentException("[" + id + "] has no argument [" + name + "]" + meant);
        }
    }

    String text(String name) {
        return argument(name).text();
    }

    List<String> texts(String name) {
        List<String> texts = argument(name).texts();
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("[" + argument(name).name() + "] is an empty list");
        }
        return texts;
    }

    /** A whole number, 0 or more. */
    int count(String name) {
        int count = argument(name).integer();
        if (count < 0) {
            throw argument(name).not("a whole number, 0 or more");
        }
        return count;
    }

    /** A number of things, with the relation that it stands in. */
    HowMany limit(String relation, String number) {
        return HowMany.of(Relation.named(text(relation)), count(number));
    }

    private Argument argument(String name) {
        Argument argument = values.get(name);
        if (argument == null) {
            throw new IllegalStateException("[" + id + "] does not list [" + name + "]");
        }
        return argument;
    }

    /** As they are recorded: equal for equal instructions, from code and from case files. */
    Map<String, Object> recorded() {
        Map<String, Object> recorded = new TreeMap<>();
        values.forEach((name, argument) -> recorded.put(name, recorded(name, argument)));
        return recorded;
    }

    private Object recorded(String name, Argument argument) {
        if (argument.value() instanceof Number) {
            return count(name);
        }
        return argument.value() instanceof List<?> ? argument.texts() : argument.text();
    }
}
