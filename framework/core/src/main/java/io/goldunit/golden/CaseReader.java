package io.goldunit.golden;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one case from the tree of its file. What cannot be read is a finding, and the rest is read all the same. */
record CaseReader(Findings findings) {

    private static final List<String> KEYS =
            List.of("id", "input", "expected", "context", "checks", "tags", "source", "notes");
    /** Ids go into links and commands. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,120}");

    /** Empty when it has no usable id or is no mapping at all; then there is a finding. */
    static Optional<GoldenCase> read(Located value, Findings file) {
        CaseReader reader = new CaseReader(about(value, file));
        return Fields.of("a case", value, reader.findings, KEYS).flatMap(reader::read);
    }

    /** The findings of the file, naming the case where it has a usable id. */
    static Findings about(Located value, Findings file) {
        return file.about(idOf(value));
    }

    private static @Nullable String idOf(Located value) {
        Optional<Located> id = value instanceof Located.Mapping mapping ? mapping.get("id") : Optional.empty();
        return id.flatMap(Located::literal)
                .filter(text -> ID.matcher(text).matches())
                .orElse(null);
    }

    private Optional<GoldenCase> read(Fields fields) {
        Optional<String> id = id(fields);
        InputReader.Input input =
                fields.required("input").map(new InputReader(findings)::read).orElse(InputReader.Input.NONE);
        Expected expected =
                fields.get("expected").map(new ExpectedReader(findings)::read).orElse(Expected.NOTHING);
        List<Document> context = fields.get("context").map(this::context).orElse(List.of());
        List<Check> checks =
                fields.get("checks").map(new CheckReader(findings)::read).orElse(List.of());
        List<String> tags = fields.get("tags").map(this::tags).orElse(List.of());
        @Nullable String source = fields.text("source").orElse(null);
        @Nullable String notes = fields.text("notes").orElse(null);
        int line = fields.mapping().line();
        return id.map(name -> new GoldenCase(
                name,
                input.messages(),
                input.turns(),
                input.variables(),
                expected,
                context,
                checks,
                tags,
                source,
                notes,
                findings.file(),
                line));
    }

    private Optional<String> id(Fields fields) {
        Optional<String> id = fields.requiredText("id");
        id.filter(text -> !ID.matcher(text).matches())
                .ifPresent(text -> findings.add(
                        fields.mapping().get("id").map(Located::line).orElse(0),
                        "bad-id",
                        Quoted.of(text) + " cannot be an id: it goes into links and commands",
                        "Use 1 to 120 of the characters A-Z a-z 0-9 . _ -"));
        return id;
    }

    private List<Document> context(Located value) {
        return new Typed(findings)
                .items(value, "context", "a list of documents, each a text or a mapping with id and text").stream()
                        .flatMap(item -> document(item).stream())
                        .toList();
    }

    private Optional<Document> document(Located value) {
        if (value instanceof Located.Mapping mapping) {
            return Fields.of("a document", mapping, findings, List.of("id", "text"))
                    .flatMap(fields -> fields.requiredText("text")
                            .map(text -> new Document(fields.text("id").orElse(null), text)));
        }
        return new Typed(findings).text(value, "a document").map(text -> new Document(null, text));
    }

    private List<String> tags(Located value) {
        Typed typed = new Typed(findings);
        List<Located> items = typed.items(value, "tags", "a list of texts");
        items.forEach(this::quarantine);
        return typed.texts(items, "a tag");
    }

    private void quarantine(Located tag) {
        Optional<String> problem = tag instanceof Located.Mapping mapping
                        && mapping.get("quarantine").isPresent()
                ? Optional.of("the blank after the colon makes the tag a mapping")
                : tag.literal().flatMap(Quarantine::problem);
        problem.ifPresent(it ->
                findings.add(tag.line(), "bad-quarantine", it, "Write its last day, as in quarantine:2026-12-31"));
    }
}
