package io.goldunit.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong in one file, so that one reading reports all of it. Not thread-safe. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Findings {

    private final String file;
    private final @Nullable String caseId;
    private final List<Finding> found;

    /** Nothing found yet in this file, named as the user knows it. */
    public Findings(String file) {
        this(file, null, new ArrayList<>());
    }

    private Findings(String file, @Nullable String caseId, List<Finding> found) {
        this.file = file;
        this.caseId = caseId;
        this.found = found;
    }

    /** For a file that cannot be read any further. */
    static FindingsException broken(String file, int line, String rule, String message, String remedy) {
        return new FindingsException(file, List.of(new Finding(file, line, null, rule, message, remedy)));
    }

    /** The same findings; what is added through the returned one names the case, or none when null. */
    public Findings about(@Nullable String id) {
        return new Findings(file, id, found);
    }

    /** The file, as the user knows it. */
    public String file() {
        return file;
    }

    /** Adds one finding; message and remedy end without a full stop. */
    public void add(int line, String rule, String message, String remedy) {
        found.add(new Finding(file, line, caseId, rule, message, remedy));
    }

    /** Adds findings made elsewhere. */
    public void addAll(Collection<Finding> others) {
        found.addAll(others);
    }

    /** Adds that a value is not what its place asks for. */
    public void wrongType(Located value, String name, String wanted) {
        String remedy = value instanceof Located.Tagged ? "Remove the tag" : "Write " + wanted;
        add(value.line(), "wrong-type", name + " must be " + wanted + ", but is " + value.described(), remedy);
    }

    /** Adds that a value is not what its place asks for, where quotes would make it a text that is. */
    public void notText(Located value, String name, String wanted) {
        String message = name + " must be " + wanted + ", but is " + value.described();
        value.literal()
                .ifPresentOrElse(
                        text -> add(value.line(), "wrong-type", message, "Put it in quotes: " + Quoted.of(text)),
                        () -> wrongType(value, name, wanted));
    }

    /** Adds the keys that a mapping has twice. */
    public void repeatedKeys(Located.Mapping mapping) {
        for (Located.Entry entry : mapping.repeated()) {
            String message = "the key " + Quoted.of(entry.key()) + " stands in this mapping already";
            add(entry.line(), "duplicate-key", message, "Keep one of the two");
        }
    }

    /** How many there are by now. */
    public int count() {
        return found.size();
    }

    /** What was found, by line. */
    public List<Finding> byLine() {
        return found.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
    }

    /**
     * Ends the reading.
     *
     * @param what what cannot be used, for the message
     * @throws FindingsException when anything was found
     */
    public void throwIfAny(String what) {
        if (!found.isEmpty()) {
            throw new FindingsException(what, byLine());
        }
    }
}
