package io.goldunit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the columns of a CSV file mean. */
class CaseTableTests {

    SetFolder set;

    @BeforeEach
    void makeTheSet(@TempDir Path folder) {
        set = SetFolder.in(folder);
    }

    @Test
    void everyColumnIsRead() {
        String csv = """
                tags,expected,id,context,input,source,notes,check.contains,check.number,checks,vars.price,vars.a.b
                "returns; shoes,new",30 days,refund,Returns are free.,"How ""long""?",ticket 81,daily,30 days,30,\
                "[{""not-contains"": [""14 days"", ""60 days""]}]",1.10,no
                """;
        assertThat(only(csv))
                .isEqualTo(new GoldenCase(
                        "refund",
                        List.of(new Message(Role.USER, "How \"long\"?")),
                        List.of(),
                        Map.of("price", "1.10", "a.b", "no"),
                        Expected.anyOf("30 days"),
                        List.of(new Document(null, "Returns are free.")),
                        List.of(
                                new Check("not-contains", List.of("14 days", "60 days"), 2),
                                new Check("contains", "30 days", 2),
                                new Check("number", 30L, 2)),
                        List.of("returns", "shoes", "new"),
                        "ticket 81",
                        "daily",
                        "golden-sets/support-faq/cases.csv",
                        2));
    }

    @Test
    void yamlAndCsvGiveTheSameCases() {
        CaseSet yaml = set.with("cases.yaml", """
                        - id: a
                          input: x
                          expected: [one, "2"]
                          context: [d, {id: e, text: f}]
                          checks: [{contains: [b, c]}, {json-schema: {type: object}}]
                          tags: [t, "u,v"]
                        - id: b
                          input:
                            messages: [{role: system, text: s}, {role: user, text: x}]
                            turns: [y, z]
                            vars: {n: "1"}
                          expected: {json: {open: ["09:00", null, 2.50]}}
                        """).read();
        CaseSet csv = set.without("cases.yaml").with("cases.csv", """
                        id,input,expected,expected.json,context,check.contains,check.json-schema,tags,messages,turns,vars.n
                        a,x,"[""one"", ""2""]",,"[""d"", {""id"": ""e"", ""text"": ""f""}]","[""b"", ""c""]",\
                        "{""type"": ""object""}","[""t"", ""u,v""]",,,
                        b,x,,"{""open"": [""09:00"", null, 2.50]}",,,,,"[{""role"": ""system"", ""text"": ""s""}]",\
                        "[""y"", ""z""]",1
                        """).read();
        assertThat(csv.fingerprint()).isEqualTo(yaml.fingerprint());
        assertThat(csv.cases().get(0).tags()).isEqualTo(yaml.cases().get(0).tags());
    }

    @Test
    void variablesAloneAreAnInput() {
        GoldenCase read = only("id,vars.n\na,7\n");
        assertThat(read.messages()).isEmpty();
        assertThat(read.variables()).containsExactly(Map.entry("n", "7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5 degrees",
                "+49 is the code",
                "@home",
                "=",
                "= 5",
                "=b",
                "--",
                "012",
                "no",
                " leading",
                "[INST] x",
                "[1, 2]",
                "{not json}",
                "#",
                "#REF",
                "N/A",
                "\t",
                "a\tb",
                "'quoted'",
                "😀"
            })
    void aTextIsReadAsItStands(String text) {
        GoldenCase read = only("id,input,expected\na,x,\"" + text + "\"\n");
        assertThat(read.expected()).isEqualTo(Expected.anyOf(text));
    }

    @Test
    void quotesLineEndsAndCommasInsideQuotesBelongToTheText() {
        CaseSet read = set.with("cases.csv", "\uFEFFinput,id\r\n\"two\r\nlines, and a \"\"word\"\"\",a\r\n\r\n,\r\nx,b")
                .read();
        assertThat(read.cases())
                .extracting(GoldenCase::id, GoldenCase::question, GoldenCase::line)
                .containsExactly(tuple("a", "two\r\nlines, and a \"word\"", 2), tuple("b", "x", 6));
    }

    @Test
    void aColumnWithoutNameMayStandEmpty() {
        assertThat(only("id,input,,\na,x,,\n").question()).isEqualTo("x");
    }

    private GoldenCase only(String csv) {
        List<GoldenCase> cases = set.with("cases.csv", csv).read().cases();
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }
}
