package io.goldunit.cli.init;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The test class of a new golden set. It compiles as it is, and says in every case where the application belongs.
 *
 * @param packageName of the class; empty for none
 */
record TestClass(String packageName, String set, Draft draft) {

    private static final String NOT_EMPTY = """
            Scorer.of(
                            "not-empty",
                            trial -> trial.answer().text().isBlank() ? Score.fail("it is empty") : Score.pass(""))""";

    String name() {
        String words = Stream.of(set.split("[^A-Za-z0-9]+"))
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                .collect(Collectors.joining());
        return (Character.isDigit(words.charAt(0)) ? "Set" : "") + words + "Tests";
    }

    /** Where it stands in the module. */
    Path path() {
        return Path.of("src/test/java", packageName.replace('.', '/')).resolve(name() + ".java");
    }

    String text() {
        String header = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
        return header
                + imports()
                + """

                class %s {

                    @GoldenSet("%s")
                    Evaluation answers() {
                        return Evaluation.of(Candidate.of(it -> ask(it.%s())))
                                .scoredBy(%s);
                    }

                    @GoldenTest
                    void answersAsWellAsItsBaseline() {}

                    /** Put your application here: ask it, and return the text of its answer. */
                    private static String ask(%s) {
                        throw new UnsupportedOperationException("put your application into %s.ask");
                    }
                }
                """.formatted(name(), set, isChat() ? "messages" : "question", scorer(), parameter(), name());
    }

    private String imports() {
        TreeSet<String> types = new TreeSet<>(
                Stream.of("candidate.Candidate", "evaluation.Evaluation", "junit.GoldenSet", "junit.GoldenTest")
                        .toList());
        if (isChat()) {
            types.add("golden.Message");
        }
        if (hasExpected()) {
            types.add("score.similarity.Similarity");
        } else {
            types.add("score.Score");
            types.add("score.Scorer");
        }
        String imports =
                types.stream().map(it -> "import io.goldunit." + it + ";\n").collect(Collectors.joining());
        return isChat() ? imports + "import java.util.List;\n" : imports;
    }

    private String scorer() {
        return hasExpected() ? "Similarity.rougeL()" : NOT_EMPTY;
    }

    private String parameter() {
        return isChat() ? "List<Message> conversation" : "String question";
    }

    private boolean isChat() {
        return !draft.exchanges().stream().allMatch(Exchange::isOneQuestion);
    }

    private boolean hasExpected() {
        return draft.exchanges().stream().anyMatch(it -> !it.expected().isEmpty());
    }
}
