package io.goldunit.candidate;

import io.goldunit.file.Finding;
import io.goldunit.file.Nearest;
import io.goldunit.golden.Document;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a case gives to a prompt template: its own variables, its question, or the first of its turns, as {@code input} and its
 * documents as {@code context}.
 */
final class CaseVariables {

    private static final String INPUT = "input";
    private static final String CONTEXT = "context";

    private CaseVariables() {}

    static Map<String, String> of(GoldenCase goldenCase) {
        Map<String, String> values = new TreeMap<>(goldenCase.variables());
        firstQuestion(goldenCase).ifPresent(question -> values.put(INPUT, question));
        if (!goldenCase.context().isEmpty()) {
            values.put(
                    CONTEXT, goldenCase.context().stream().map(Document::text).collect(Collectors.joining("\n\n")));
        }
        return values;
    }

    static boolean takesInput(Prompt prompt) {
        return prompt.variables().contains(INPUT);
    }

    static List<Finding> check(GoldenCase goldenCase, Prompt prompt) {
        Set<String> wanted = prompt.variables();
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(of(goldenCase).keySet());
        List<Finding> findings = new ArrayList<>();
        missing.forEach(name -> findings.add(missing(goldenCase, prompt, name)));
        goldenCase.variables().keySet().stream()
                .filter(name -> !wanted.contains(name) || name.equals(INPUT) || name.equals(CONTEXT))
                .forEach(name -> findings.add(unknown(goldenCase, prompt, name)));
        return findings;
    }

    /** The one question of the case, or the first of its turns. */
    private static Optional<String> firstQuestion(GoldenCase goldenCase) {
        List<Message> messages = goldenCase.messages();
        if (messages.isEmpty()) {
            return goldenCase.turns().stream().findFirst();
        }
        boolean isOne = messages.size() == 1 && messages.get(0).role() == Role.USER;
        return isOne ? Optional.of(messages.get(0).text()) : Optional.empty();
    }

    private static Finding missing(GoldenCase goldenCase, Prompt prompt, String name) {
        String remedy =
                switch (name) {
                    case INPUT -> "Give the case one question as its input, or take {{input}} out of the prompt";
                    case CONTEXT -> "Give the case a context, or take {{context}} out of the prompt";
                    default -> "Add it to the case's vars";
                };
        String message = "the prompt " + prompt.name() + " needs {{" + name + "}}, which the case does not give";
        return finding(goldenCase, "missing-variable", message, remedy);
    }

    private static Finding unknown(GoldenCase goldenCase, Prompt prompt, String name) {
        String message = "the prompt " + prompt.name() + " has no place for the variable \"" + name + "\"";
        String remedy = Nearest.to(name, prompt.variables()).isPresent()
                ? Nearest.remedy(name, prompt.variables())
                : "Remove it from the case's vars, or use {{" + name + "}} in the prompt";
        return finding(goldenCase, "unknown-variable", message, remedy);
    }

    private static Finding finding(GoldenCase goldenCase, String rule, String message, String remedy) {
        return new Finding(goldenCase.file(), goldenCase.line(), goldenCase.id(), rule, message, remedy);
    }
}
