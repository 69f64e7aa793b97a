package io.goldunit.golden;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.LocatedJsonLines;
import io.goldunit.file.LocatedYaml;
import io.goldunit.file.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the case files of one set, which share their ids. */
final class CaseFileReader {

    private final Map<String, String> places = new HashMap<>();

    List<GoldenCase> read(String text, Findings findings) {
        List<GoldenCase> cases = located(text, findings).stream()
                .flatMap(value -> CaseReader.read(value, findings).stream())
                .toList();
        cases.forEach(it -> refuseTakenId(it, findings));
        return cases;
    }

    private static List<Located> located(String text, Findings findings) {
        if (findings.file().endsWith(".jsonl")) {
            return LocatedJsonLines.read(text, findings);
        }
        Located root = LocatedYaml.read(text, findings.file());
        return root.is(Located.Kind.NOTHING)
                ? List.of()
                : new Typed(findings).items(root, "the file", "a list of cases, each begun with a dash");
    }

    private void refuseTakenId(GoldenCase it, Findings findings) {
        String first = places.putIfAbsent(it.id(), it.file() + ":" + it.line());
        if (first != null) {
            String message = "the id " + Quoted.of(it.id()) + " is taken by " + first;
            findings.about(it.id()).add(it.line(), "duplicate-id", message, "Give one of the two another id");
        }
    }
}
