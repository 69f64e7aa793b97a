package io.goldunit.golden;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.LocatedYaml;
import io.goldunit.file.Quoted;
import java.util.List;
import java.util.Optional;

/** Reads {@code set.yaml} of the set that stands in a folder of this name. */
record ManifestReader(String folder) {

    private static final List<String> KEYS = List.of("name", "version", "description", "licence", "owner", "tape");
    private static final List<String> TAPE_KEYS = List.of("compressed", "redact");
    private static final String PERSONAL_DATA = "personal-data";

    /** Empty when name or version is missing; then there is a finding. */
    Optional<Manifest> read(String text, Findings findings) {
        return Fields.of("a manifest", LocatedYaml.read(text, findings.file()), findings, KEYS)
                .flatMap(this::read);
    }

    private Optional<Manifest> read(Fields fields) {
        Optional<String> name = fields.requiredText("name");
        Optional<String> version =
                fields.required("version").flatMap(value -> new Typed(fields.findings()).literal(value, "version"));
        name.filter(it -> !it.equals(folder)).ifPresent(it -> otherName(it, fields));
        String description = fields.text("description").orElse(null);
        String licence = fields.text("licence").orElse(null);
        String owner = fields.text("owner").orElse(null);
        TapeRules tape = fields.get("tape")
                .flatMap(it -> Fields.of("tape", it, fields.findings(), TAPE_KEYS))
                .map(ManifestReader::tape)
                .orElse(TapeRules.NONE);
        return name.flatMap(it -> version.map(data -> new Manifest(it, data, description, licence, owner, tape)));
    }

    private static TapeRules tape(Fields fields) {
        Optional<String> compressed = choice(fields, "compressed", List.of("true", "false"));
        Optional<String> redact = choice(fields, "redact", List.of(PERSONAL_DATA));
        return new TapeRules(compressed.filter("true"::equals).isPresent(), redact.isPresent());
    }

    private static Optional<String> choice(Fields fields, String key, List<String> known) {
        Optional<Located> value = fields.get(key);
        Optional<String> literal = value.flatMap(it -> new Typed(fields.findings()).literal(it, key));
        literal.filter(it -> !known.contains(it)).ifPresent(it -> fields.findings()
                .add(
                        value.orElseThrow().line(),
                        "unknown-value",
                        key + " cannot be " + Quoted.of(it),
                        "Write " + String.join(" or ", known)));
        return literal.filter(known::contains);
    }

    private void otherName(String name, Fields fields) {
        int line = fields.get("name").map(Located::line).orElse(0);
        String message = "the name " + Quoted.of(name) + " is not the folder's, " + Quoted.of(folder);
        fields.findings().add(line, "other-name", message, "Rename the one or the other");
    }
}
