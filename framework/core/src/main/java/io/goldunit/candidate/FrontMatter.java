package io.goldunit.candidate;

import io.goldunit.file.Finding;
import io.goldunit.file.Findings;
import io.goldunit.file.FindingsException;
import io.goldunit.file.LocatedYaml;
import io.goldunit.file.Nearest;
import io.goldunit.file.Quoted;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a prompt says above its messages.
 *
 * @param lines the line of each parameter, {@code choices} included
 */
record FrontMatter(Map<String, String> parameters, Map<String, Double> choices, Map<String, Integer> lines) {

    FrontMatter {
        parameters = Collections.unmodifiableMap(parameters);
        choices = Collections.unmodifiableMap(choices);
        lines = Collections.unmodifiableMap(lines);
    }

    static FrontMatter read(String yaml, Findings findings) {
        FrontMatterReader reader = new FrontMatterReader(findings);
        try {
            reader.read(LocatedYaml.read(yaml, findings.file()));
        } catch (FindingsException e) {
            findings.addAll(e.findings());
        }
        return reader.frontMatter();
    }

    List<Finding> unknown(Set<String> known, String file) {
        Findings findings = new Findings(file);
        lines.forEach((name, line) -> {
            if (!known.contains(name)) {
                String message = Quoted.of(name) + " is not a parameter of this prompt";
                findings.add(line, "unknown-parameter", message, Nearest.remedy(name, new TreeSet<>(known)));
            }
        });
        return findings.byLine();
    }
}
