package io.goldunit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseSetReaderTests {

    private static final String FULL = """
            # what customers ask
            - id: refund-window
              input:
                messages:
                  - {role: system, text: Be short.}
                  - role: user
                    text: How long can I return it?
                vars:
                  product: shoes
                  price: 1.10
                  code: 012
                  member: no
                  new: true
              expected: [30 days, thirty days]
              context:
                - Returns are free.
                - {id: terms-4, text: Within 30 days.}
              checks:
                - contains: 30 days
                - not-contains: [14 days, 60 days]
                - number: {value: 30, tolerance: 0.50}
              tags: [returns, "2"]
              source: ticket 81
              notes: asked every day

            - id: opening
              input: When do you open?
              expected:
                json: {open: "09:00", days: [1, 2.50, null], late: false}
            """;

    SetFolder set;

    @BeforeEach
    void makeTheSet(@TempDir Path folder) {
        set = SetFolder.in(folder);
    }

    @Test
    void everythingThatACaseCanSayIsRead() {
        GoldenCase read = set.with("cases.yaml", FULL).read().cases().get(0);
        assertThat(read)
                .isEqualTo(new GoldenCase(
                        "refund-window",
                        List.of(
                                new Message(Role.SYSTEM, "Be short."),
                                new Message(Role.USER, "How long can I return it?")),
                        List.of(),
                        Map.of("product", "shoes", "price", "1.10", "code", "012", "member", "no", "new", "true"),
                        Expected.anyOf("30 days", "thirty days"),
                        List.of(new Document(null, "Returns are free."), new Document("terms-4", "Within 30 days.")),
                        List.of(
                                new Check("contains", "30 days", 19),
                                new Check("not-contains", List.of("14 days", "60 days"), 20),
                                new Check("number", Map.of("value", 30L, "tolerance", new BigDecimal("0.50")), 21)),
                        List.of("returns", "2"),
                        "ticket 81",
                        "asked every day",
                        "golden-sets/support-faq/cases.yaml",
                        2));
        assertThat(read.variables().keySet()).containsExactly("product", "price", "code", "member", "new");
    }

    @Test
    void aTextAsInputIsOneUserMessageAndExpectedJsonIsCanonical() {
        GoldenCase read = set.with("cases.yaml", FULL).read().cases().get(1);
        assertThat(read.messages()).containsExactly(new Message(Role.USER, "When do you open?"));
        assertThat(read.expected())
                .isEqualTo(new Expected(List.of(), "{\"days\":[1,2.50,null],\"late\":false,\"open\":\"09:00\"}"));
        assertThat(read.line()).isEqualTo(26);
    }

    @Test
    void jsonLinesAndYamlSayTheSame() {
        String jsonl = """
                {"id": "refund-window", "input": {"messages": [{"role": "system", "text": "Be short."},\
                 {"role": "user", "text": "How long can I return it?"}], "vars": {"product": "shoes", "price": 1.10,\
                 "code": "012", "member": "no", "new": true}}, "expected": ["30 days", "thirty days"],\
                 "context": ["Returns are free.", {"id": "terms-4", "text": "Within 30 days."}],\
                 "checks": [{"contains": "30 days"}, {"not-contains": ["14 days", "60 days"]},\
                 {"number": {"value": 30, "tolerance": 0.50}}], "tags": ["returns", "2"]}

                {"id": "opening", "input": "When do you open?",\
                 "expected": {"json": {"open": "09:00", "days": [1, 2.50, null], "late": false}}}
                """;
        CaseSet fromYaml = set.with("cases.yaml", FULL).read();
        CaseSet fromJson = set.without("cases.yaml").with("cases.jsonl", jsonl).read();
        assertThat(fromJson.fingerprint()).isEqualTo(fromYaml.fingerprint());
        assertThat(fromJson.cases()).extracting(GoldenCase::line).containsExactly(1, 3);
        assertThat(fromJson.cases().get(0).file()).isEqualTo("golden-sets/support-faq/cases.jsonl");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNothing() {
        CaseSet plain = set.with("cases.yaml", FULL).read();
        CaseSet windows =
                set.with("cases.yaml", "\uFEFF" + FULL.replace("\n", "\r\n")).read();
        assertThat(windows).isEqualTo(plain);
        String jsonl = "{\"id\": \"a\", \"input\": \"x\"}\n{\"id\": \"b\", \"input\": \"y\"}\n";
        CaseSet lines = set.without("cases.yaml").with("cases.jsonl", jsonl).read();
        assertThat(set.with("cases.jsonl", "\uFEFF" + jsonl.replace("\n", "\r\n"))
                        .read())
                .isEqualTo(lines);
    }

    @Test
    void filesAreReadInTheOrderOfTheirNamesAndThenOfTheirFormats() {
        CaseSet read = set.with("cases.csv", "id,input\nd,y\n")
                .with("cases-b.yaml", "- {id: g, input: y}")
                .with("cases.jsonl", "{\"id\": \"c\", \"input\": \"y\"}")
                .with("cases-10.csv", "id,input\ne,y\n")
                .with("cases.json", "[{\"id\": \"b\", \"input\": \"y\"}]")
                .with("cases-b.csv", "id,input\nh,y\n")
                .with("cases-2.jsonl", "{\"id\": \"f\", \"input\": \"y\"}")
                .with("cases.yaml", "- {id: a, input: x}")
                .read();
        assertThat(read.cases()).extracting(GoldenCase::id).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(read.files())
                .extracting(file -> file.replace("golden-sets/support-faq/", ""))
                .containsExactly(
                        "cases.yaml",
                        "cases.json",
                        "cases.jsonl",
                        "cases.csv",
                        "cases-10.csv",
                        "cases-2.jsonl",
                        "cases-b.yaml",
                        "cases-b.csv");
    }

    @Test
    void aConversationIsAskedTurnByTurn() {
        GoldenCase read = set.with("cases.yaml", """
                        - id: a
                          input:
                            messages:
                              - {role: system, text: Be short.}
                            turns: [Is it free?, "And abroad?"]
                        """).read().cases().get(0);
        assertThat(read.messages()).containsExactly(new Message(Role.SYSTEM, "Be short."));
        assertThat(read.turns()).containsExactly("Is it free?", "And abroad?");
        assertThat(read.question()).isEqualTo("And abroad?");
    }

    @Test
    void anchorsAndAliasesShareWhatTheyName() {
        String shared = """
                - id: a
                  input: x
                  context: &terms [Within 30 days.]
                - id: b
                  input: y
                  context: *terms
                """;
        assertThat(set.with("cases.yaml", shared).read().cases())
                .extracting(GoldenCase::context)
                .containsOnly(List.of(new Document(null, "Within 30 days.")));
    }

    @Test
    void variablesAloneAreAnInput() {
        GoldenCase read = set.with("cases.yaml", "- {id: a, input: {vars: {n: 7}}}")
                .read()
                .cases()
                .get(0);
        assertThat(read.messages()).isEmpty();
        assertThat(read.variables()).containsExactly(Map.entry("n", "7"));
    }

    @Test
    void aJsonNullCanBeExpected() {
        GoldenCase read = set.with("cases.yaml", "- {id: a, input: x, expected: {json: null}}")
                .read()
                .cases()
                .get(0);
        assertThat(read.expected()).isEqualTo(new Expected(List.of(), "null"));
    }

    @Test
    void theManifestIsRead() {
        CaseSet read = set.with("set.yaml", """
                        name: support-faq
                        version: 1.10
                        description: What customers ask
                        licence: CC-BY-4.0
                        owner: support
                        """).with("cases.yaml", FULL).read();
        assertThat(read.manifest())
                .isEqualTo(new Manifest("support-faq", "1.10", "What customers ask", "CC-BY-4.0", "support"));
        assertThat(read.folder()).isEqualTo(set.path());
        assertThat(read.name()).isEqualTo("support-faq");
    }

    @Test
    void aManifestNeedsOnlyNameAndVersion() {
        assertThat(set.with("cases.yaml", FULL).read().manifest())
                .isEqualTo(new Manifest("support-faq", "1.0.0", null, null, null));
    }

    @Test
    void whatWasReadCannotBeChanged() {
        Object argument = set.with("cases.yaml", "- {id: a, input: x, checks: [{equals: {text: [b]}}]}")
                .read()
                .cases()
                .get(0)
                .checks()
                .get(0)
                .argument();
        assertThat(argument).isEqualTo(Map.of("text", List.of("b")));
        assertThat(Arrays.asList(argument, ((Map<?, ?>) argument).get("text")))
                .extracting(value -> value.getClass().getSimpleName())
                .containsExactly("UnmodifiableMap", "UnmodifiableRandomAccessList");
    }
}
