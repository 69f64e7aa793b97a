package io.goldunit.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Makes the tree from the parser's events: only there a literal, its line, a repeated key and a tag all survive. */
final class YamlTree {

    private final Iterator<Event> events;
    private final String file;
    private final YamlAnchors anchors;
    private final ScalarResolver resolver = new CoreSchema().getScalarResolver();

    YamlTree(Iterator<Event> events, String file) {
        this.events = events;
        this.file = file;
        this.anchors = new YamlAnchors(file);
    }

    /** The one value between the events that open and close stream and document. */
    Located document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return new Located.Scalar(Located.Kind.NOTHING, "", 1);
        }
        Located root = value(events.next(), 0).value();
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw broken(end, "several-documents", "a second document begins here", "Keep one document in the file");
        }
        return root;
    }

    private Weighed value(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            Weighed repeated = anchors.repeat(alias);
            refuseDeeper(event, depth + repeated.height());
            return repeated;
        }
        refuseDeeper(event, depth);
        Weighed read = untagged(event, depth);
        Weighed value = tag(event)
                .map(tag -> Weighed.leaf(new Located.Tagged(tag.replace(Tag.PREFIX, "!!"), line(event)), tag))
                .orElse(read);
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, value));
        return value;
    }

    private Weighed untagged(Event event, int depth) {
        if (event instanceof ScalarEvent scalar) {
            return Weighed.leaf(scalar(scalar), scalar.getValue());
        }
        return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
    }

    private Located scalar(ScalarEvent event) {
        String text = event.getValue();
        if (!Utf8File.canHold(text)) {
            throw broken(event, "half-character", "an escape makes half a character", "Write the character itself");
        }
        Tag tag = event.isPlain() ? resolver.resolve(text, true) : Tag.STR;
        return new Located.Scalar(kind(tag), text, line(event));
    }

    private static Located.Kind kind(Tag tag) {
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Located.Kind.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return Located.Kind.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? Located.Kind.NOTHING : Located.Kind.TEXT;
    }

    private Weighed sequence(Event start, int depth) {
        List<Weighed> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value(event, depth + 1));
        }
        List<Located> values = items.stream().map(Weighed::value).toList();
        return Weighed.of(new Located.Sequence(values, line(start)), items);
    }

    private Weighed mapping(Event start, int depth) {
        List<Weighed> values = new ArrayList<>();
        List<Located.Entry> entries = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key = key(event, value(event, depth + 1).value());
            Weighed value = value(events.next(), depth + 1);
            values.add(value);
            entries.add(new Located.Entry(key, value.value(), line(event)));
        }
        return Weighed.of(new Located.Mapping(entries, line(start)), values);
    }

    private String key(Event event, Located key) {
        if (key instanceof Located.Scalar scalar) {
            return scalar.text();
        }
        throw broken(event, "wrong-type", "a key must be a text, but is " + key.described(), "Write a text as key");
    }

    private void refuseDeeper(Event event, int depth) {
        if (depth > Located.MAX_DEPTH) {
            String message = "values stand more than " + Located.MAX_DEPTH + " deep inside each other";
            throw broken(event, "too-deep", message, "Make it flatter");
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private FindingsException broken(Event event, String rule, String message, String remedy) {
        return Findings.broken(file, line(event), rule, message, remedy);
    }

    private static int line(Event event) {
        return LocatedYaml.lineOf(event.getStartMark());
    }
}
