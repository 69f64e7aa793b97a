package io.goldunit.cli.init;

import io.goldunit.file.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a message says: a text, a list of parts that are texts, or a mapping with such a list. */
final class MessageText {

    private MessageText() {}

    static String of(Optional<Located> content) throws SkippedException {
        if (content.isEmpty()) {
            return "";
        }
        Located value = content.get();
        Optional<Located> parts = Value.of(value, "parts");
        return parts.isPresent() ? joined(parts.get()) : joined(value);
    }

    private static String joined(Located value) throws SkippedException {
        if (!(value instanceof Located.Sequence)) {
            return text(value);
        }
        List<String> texts = new ArrayList<>();
        for (Located part : Value.items(value).toList()) {
            texts.add(text(part));
        }
        return String.join("\n", texts);
    }

    private static String text(Located part) throws SkippedException {
        Optional<String> text = part instanceof Located.Mapping ? Value.text(part, "text") : part.literal();
        return text.orElseThrow(() -> new SkippedException("holds more than text"));
    }
}
