package io.goldunit.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/** A value of a YAML, JSON or CSV file as its author wrote it, with the line it starts on, from 1. Immutable. */
@API(status = API.Status.INTERNAL, since = "0.1")
public sealed interface Located {

    /** How deep lists and mappings may stand inside each other. */
    int MAX_DEPTH = 100;

    /** The line it starts on, from 1. */
    int line();

    /** The value in words, for a finding: {@code the number 42}, {@code a list}. */
    String described();

    /** Whether it is a single value of this kind. */
    default boolean is(Kind kind) {
        return this instanceof Scalar scalar && scalar.kind() == kind;
    }

    /** What stands in the file for a text, a number or a boolean; empty for everything else. */
    default Optional<String> literal() {
        return this instanceof Scalar scalar && !is(Kind.NOTHING) ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** The number it stands for, a Long or a BigDecimal; empty when it is none or cannot be worked with. */
    default Optional<Number> number() {
        return is(Kind.NUMBER) ? literal().flatMap(NumberLiteral::parse) : Optional.empty();
    }

    /** What a single value is by the rules of its file: YAML's core schema, or JSON. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NOTHING
    }

    /**
     * A single value.
     *
     * @param text what stands in the file, without quotes and escapes; a number keeps its digits
     */
    record Scalar(Kind kind, String text, int line) implements Located {

        @Override
        public String described() {
            return switch (kind) {
                case TEXT -> "the text " + Quoted.of(text);
                case NUMBER -> "the number " + text;
                case BOOLEAN -> text;
                case NOTHING -> "empty";
            };
        }
    }

    /** A list. */
    record Sequence(List<Located> items, int line) implements Located {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return items.isEmpty() ? "an empty list" : "a list";
        }
    }

    /** A mapping, its entries as they stand in the file: a repeated key is still there twice. */
    record Mapping(List<Entry> entries, int line) implements Located {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The first value of a key. */
        public Optional<Located> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        /** Entries whose key stands in an earlier entry already. */
        public List<Entry> repeated() {
            Set<String> seen = new HashSet<>();
            List<Entry> repeated = new ArrayList<>(entries);
            repeated.removeIf(entry -> seen.add(entry.key()));
            return repeated;
        }

        @Override
        public String described() {
            return "a mapping";
        }
    }

    /**
     * One key of a mapping and its value.
     *
     * @param line the line of the key
     */
    record Entry(String key, Located value, int line) {}

    /** A value with a YAML tag; what stands in it is not looked at, and fits nowhere. */
    record Tagged(String tag, int line) implements Located {

        @Override
        public String described() {
            return "a value with the tag " + tag;
        }
    }
}
