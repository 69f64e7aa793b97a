package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.CaseSet;
import io.goldunit.golden.CaseSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitTests {

    private static final String CSV = """
            nr,Question,Category,Answer
            1,How long can I return it?,returns,30 days
            2,"Do you ship
            abroad?",shipping,"Yes, to ""most"" countries"
            3,How long can I return it?,returns,30 days
            4, ,other,
            """;

    @TempDir
    Path module;

    @Test
    void aFirstSetIsMadeFromATable() throws IOException {
        Ended ended = init("support-faq", file("log.csv", CSV), "--package", "com.shop");

        Path set = module.resolve("golden-sets/support-faq");
        Path test = module.resolve("src/test/java/com/shop/SupportFaqTests.java");
        assertThat(ended)
                .isEqualTo(new Ended(0, """
                        log.csv: 4 records
                        input: "Question", guessed; --input names another
                        expected: "Answer", guessed; --expected names another
                        not taken: "nr", "Category"
                        skipped 1 (repeated): line 5
                        skipped 1 (no question): line 6
                        wrote SET/set.yaml
                        wrote SET/cases.yaml
                        wrote TEST

                        [support-faq] 2 cases. Next:
                          1. read the cases: every answer in them should be a good one, and nothing in them private
                          2. put your application into SupportFaqTests.ask
                          3. mvn test -Dtest=SupportFaqTests
                        """.replace("SET", set.toString()).replace("TEST", test.toString()), ""));
        assertThat(set.resolve("set.yaml")).hasContent("""
                name: support-faq
                version: 1.0.0
                description: Drafted from log.csv
                """);
        assertThat(set.resolve("cases.yaml")).hasContent("""
                - id: how-long-can-i-return-it
                  input: How long can I return it?
                  expected: 30 days
                  source: log.csv:2
                - id: do-you-ship-abroad
                  input: |-
                    Do you ship
                    abroad?
                  expected: Yes, to "most" countries
                  source: log.csv:3
                """);
        assertThat(test).hasContent("""
                package com.shop;

                import io.goldunit.candidate.Candidate;
                import io.goldunit.evaluation.Evaluation;
                import io.goldunit.junit.GoldenSet;
                import io.goldunit.junit.GoldenTest;
                import io.goldunit.score.similarity.Similarity;

                class SupportFaqTests {

                    @GoldenSet("support-faq")
                    Evaluation answers() {
                        return Evaluation.of(Candidate.of(it -> ask(it.question())))
                                .scoredBy(Similarity.rougeL());
                    }

                    @GoldenTest
                    void answersAsWellAsItsBaseline() {}

                    /** Put your application here: ask it, and return the text of its answer. */
                    private static String ask(String question) {
                        throw new UnsupportedOperationException("put your application into SupportFaqTests.ask");
                    }
                }
                """);
    }

    @Test
    void casesThatSeemToHoldPersonalDataAreNamedWithoutIt() throws IOException {
        Ended ended = init("faq", file("log.csv", """
                        question,answer
                        How long can I return it?,Within 30 days
                        I am anna.berg@web.de: where is it?,"Ask support@shop.de, or write to anna.berg@web.de"
                        Can you call me?,Of course: +49 30 1234567 or otto@web.de
                        """));

        assertThat(ended.out().lines().toList())
                .contains("2 cases seem to hold personal data: i-am-where-is-it (e-mail address a***@w***.de),"
                        + " can-you-call-me (phone number +4***, e-mail address o***@w***.de)");
        assertThat(ended.out()).doesNotContain("anna", "otto", "1234567");
    }

    @Test
    void ofManyCasesWithPersonalDataTheFirstAreNamed() throws IOException {
        String lines = IntStream.rangeClosed(1, 12)
                .mapToObj(it -> "q" + it + ",Write to otto@web.de\n")
                .collect(Collectors.joining());
        Ended few = init("few", file("few.csv", "question,answer\nq1,Write to otto@web.de\n"));
        Ended many = init("many", file("many.csv", "question,answer\n" + lines));

        assertThat(few.out()).contains("\n1 case seems to hold personal data: q1 (e-mail address o***@w***.de)\n");
        assertThat(many.out())
                .contains("\n12 cases seem to hold personal data: q1 (e-mail address o***@w***.de), q2 ")
                .contains(" q10 (e-mail address o***@w***.de) and 2 more\n");
    }

    @Test
    void whatItWritesIsFine() throws IOException {
        init("faq", file("log.csv", CSV));

        assertThat(Ended.of("validate", module.resolve("golden-sets/faq")))
                .isEqualTo(new Ended(0, "[faq] 2 cases from cases.yaml, version 1.0.0\n", ""));
    }

    @Test
    void columnsCanBeNamedAndTheirNumberLimited() throws IOException {
        Ended ended = init(
                "faq", file("log.csv", CSV), "--input", "Category", "--expected", "nr", "--id", "Answer", "--limit", 1);

        assertThat(ended.out()).startsWith("""
                log.csv: 4 records
                input: "Category"
                expected: "nr"
                id: "Answer"
                not taken: "Question"
                wrote""");
        assertThat(read("faq").cases())
                .extracting(it ->
                        it.id() + " " + it.question() + " " + it.expected().texts())
                .containsExactly("30-days returns [1]");
    }

    @Test
    void aLongSetIsWrittenAsLines() throws IOException {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 201; i++) {
            log.append("{\"prompt\": \"").append(i).append("\"}\n");
        }
        init("faq", file("log.jsonl", log.toString()));

        assertThat(module.resolve("golden-sets/faq/cases.jsonl"))
                .content()
                .startsWith("{\"id\":\"0\",\"input\":\"0\",\"source\":\"log.jsonl:1\"}\n{\"id\":\"1\",");
        assertThat(read("faq").cases()).hasSize(201);
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws IOException {
        Path log = file("log.csv", CSV);
        init("faq", log);
        List<Path> before = files();

        Ended again = init("faq", file("log.csv", "question\nOther?\n"));

        assertThat(again).isEqualTo(new Ended(1, "", """
                        the name [faq] cannot be used: 2 problems
                          MODULE/golden-sets/faq taken: it is there already. Remove it, or choose another name.
                          MODULE/src/test/java/FaqTests.java taken: it is there already. Remove it, or choose another name.
                        """.replace("MODULE", module.toString())));
        assertThat(files()).isEqualTo(before);
        assertThat(read("faq").cases()).hasSize(2);
    }

    @Test
    void whereNotAllCanBeWrittenNothingIs() throws IOException {
        Path log = file("log.csv", CSV);
        Files.writeString(module.resolve("src"), "in the way");
        List<Path> before = files();

        Ended ended = init("faq", log);

        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.err()).startsWith("cannot read or write " + module.resolve("src"));
        assertThat(files()).isEqualTo(before);
        assertThat(module.resolve("golden-sets")).doesNotExist();
    }

    @Test
    void aBrokenFileIsSaidWithEveryFindingAndNothingIsWritten() throws IOException {
        Ended ended = init("faq", file("log.csv", "question,answer\nWhat?\nWhy?,So,so\n"));

        assertThat(ended).isEqualTo(new Ended(1, "", """
                        log.csv cannot be used: 2 problems
                          log.csv:2 ragged: the record has 1 cell, and the header 2. Write the empty cells too, with a comma for each.
                          log.csv:3 ragged: the record has 3 cells, and the header 2. Put a text that holds a comma into quotes.
                        """));
        assertThat(module.resolve("golden-sets")).doesNotExist();
    }

    @Test
    void aFileWithoutAQuestionIsSaidWithWhatItHas() throws IOException {
        assertThat(init("faq", file("log.jsonl", "{\"q1\": \"What?\"}\n\n{\"q1\": \"Why?\", \"answer\": \"So\"}\n")))
                .isEqualTo(new Ended(1, "", """
                        log.jsonl cannot be used: 1 problem
                          log.jsonl no-case: it gives no case: log.jsonl: 2 records; \
                        expected: "answer", guessed; --expected names another; not taken: "q1"; \
                        skipped 2 (no question): lines 1, 3. Name the column that holds the question with --input.
                        """));
    }

    @Test
    void aColumnThatIsNotThereIsSaidWithTheNearest() throws IOException {
        assertThat(init("faq", file("log.csv", CSV), "--input", "Qestion").err())
                .isEqualTo("""
                log.csv cannot be used: 1 problem
                  log.csv no-column: --input names "Qestion", which no record has. \
                Did you mean "Question"? Known: nr, Question, Category, Answer.
                """);
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        assertThat(init("faq", file("log.xlsx", "x"))).isEqualTo(new Ended(1, "", """
                        log.xlsx cannot be used: 1 problem
                          log.xlsx unknown-format: the name ends in none of .csv, .jsonl, .ndjson and .json. \
                        Save it as CSV, JSONL or JSON; a spreadsheet as CSV in UTF-8.
                        """));
    }

    @Test
    void aMissingFileOrModuleIsAnError() {
        Path none = module.resolve("none.csv");
        Ended expected = new Ended(4, "", "there is no file or folder " + none + "\n");
        assertThat(init("faq", none)).isEqualTo(expected);
        assertThat(Ended.of("init", "faq", "--from", module, "--module", none)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../faq | com.shop  | 1  | a golden set cannot be called '../faq': use letters, digits, dots, dashes and underscores",
                "faq    | com.class | 1  | 'com.class' is not the name of a package",
                "faq    | com.shop  | 0  | --limit must be 1 or more, but is 0"
            })
    void wrongUseIsSaid(String name, String packageName, int limit, String message) throws IOException {
        Ended ended = init(name, file("log.csv", CSV), "--package", packageName, "--limit", limit);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith(message + "\n");
    }

    private Ended init(String name, Path from, Object... options) {
        Stream<Object> arguments = Stream.of("init", name, "--from", from, "--module", module);
        return Ended.of(Stream.concat(arguments, Stream.of(options)).toArray());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(module.resolve(name), text);
    }

    private CaseSet read(String name) {
        return CaseSetReader.read(module.resolve("golden-sets").resolve(name));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(module)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
