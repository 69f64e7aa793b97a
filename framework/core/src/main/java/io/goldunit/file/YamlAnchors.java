package io.goldunit.file;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;

/** What anchors stand for, and how much was repeated by aliases: a few lines of them can stand for billions of values. */
final class YamlAnchors {

    /** In characters, as {@link Weighed} counts them. */
    private static final long MAX_REPEATED = 16_000_000;

    private final Map<Anchor, Weighed> values = new HashMap<>();
    private final String file;
    private long repeated;

    YamlAnchors(String file) {
        this.file = file;
    }

    /** Known from here on, so that an alias inside its own anchor is an unknown one. */
    void put(Anchor anchor, Weighed value) {
        values.put(anchor, value);
    }

    Weighed repeat(AliasEvent alias) {
        int line = LocatedYaml.lineOf(alias.getStartMark());
        Weighed value = values.get(alias.getAlias());
        if (value == null) {
            String message = "no finished anchor before the alias *" + alias.getAlias() + " has its name";
            throw Findings.broken(file, line, "unknown-alias", message, "Write the value out");
        }
        repeated += value.size();
        if (repeated > MAX_REPEATED) {
            String message = "aliases repeat more than " + MAX_REPEATED + " characters up to here";
            throw Findings.broken(file, line, "alias-bomb", message, "Write the values out, or use fewer aliases");
        }
        return value;
    }
}
