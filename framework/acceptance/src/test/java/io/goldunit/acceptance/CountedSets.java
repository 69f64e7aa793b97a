package io.goldunit.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A test class with golden sets of two cases each, whose candidate notes every call in a file.
 *
 * @param className the class; it has one golden test a set
 * @param sets names of its golden sets
 */
record CountedSets(String className, List<String> sets) {

    private static final String FILE = "asked.txt";

    CountedSets(String className, String... sets) {
        this(className, List.of(sets));
    }

    /** Writes class and sets into a module of a project. */
    void writeInto(Project module) throws IOException {
        StringBuilder methods = new StringBuilder();
        for (String set : sets) {
            methods.append(METHODS.replace("SET", set));
            module.write("golden-sets/" + set + "/set.yaml", "name: " + set + "\nversion: 1.0.0\n")
                    .write("golden-sets/" + set + "/cases.yaml", CASES);
        }
        module.write("src/test/java/" + className + ".java", JAVA.formatted(className, methods));
    }

    /** What a build has to be told, so that the calls are noted in the folder; earlier notes go. */
    static String notedIn(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
        return "-Dasked=" + folder.resolve(FILE);
    }

    /** Every call that was made, as {@code set/case}, sorted. */
    static List<String> asked(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(FILE)).stream().sorted().toList();
    }

    private static final String CASES = """
            - {id: france, input: Capital of France?, checks: [contains: Paris]}
            - {id: italy, input: Capital of Italy?, checks: [contains: Rome]}
            - {id: spain, input: Capital of Spain?, checks: [contains: Madrid]}
            - {id: portugal, input: Capital of Portugal?, checks: [contains: Lisbon]}
            - {id: austria, input: Capital of Austria?, checks: [contains: Vienna]}
            """;

    private static final String METHODS = """
                @GoldenSet("SET")
                Evaluation SET() {
                    return evaluationOf("SET");
                }

                @GoldenTest("SET")
                void isRightOnSET(CaseResult it) {
                    if (Boolean.getBoolean("flaky") && SEEN.add("SET/" + it.id())) {
                        throw new AssertionError("fails once");
                    }
                }

            """;

    private static final String JAVA = """
            import static java.nio.file.StandardOpenOption.APPEND;
            import static java.nio.file.StandardOpenOption.CREATE;

            import io.goldunit.candidate.Candidate;
            import io.goldunit.evaluation.Evaluation;
            import io.goldunit.junit.GoldenSet;
            import io.goldunit.junit.GoldenTest;
            import io.goldunit.run.CaseResult;
            import io.goldunit.score.rule.Rule;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.Set;
            import java.util.concurrent.ConcurrentHashMap;

            class %s {
                static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

            %s
                private static Evaluation evaluationOf(String set) {
                    return Evaluation.of(Candidate.of(it -> {
                                String call = set + "/" + it.id() + "\\n";
                                Files.writeString(Path.of(System.getProperty("asked")), call, CREATE, APPEND);
                                return System.getProperty("answer", "Paris, Rome, Madrid, Lisbon or Vienna");
                            }))
                            .scoredBy(Rule.ofCase())
                            .baselineTrials(1);
                }
            }
            """;
}
