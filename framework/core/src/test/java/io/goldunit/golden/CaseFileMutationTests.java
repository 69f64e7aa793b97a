package io.goldunit.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.FindingsException;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens to a good file, it is read or its findings are reported, and nothing else. */
class CaseFileMutationTests {

    private static final int MUTANTS = 1000;

    private static final List<String> SPLINTERS = List.of(
            "&a ",
            "*a",
            "!!x ",
            "!",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "\t",
            "\n---\n",
            "\n...\n",
            "? ",
            ": ",
            "- ",
            "|\n",
            ">-\n",
            "%YAML 9\n",
            "NaN",
            "1e99999",
            "<<: *a",
            "\\uD83D",
            "\\",
            "\u0000",
            "\uFEFF",
            "\r",
            "😀",
            "#",
            "@",
            ",");

    private static final String YAML = """
            - id: a
              input:
                messages:
                  - {role: user, text: "How long?\\n"}
                vars: {n: 1.10, on: true}
              expected: [30 days, thirty]
              context: &docs
                - Returns are free.
                - {id: d, text: Within 30 days.}
            - id: b
              input: |
                When do you
                open?
              expected: {json: {open: "09:00", days: [1, 2.5, null]}}
              context: *docs
              checks:
                - number: {value: 30, tolerance: 0.5}
              tags: [x]
            """;

    private static final String JSONL = """
            {"id": "a", "input": {"vars": {"n": 1.10}}, "expected": ["x", "y"], "tags": ["t"]}
            {"id": "b", "input": "q\\u00e9", "expected": {"json": {"n": [1, 2.5, null]}}, "context": [{"text": "d"}]}
            """;

    private static final String JSON = """
            [
              {"id": "a", "input": {"vars": {"n": 1.10}}, "expected": ["x", "y"], "tags": ["t"]},
              {
                "id": "b",
                "input": {"messages": [{"role": "user", "text": "q\\u00e9"}], "turns": ["s"]},
                "expected": {"json": {"n": [1, 2.5, null]}}, "context": [{"text": "d"}]
              }
            ]
            """;

    private static final String CSV = """
            id,input,expected,tags,check.number,checks,context,vars.n,turns\r
            a,"x, y","say ""x"" z",t;u,3,"[{""contains"": ""x""}]","[{""text"": ""d""}]",1.10,"[""s""]"\r
            "b","two
            lines",,,,,d,,\r
            """;

    private static final String MANIFEST = "name: support-faq\nversion: 1.0.0\ndescription: What customers ask\n";

    @ParameterizedTest
    @CsvSource({"cases.yaml,1", "cases.jsonl,2", "set.yaml,3", "cases.csv,4", "cases.json,5"})
    void aMutantIsReadOrItsFindingsAreReported(String file, long seed, @TempDir Path parent) {
        SetFolder set = SetFolder.in(parent).with("cases-z.yaml", "- {id: z, input: x}");
        byte[] original = original(file);
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            refused += isRefused(set.with(file, mutate(original, random))) ? 1 : 0;
        }
        assertThat(refused).isBetween(MUTANTS / 10, MUTANTS * 99 / 100);
    }

    private static byte[] original(String file) {
        String text =
                switch (file) {
                    case "cases.yaml" -> YAML;
                    case "cases.jsonl" -> JSONL;
                    case "cases.csv" -> CSV;
                    case "cases.json" -> JSON;
                    default -> MANIFEST;
                };
        return text.getBytes(UTF_8);
    }

    private static boolean isRefused(SetFolder set) {
        try {
            set.read().fingerprint();
            return false;
        } catch (FindingsException e) {
            assertThat(e.findings()).isNotEmpty();
            return true;
        }
    }

    private static byte[] mutate(byte[] original, Random random) {
        byte[] mutant = original;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutant = mutateOnce(mutant, random);
        }
        return mutant;
    }

    private static byte[] mutateOnce(byte[] original, Random random) {
        int from = random.nextInt(original.length + 1);
        int to = Math.min(original.length, from + random.nextInt(12));
        ByteArrayOutputStream mutant = new ByteArrayOutputStream();
        mutant.write(original, 0, from);
        switch (random.nextInt(5)) {
            case 0 ->
                mutant.writeBytes(
                        SPLINTERS.get(random.nextInt(SPLINTERS.size())).getBytes(UTF_8));
            case 1 -> mutant.write(random.nextInt(256));
            case 2 -> mutant.write(original, from, to - from);
            case 3 -> to = from + random.nextInt(original.length - from + 1);
            default -> from = to;
        }
        int rest = random.nextInt(10) == 0 ? original.length : to;
        mutant.write(original, Math.max(from, rest), original.length - Math.max(from, rest));
        return mutant.toByteArray();
    }
}
