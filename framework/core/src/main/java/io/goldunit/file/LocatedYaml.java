package io.goldunit.file;

import java.util.Iterator;
import java.util.Optional;
import org.apiguardian.api.API;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads one YAML 1.2 document under the core schema: {@code no} is a text, a tag is never obeyed. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LocatedYaml {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private LocatedYaml() {}

    /**
     * Reads the document; an empty one is {@link Located.Kind#NOTHING}.
     *
     * @param text the whole file
     * @param file the file as the user knows it
     * @throws FindingsException with the first thing for which it cannot be read
     */
    public static Located read(String text, String file) {
        refuseUnprintable(text, file);
        try {
            Iterator<Event> events = new Parse(SETTINGS).parseString(text).iterator();
            return new YamlTree(events, file).document();
        } catch (MarkedYamlEngineException e) {
            throw notYaml(file, lineOf(e.getProblemMark()), e.getProblem());
        } catch (YamlEngineException e) {
            throw notYaml(file, 0, "the YAML parser refuses it: " + e.getMessage());
        }
    }

    /** The parser would refuse these as well, but without a line. */
    private static void refuseUnprintable(String text, String file) {
        int line = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (!StreamReader.isPrintable(codePoint)) {
                throw notYaml(file, line, "the character U+%04X cannot stand in it".formatted(codePoint));
            }
            line += codePoint == '\n' ? 1 : 0;
        }
    }

    private static FindingsException notYaml(String file, int line, String problem) {
        String plain = problem.replaceFirst("[.] \\(Do not use .* for indentation\\)", "");
        String remedy = "Indent with spaces, and put quotes around a text that begins with a sign or holds a colon";
        return Findings.broken(file, line, "not-yaml", plain, remedy);
    }

    static int lineOf(Optional<Mark> mark) {
        return mark.map(it -> it.getLine() + 1).orElse(0);
    }
}
