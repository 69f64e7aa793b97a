package io.goldunit.candidate;

import io.goldunit.file.Finding;
import io.goldunit.file.Findings;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Fingerprint;
import io.goldunit.file.SearchPath;
import io.goldunit.file.Utf8File;
import io.goldunit.golden.Message;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * A prompt template: parameters between two lines {@code ---}, then messages, each under a line {@code system:}, {@code user:} or
 * {@code assistant:}, with variables as {@code {{name}}}. A text without such lines is one user message. A backslash
 * before two opening braces keeps them as text. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Prompt {

    private final String name;
    private final String file;
    private final String fingerprint;
    private final FrontMatter frontMatter;
    private final List<Turn> turns;
    private final Set<String> variables;

    private Prompt(String name, String file, String text) {
        String unix = text.replace("\r\n", "\n");
        Findings findings = new Findings(file);
        PromptText parts = PromptText.split(unix, findings);
        findings.throwIfAny(what(name));
        this.name = name;
        this.file = file;
        this.fingerprint = Fingerprint.ofText(unix);
        this.frontMatter = FrontMatter.read(parts.frontMatter(), findings);
        this.turns = new TurnReader(parts.body(), parts.bodyLine(), findings).read();
        findings.throwIfAny(what(name));
        this.variables = variables(turns);
    }

    private static Set<String> variables(List<Turn> turns) {
        Set<String> names = new LinkedHashSet<>();
        turns.forEach(turn -> turn.template().variables().forEach(it -> names.add(it.name())));
        return Collections.unmodifiableSet(names);
    }

    /**
     * The prompt of a candidate, from {@code prompts/candidate/<name>.md} on the class path, in the module or in the repository
     * root.
     *
     * @throws FindingsException when it is not found, or with everything that is wrong in it
     */
    public static Prompt named(String name) {
        return find("candidate", name);
    }

    /**
     * The prompt of this kind, from {@code prompts/<kind>/<name>.md}.
     *
     * @param kind {@code candidate} or {@code judge}
     * @throws FindingsException when it is not found, or with everything that is wrong in it
     */
    public static Prompt find(String kind, String name) {
        String file = "prompts/" + kind + "/" + name + ".md";
        return new Prompt(name, file, Utf8File.read(SearchPath.ofThisModule().find(file, what(name)), file));
    }

    /**
     * A prompt that stands in the code.
     *
     * @param name stands for the file in findings
     * @throws FindingsException with everything that is wrong in the text
     */
    public static Prompt of(String name, String text) {
        return new Prompt(name, name, text);
    }

    /** The prompt's name. */
    public String name() {
        return name;
    }

    /** The parameters, as they are written. */
    public Map<String, String> parameters() {
        return frontMatter.parameters();
    }

    /** The parameter {@code choices} of a judge: what each label is worth. Empty when there is none. */
    public Map<String, Double> choices() {
        return frontMatter.choices();
    }

    /** The names of all variables, in the order of the text. */
    public Set<String> variables() {
        return variables;
    }

    /** Identity of the whole text, parameters included; line ends aside. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * The parameters that nobody reads.
     *
     * @param known the parameters that are read
     * @return a finding for each of the others, {@code choices} included
     */
    public List<Finding> unknownParameters(Set<String> known) {
        return frontMatter.unknown(known, file);
    }

    /**
     * Fills the variables, once: what a value brings along is never filled again.
     *
     * @param values by name; those that the prompt does not name are left alone
     * @throws FindingsException when a variable has no value
     */
    public List<Message> render(Map<String, String> values) {
        Findings findings = new Findings(file);
        turns.forEach(turn -> turn.template().missing(values, findings));
        findings.throwIfAny(what(name));
        return turns.stream().map(turn -> turn.render(values)).toList();
    }

    /**
     * A finding about this prompt.
     *
     * @param parameter the parameter it is about, or empty when it is about the whole prompt
     */
    public Finding finding(String parameter, String rule, String message, String remedy) {
        return new Finding(file, frontMatter.lines().getOrDefault(parameter, 0), null, rule, message, remedy);
    }

    private static String what(String name) {
        return "prompt [" + name + "]";
    }

    @Override
    public String toString() {
        return what(name);
    }
}
