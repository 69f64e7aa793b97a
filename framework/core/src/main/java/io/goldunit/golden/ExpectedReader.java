package io.goldunit.golden;

import io.goldunit.file.Findings;
import io.goldunit.file.Json;
import io.goldunit.file.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a case expects: a text, several texts, or a JSON value. */
record ExpectedReader(Findings findings) {

    Expected read(Located value) {
        if (value instanceof Located.Scalar scalar && value.is(Located.Kind.TEXT)) {
            return Expected.anyOf(scalar.text());
        }
        if (value instanceof Located.Sequence) {
            Typed typed = new Typed(findings);
            List<Located> items = typed.someItems(value, "expected", "a list of texts");
            return new Expected(typed.texts(items, "an expected text"), null);
        }
        if (value instanceof Located.Mapping) {
            return Fields.of("expected", value, findings, List.of("json"))
                    .flatMap(fields -> fields.required("json"))
                    .map(json -> new Expected(List.of(), canonical(json)))
                    .orElse(Expected.NOTHING);
        }
        findings.notText(value, "expected", "a text, a list of texts, or a mapping with json");
        return Expected.NOTHING;
    }

    private String canonical(Located value) {
        @Nullable Object plain = new PlainValue(findings).of(value);
        return plain == null ? "null" : Json.write(plain);
    }
}
